package vn.guongsang.screening;

import vn.guongsang.entry.EntryState;

/** In which states of an entry its unit may still do what. */
public final class Worked {
    private Worked() {}

    /** What a list may be narrowed to. */
    public static final EntryState[] LISTED = {
        EntryState.SUBMITTED,
        EntryState.RETURNED,
        EntryState.PASSED,
        EntryState.REFUSED,
        EntryState.FORWARDED,
        EntryState.WITHDRAWN
    };

    /** How a chip marks the state. */
    public static String mark(EntryState state) {
        return switch (state) {
            case PASSED, FORWARDED -> "ok";
            case RETURNED -> "warn";
            case REFUSED -> "bad";
            default -> "";
        };
    }

    public static boolean canMark(EntryState state) {
        return state == EntryState.SUBMITTED || state == EntryState.RETURNED || state == EntryState.PASSED;
    }

    /** Signed papers often come after the unit has decided. */
    public static boolean canConfirm(EntryState state) {
        return canMark(state);
    }

    public static boolean canPass(EntryState state) {
        return state.next().contains(EntryState.PASSED);
    }

    public static boolean canGiveBack(EntryState state) {
        return state == EntryState.SUBMITTED || state == EntryState.PASSED || state == EntryState.REFUSED;
    }

    public static boolean canRefuse(EntryState state) {
        return canMark(state);
    }
}
