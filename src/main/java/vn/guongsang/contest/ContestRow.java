package vn.guongsang.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.kernel.ContestId;

/**
 * A contest as it lies in the database, read afresh: never the copy that a session may still hold.
 *
 * @param readAt what the database's clock said then, ISO 8601
 */
record ContestRow(
        long id,
        String slug,
        String definition,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant lockedAt,
        @Nullable Instant publishedAt,
        int version,
        String readAt) {

    ContestView seen(ContestDefinition parsed) {
        var now = Instant.parse(readAt);
        return new ContestView(
                new ContestId(id),
                slug,
                parsed,
                opensAt,
                closesAt,
                ContestState.at(now, opensAt, closesAt, publishedAt),
                parsed.demo(),
                ContestState.locked(now, opensAt, lockedAt),
                version);
    }
}
