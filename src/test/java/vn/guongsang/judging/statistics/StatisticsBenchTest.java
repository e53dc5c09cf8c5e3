package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.judging.statistics.Ratings.Rating;

/**
 * How often the statistics find a truth that was simulated, from seeds that never change, and how long a large contest takes.
 * Quality has a spread of 8 points, judges of 6, noise of 7; sheets come in half-points.
 */
@Tag("bench")
class StatisticsBenchTest {
    private static final int SEEDS = 200;

    private record Truth(Ratings ratings, double[] quality, double[] severity) {}

    private record Design(int entries, int judges, int each, int prizes) {
        @Override
        public String toString() {
            return "%d × %d, %d each".formatted(entries, judges, each);
        }
    }

    /** What was found of the truth over all seeds, as shares from 0 to 1. */
    private record Found(double severityInside, double nearer, double plainPrizes, double correctedPrizes) {}

    private static Truth simulated(Design design, RandomGenerator random) {
        var quality = IntStream.range(0, design.entries())
                .mapToDouble(i -> 70 + 8 * random.nextGaussian())
                .toArray();
        var severity = IntStream.range(0, design.judges())
                .mapToDouble(j -> 6 * random.nextGaussian())
                .toArray();
        double mean = java.util.Arrays.stream(severity).average().orElse(0);
        var ratings = new ArrayList<Rating>();
        for (int j = 0; j < severity.length; j++) {
            severity[j] -= mean;
        }
        for (int i = 0; i < design.entries(); i++) {
            var order = new ArrayList<Integer>();
            for (int j = 0; j < design.judges(); j++) {
                order.add(random.nextInt(order.size() + 1), j);
            }
            for (int j : order.subList(0, design.each())) {
                double points = quality[i] + severity[j] + 7 * random.nextGaussian();
                ratings.add(new Rating(i, j, Math.round(points * 2) / 2.0));
            }
        }
        return new Truth(Ratings.of(design.entries(), design.judges(), ratings), quality, severity);
    }

    private static Found over(Design design) {
        double inside = 0;
        double nearer = 0;
        double plain = 0;
        double corrected = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var truth = simulated(design, new SplittableRandom(seed));
            var fit = SeverityModel.of(truth.ratings()).fit();
            for (int j = 0; j < design.judges(); j++) {
                inside += Math.abs(fit.severity()[j] - truth.severity()[j]) < 1.96 * fit.severityError()[j] ? 1 : 0;
            }
            var means = truth.ratings().entryMeans();
            nearer += distance(fit.quality(), truth.quality()) < distance(means, truth.quality()) ? 1 : 0;
            plain += shared(means, truth.quality(), design.prizes());
            corrected += shared(fit.quality(), truth.quality(), design.prizes());
        }
        return new Found(inside / SEEDS / design.judges(), nearer / SEEDS, plain / SEEDS, corrected / SEEDS);
    }

    private static double distance(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> (left[i] - right[i]) * (left[i] - right[i]))
                .sum();
    }

    /** Which share of the truly best is among those found best. */
    private static double shared(double[] found, double[] truth, int top) {
        var foundRanks = RankIntervals.ranks(found);
        var trueRanks = RankIntervals.ranks(truth);
        return IntStream.range(0, found.length)
                        .filter(i -> foundRanks[i] <= top && trueRanks[i] <= top)
                        .count()
                / (double) top;
    }

    @Test
    void theModelFindsTheSimulatedTruthAsOftenAsItClaims() {
        System.out.printf(
                "%n%-22s %14s %14s %14s %14s%n",
                "design, " + SEEDS + " seeds", "severity ±1.96", "nearer to q", "prizes, mean", "prizes, model");
        for (var design : List.of(
                new Design(60, 5, 5, 7),
                new Design(100, 7, 3, 7),
                new Design(200, 7, 3, 10),
                new Design(400, 15, 3, 20))) {
            var found = over(design);
            System.out.printf(
                    "%-22s %13.1f%% %13.1f%% %13.1f%% %13.1f%%%n",
                    design,
                    100 * found.severityInside(),
                    100 * found.nearer(),
                    100 * found.plainPrizes(),
                    100 * found.correctedPrizes());
            assertThat(found.severityInside()).as("of 19 in 20, %s", design).isBetween(0.92, 0.97);
            if (design.each() < design.judges()) {
                assertThat(found.nearer()).as("%s", design).isGreaterThan(0.95);
                assertThat(found.correctedPrizes()).as("%s", design).isGreaterThan(found.plainPrizes());
            } else {
                assertThat(found.correctedPrizes()).as("%s", design).isEqualTo(found.plainPrizes());
            }
        }
    }

    @Test
    void twoThousandEntriesAndFifteenJudgesTakeLessThanASecond() {
        var ratings =
                simulated(new Design(2000, 15, 3, 20), new SplittableRandom(1)).ratings();
        var milliseconds = IntStream.range(0, 7)
                .mapToLong(round -> {
                    long began = System.nanoTime();
                    Agreement.alpha(ratings);
                    SeverityModel.of(ratings).fit();
                    RankIntervals.of(ratings, Figure.MEAN, 1000, 0.8, new SplittableRandom(round));
                    return (System.nanoTime() - began) / 1_000_000;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "statistics of 2,000 × 15 with 1,000 resamples: median %d ms, slowest %d ms%n",
                milliseconds[3], milliseconds[6]);
        assertThat(milliseconds[3]).isLessThan(1000);
    }
}
