package vn.guongsang.judging.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;

/**
 * How far one judge is.
 *
 * @param due sheets expected of this judge: sealed, begun and waiting
 * @param declined entries left because of a declared conflict
 */
public record ProgressView(
        PersonId judge, String name, int sealed, int begun, int due, int declined, @Nullable Instant lastActivity) {
    public boolean done() {
        return sealed == due;
    }
}
