package vn.guongsang.judging.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sealed sheet as a ranking reads it. */
public record SheetTotals(List<Points> points) {

    /**
     * What one criterion got.
     *
     * @param role the criterion's role in the tie ladder, or null
     * @param max the criterion's maximum in whole points
     */
    public record Points(@Nullable String role, int halfPoints, int max) {}

    public int halfPoints() {
        return points.stream().mapToInt(Points::halfPoints).sum();
    }
}
