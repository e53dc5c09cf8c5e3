package vn.guongsang.publishing;

import java.util.Set;

/** Where a version of the results stands. */
public enum PublicationState {
    PROPOSED,
    PUBLISHED,
    /** A later version stands in its place; it stays readable. */
    CORRECTED,
    /** Replaced by another proposal before anybody approved it. */
    VOID;

    Set<PublicationState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(PUBLISHED, VOID);
            case PUBLISHED -> Set.of(CORRECTED);
            case CORRECTED, VOID -> Set.of();
        };
    }
}
