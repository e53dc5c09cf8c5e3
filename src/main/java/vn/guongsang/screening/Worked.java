package vn.guongsang.screening;

import vn.guongsang.entry.EntryState;

/** In which states of an entry its unit may still do what. */
final class Worked {
    private Worked() {}

    /** What a list may be narrowed to. */
    static final EntryState[] LISTED = {
        EntryState.SUBMITTED,
        EntryState.RETURNED,
        EntryState.PASSED,
        EntryState.REFUSED,
        EntryState.FORWARDED,
        EntryState.WITHDRAWN
    };

    /** How a chip marks the state. */
    static String mark(EntryState state) {
        return switch (state) {
            case PASSED, FORWARDED -> "ok";
            case RETURNED -> "warn";
            case REFUSED -> "bad";
            default -> "";
        };
    }

    static boolean canMark(EntryState state) {
        return state == EntryState.SUBMITTED || state == EntryState.RETURNED || state == EntryState.PASSED;
    }

    /** Signed papers often come after the unit has decided. */
    static boolean canConfirm(EntryState state) {
        return canMark(state);
    }

    static boolean canPass(EntryState state) {
        return state.next().contains(EntryState.PASSED);
    }

    static boolean canGiveBack(EntryState state) {
        return state == EntryState.SUBMITTED || state == EntryState.PASSED || state == EntryState.REFUSED;
    }

    static boolean canRefuse(EntryState state) {
        return canMark(state);
    }
}
