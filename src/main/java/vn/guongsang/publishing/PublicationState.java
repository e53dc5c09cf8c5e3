package vn.guongsang.publishing;

import java.util.Set;

/** Where a version of the results stands. */
public enum PublicationState {
    PROPOSED,
    /** Approved, and kept back until its moment. */
    SCHEDULED,
    PUBLISHED,
    /** A later version stands in its place; it stays readable. */
    CORRECTED,
    /** Taken back by two people; that it was there, and why it went, stays readable. */
    WITHDRAWN,
    /** Replaced by another proposal before anybody approved it. */
    VOID;

    Set<PublicationState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(SCHEDULED, VOID);
            case SCHEDULED -> Set.of(PUBLISHED, VOID);
            case PUBLISHED -> Set.of(CORRECTED, WITHDRAWN);
            case CORRECTED, WITHDRAWN, VOID -> Set.of();
        };
    }
}
