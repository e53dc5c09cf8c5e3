package vn.guongsang.entry;

import java.util.Set;

/** Where an entry stands between its author, its unit and the jury. */
public enum EntryState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PASSED,
    REFUSED,
    FORWARDED,
    WITHDRAWN;

    public Set<EntryState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(SUBMITTED, RETURNED, PASSED, REFUSED, WITHDRAWN);
            case RETURNED -> Set.of(SUBMITTED, REFUSED, WITHDRAWN);
            case PASSED -> Set.of(RETURNED, REFUSED, FORWARDED, WITHDRAWN);
            case REFUSED -> Set.of(RETURNED);
            case FORWARDED -> Set.of(RETURNED, REFUSED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** True when the author may still work on it. */
    public boolean open() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }

    /** True when the organisers have it, in whatever condition. */
    public boolean sent() {
        return this != DRAFT && this != WITHDRAWN;
    }
}
