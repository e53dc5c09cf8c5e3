package vn.guongsang.judging.scorecard;

import java.util.Set;

/** Where a sheet stands. */
public enum SheetState {
    DUE,
    BEGUN,
    SEALED,
    DECLINED,
    TAKEN_BACK;

    public Set<SheetState> next() {
        return switch (this) {
            case DUE -> Set.of(BEGUN, DECLINED, TAKEN_BACK);
            case BEGUN -> Set.of(BEGUN, SEALED, DECLINED, TAKEN_BACK);
            case SEALED -> Set.of(BEGUN);
            case DECLINED -> Set.of();
            case TAKEN_BACK -> Set.of(DUE);
        };
    }

    /** Expected from its judge, sealed or not. */
    public boolean expected() {
        return this == DUE || this == BEGUN || this == SEALED;
    }

    public boolean writable() {
        return this == DUE || this == BEGUN;
    }
}
