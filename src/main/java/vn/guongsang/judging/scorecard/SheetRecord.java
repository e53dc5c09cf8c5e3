package vn.guongsang.judging.scorecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;

/**
 * A sealed or reopened sheet as organisers read it.
 *
 * @param lines empty while it is not sealed: an open sheet is its judge's alone
 * @param seals all closings, oldest first
 * @param waiting a proposal to reopen it waits for a second person
 */
public record SheetRecord(
        long id,
        Code code,
        String title,
        String group,
        String judge,
        boolean sealed,
        List<Line> lines,
        String comment,
        String total,
        int max,
        List<Seal> seals,
        int reopened,
        boolean waiting) {

    public record Line(Bilingual name, int max, String points, String comment) {}

    /** One closing; fits says whether the kept text still has the kept hash. */
    public record Seal(@Nullable Instant at, String total, String hash, boolean fits) {}
}
