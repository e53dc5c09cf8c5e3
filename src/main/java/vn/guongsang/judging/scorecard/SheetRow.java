package vn.guongsang.judging.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.statistics.SheetTotals;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/**
 * A sheet as organisers count it.
 *
 * @param sealHash set while it is sealed
 * @param seenPercent how much of the work the page saw its judge read or play
 * @param seconds for how long it was open before them
 * @param reopened how often two people opened it again
 */
public record SheetRow(
        long id,
        EntryId entry,
        PersonId judge,
        String group,
        SheetState state,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt,
        @Nullable String sealHash,
        int seenPercent,
        int seconds,
        int reopened,
        SheetTotals totals) {
    public boolean sealed() {
        return state == SheetState.SEALED;
    }
}
