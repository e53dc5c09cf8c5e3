package vn.guongsang.judging.ranking;

import java.util.List;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/**
 * One entry in its place.
 *
 * @param tied whether the ladder left it level with another entry of the same rank
 * @param sumHalfPoints the exact sum of the sealed sheets that count, in half-points
 * @param sheets how many sheets that is
 * @param meanShown the official figure with two decimals, half up, for the eye only
 */
public record RankedEntry(
        int rank,
        boolean tied,
        EntryId entry,
        Code code,
        String title,
        String category,
        UnitId unit,
        long sumHalfPoints,
        int sheets,
        String meanShown,
        List<TieStepView> explanation) {}
