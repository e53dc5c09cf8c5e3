package vn.guongsang.judging.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Between which ranks an entry would fall if the same judges scored again, by resampling what the model leaves over. */
public final class RankIntervals {
    private RankIntervals() {}

    /** Ranks from 1, both included. */
    public record Interval(int low, int high) {
        /** Whether a prize line after this rank runs through it. */
        public boolean crosses(int lastPrized) {
            return low <= lastPrized && high > lastPrized;
        }
    }

    /**
     * @param figure the official one, by which the entries are ranked
     * @param share of the resamples that an interval covers, 0.8 for the uncertain band of a prize line
     */
    public static Interval[] of(Ratings ratings, Figure figure, int resamples, double share, RandomGenerator random) {
        return Arrays.stream(resampled(ratings, figure, resamples, random))
                .map(own -> interval(own, share))
                .toArray(Interval[]::new);
    }

    /** The mean share of the first {@code top} entries by the official figure that are among the first again. */
    public static double overlap(Ratings ratings, Figure figure, int top, int resamples, RandomGenerator random) {
        var now = ranks(ratings.figures(figure));
        var then = resampled(ratings, figure, resamples, random);
        double kept = 0;
        for (int i = 0; i < now.length; i++) {
            if (now[i] <= top) {
                kept += Arrays.stream(then[i]).filter(rank -> rank <= top).count();
            }
        }
        return kept / ((double) top * resamples);
    }

    /** The rank of each value, highest first. */
    public static int[] ranks(double[] values) {
        var ranks = new int[values.length][1];
        rank(values, ranks, 0);
        return Arrays.stream(ranks).mapToInt(own -> own[0]).toArray();
    }

    private static int[][] resampled(Ratings ratings, Figure figure, int resamples, RandomGenerator random) {
        var model = SeverityModel.of(ratings);
        var fit = model.fit();
        double stretch = Math.sqrt((double) ratings.size() / Math.max(1, fit.freedom()));
        var ranks = new int[ratings.entries()][resamples];
        var points = new double[ratings.size()];
        for (int r = 0; r < resamples; r++) {
            for (int k = 0; k < points.length; k++) {
                points[k] = fit.quality()[ratings.entry()[k]]
                        + fit.severity()[ratings.judge()[k]]
                        + stretch * fit.residuals()[random.nextInt(points.length)];
            }
            rank(ratings.with(points).figures(figure), ranks, r);
        }
        return ranks;
    }

    private static void rank(double[] values, int[][] ranks, int resample) {
        // sorted by value with the entry's number in the low bits, since boxing two thousand a round is too slow
        var sorted = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = (Math.round(values[i] * 1e6) << 20) | i;
        }
        Arrays.sort(sorted);
        for (int place = 0; place < sorted.length; place++) {
            ranks[(int) (sorted[place] & 0xFFFFF)][resample] = sorted.length - place;
        }
    }

    private static Interval interval(int[] own, double share) {
        Arrays.sort(own);
        int cut = (int) Math.floor(own.length * (1 - share) / 2);
        return new Interval(own[cut], own[own.length - 1 - cut]);
    }
}
