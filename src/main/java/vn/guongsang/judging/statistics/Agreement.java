package vn.guongsang.judging.statistics;

/** How far judges agree. */
public final class Agreement {
    private Agreement() {}

    /**
     * The six intraclass correlations of Shrout and Fleiss (1979), for a complete table: one judge and the mean of all,
     * with judges differing from entry to entry (1), drawn from many (2), or being the only ones of interest (3).
     */
    public record Icc(double one1, double one2, double one3, double mean1, double mean2, double mean3) {}

    /** @throws IllegalArgumentException when a sheet is missing or there are fewer than two of either */
    public static Icc icc(Ratings ratings) {
        if (!ratings.complete() || ratings.entries() < 2 || ratings.judges() < 2) {
            throw new IllegalArgumentException("the table has gaps or is too small");
        }
        int n = ratings.entries();
        int k = ratings.judges();
        var table = ratings.table();
        double grand = mean(ratings.points());
        double between = 0;
        double judges = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            between += k * square(mean(table[i]) - grand);
        }
        for (int j = 0; j < k; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += table[i][j];
                total += square(table[i][j] - grand);
            }
            judges += n * square(sum / n - grand);
        }
        double bms = between / (n - 1);
        double jms = judges / (k - 1);
        double ems = (total - between - judges) / ((n - 1.0) * (k - 1));
        double wms = (total - between) / (n * (k - 1.0));
        return new Icc(
                (bms - wms) / (bms + (k - 1) * wms),
                (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n),
                (bms - ems) / (bms + (k - 1) * ems),
                (bms - wms) / bms,
                (bms - ems) / (bms + (jms - ems) / n),
                (bms - ems) / bms);
    }

    /**
     * Krippendorff's alpha for interval data, gaps allowed: 1 less the observed over the expected disagreement. NaN when
     * fewer than two ratings can be paired or all are the same.
     */
    public static double alpha(Ratings ratings) {
        var perEntry = ratings.perEntry();
        double pairable = 0;
        double sum = 0;
        double squares = 0;
        var sums = new double[ratings.entries()];
        var squaresOf = new double[ratings.entries()];
        for (int r = 0; r < ratings.size(); r++) {
            int i = ratings.entry()[r];
            if (perEntry[i] > 1) {
                double x = ratings.points()[r];
                pairable++;
                sum += x;
                squares += x * x;
                sums[i] += x;
                squaresOf[i] += x * x;
            }
        }
        double observed = 0;
        for (int i = 0; i < sums.length; i++) {
            if (perEntry[i] > 1) {
                observed += (perEntry[i] * squaresOf[i] - sums[i] * sums[i]) / (perEntry[i] - 1);
            }
        }
        double expected = (pairable * squares - sum * sum) / (pairable - 1);
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }

    private static double square(double x) {
        return x * x;
    }
}
