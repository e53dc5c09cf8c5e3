package vn.guongsang.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a contest stands by the database's clock; published outranks the dates. */
public enum ContestState {
    UPCOMING,
    OPEN,
    CLOSED,
    PUBLISHED;

    static ContestState at(Instant now, Instant opensAt, Instant closesAt, @Nullable Instant publishedAt) {
        if (publishedAt != null) {
            return PUBLISHED;
        }
        if (now.isBefore(opensAt)) {
            return UPCOMING;
        }
        return now.isBefore(closesAt) ? OPEN : CLOSED;
    }

    /** What has opened is locked, whether or not anybody locked it. */
    static boolean locked(Instant now, Instant opensAt, @Nullable Instant lockedAt) {
        return lockedAt != null || !now.isBefore(opensAt);
    }
}
