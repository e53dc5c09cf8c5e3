package vn.guongsang.judging.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The official figure of an entry, worked out exactly from its sealed sheets. */
public enum Figure {
    MEAN,
    /** The mean of what is left without one highest and one lowest sheet. */
    TRIMMED_MEAN;

    private static final int LEAST_TO_TRIM = 3;

    /** @throws IllegalArgumentException without a sheet, or when trimming would leave none */
    public Standing of(List<SheetTotals> sheets) {
        var totals = sheets.stream().mapToLong(SheetTotals::halfPoints).summaryStatistics();
        if (this == MEAN) {
            return new Standing(totals.getSum(), sheets.size());
        }
        if (sheets.size() < LEAST_TO_TRIM) {
            throw new IllegalArgumentException("nothing is left of " + sheets.size() + " sheets");
        }
        return new Standing(totals.getSum() - totals.getMax() - totals.getMin(), sheets.size() - 2);
    }

    /** The places of the sheets that do not count, none while there are too few; of equal ones it makes no difference which. */
    public Set<Integer> leftOut(List<SheetTotals> sheets) {
        if (this == MEAN || sheets.size() < LEAST_TO_TRIM) {
            return Set.of();
        }
        var byTotal = IntStream.range(0, sheets.size())
                .boxed()
                .sorted(Comparator.comparing(place -> sheets.get(place).halfPoints()))
                .toList();
        return Set.of(byTotal.getFirst(), byTotal.getLast());
    }

    /** The same in points for resampled totals, where exactness is not asked. */
    double of(double[] points) {
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (double p : points) {
            sum += p;
            most = Math.max(most, p);
            least = Math.min(least, p);
        }
        return this == MEAN || points.length < LEAST_TO_TRIM
                ? sum / points.length
                : (sum - most - least) / (points.length - 2);
    }
}
