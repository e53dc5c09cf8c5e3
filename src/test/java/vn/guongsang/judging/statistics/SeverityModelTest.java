package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import vn.guongsang.judging.statistics.Ratings.Rating;

class SeverityModelTest {
    private static final double GAP = Double.NaN;

    /** Montgomery, Design and Analysis of Experiments: catalysts (here judges) in incomplete batches (here entries). */
    private static final double[][] CATALYSTS = {
        {73, GAP, 73, 75}, {74, 75, 75, GAP}, {GAP, 67, 68, 72}, {71, 72, GAP, 75}
    };

    /** Twelve entries dealt to five judges, three sheets each, never balanced. */
    private static Ratings uneven(RandomGenerator random) {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < 12; i++) {
            int skip = i % 5;
            for (int j = 0; j < 5; j++) {
                if (j != skip && (i + j) % 4 != 0) {
                    ratings.add(new Rating(i, j, 60 + 2.5 * i - 4 * j + Math.round(random.nextGaussian() * 6) / 2.0));
                }
            }
        }
        return Ratings.of(12, 5, ratings);
    }

    @Test
    void theTextbookExampleOfIncompleteBlocksComesOutAsPrinted() {
        var fit = SeverityModel.of(Ratings.of(CATALYSTS)).fit();
        assertThat(fit.severity()).containsExactly(new double[] {-9 / 8.0, -7 / 8.0, -4 / 8.0, 20 / 8.0}, within(1e-9));
        assertThat(fit.freedom()).isEqualTo(5);
        assertThat(fit.noise() * fit.noise()).isCloseTo(0.65, within(1e-9));
        assertThat(fit.f()).as("7.58 over 0.65").isCloseTo(22.75 / 3 / 0.65, within(1e-9));
        assertThat(fit.p()).as("printed as 0.0107").isCloseTo(0.0107, within(0.00005));
    }

    @Test
    void aGeneralRegressionOnDummyVariablesAgreesToAMillionth() {
        var ratings = uneven(new SplittableRandom(7));
        var fit = SeverityModel.of(ratings).fit();
        int columns = ratings.entries() + ratings.judges() - 1;
        var x = new double[ratings.size()][columns];
        for (int k = 0; k < ratings.size(); k++) {
            x[k][ratings.entry()[k]] = 1;
            for (int j = 0; j < ratings.judges() - 1; j++) {
                boolean last = ratings.judge()[k] == ratings.judges() - 1;
                x[k][ratings.entries() + j] = ratings.judge()[k] == j ? 1 : last ? -1 : 0;
            }
        }
        var general = new OLSMultipleLinearRegression();
        general.setNoIntercept(true);
        general.newSampleData(ratings.points(), x);
        var betas = general.estimateRegressionParameters();
        var errors = general.estimateRegressionParametersStandardErrors();
        for (int i = 0; i < ratings.entries(); i++) {
            assertThat(fit.quality()[i]).isCloseTo(betas[i], within(1e-6));
            assertThat(fit.qualityError()[i]).isCloseTo(errors[i], within(1e-6));
        }
        for (int j = 0; j < ratings.judges() - 1; j++) {
            assertThat(fit.severity()[j]).isCloseTo(betas[ratings.entries() + j], within(1e-6));
            assertThat(fit.severityError()[j]).isCloseTo(errors[ratings.entries() + j], within(1e-6));
        }
        assertThat(fit.noise()).isCloseTo(general.estimateRegressionStandardError(), within(1e-6));
    }

    @Test
    void whereEverybodyScoredEverythingTheCorrectionMovesNobody() {
        var ratings = Ratings.of(new double[][] {{80, 70, 75}, {82, 71, 79}, {60, 52, 55}, {90, 77, 88}});
        var quality = SeverityModel.of(ratings).fit().quality();
        var means = ratings.entryMeans();
        for (int i = 0; i < means.length; i++) {
            assertThat(quality[i]).isCloseTo(means[i], within(1e-9));
        }
    }

    @Test
    void judgesWhoShareNoEntryAreNotCompared() {
        var apart = Ratings.of(new double[][] {{80, 70, GAP, GAP}, {82, 71, GAP, GAP}, {GAP, GAP, 60, 61}});
        assertThat(apart.parts()).isEqualTo(2);
        assertThat(Correction.of(apart, null)).isEqualTo(Correction.FALLS_APART);
        assertThatThrownBy(() -> SeverityModel.of(apart)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCorrectionIsRefusedForAReason() {
        assertThat(Correction.of(Ratings.of(new double[][] {{80, 70}}), null)).isEqualTo(Correction.TOO_FEW_SHEETS);
        assertThat(Correction.of(Ratings.of(CATALYSTS), null)).isEqualTo(Correction.TOO_FEW_ENTRIES);
        var severe = dealt(40, 5, 3, 6, new SplittableRandom(1));
        assertThat(Correction.of(
                        severe.ratings(), SeverityModel.of(severe.ratings()).fit()))
                .isEqualTo(Correction.SOUND);
        var alike = dealt(40, 5, 3, 0, new SplittableRandom(1));
        assertThat(Correction.of(
                        alike.ratings(), SeverityModel.of(alike.ratings()).fit()))
                .isEqualTo(Correction.NO_DIFFERENCE);
    }

    @Test
    void theTruthLiesWithinTwoErrorsNineteenTimesInTwenty() {
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 200; seed++) {
            var truth = dealt(60, 6, 3, 6, new SplittableRandom(seed));
            var fit = SeverityModel.of(truth.ratings()).fit();
            for (int j = 0; j < fit.severity().length; j++) {
                all++;
                inside += Math.abs(fit.severity()[j] - truth.severity()[j]) < 1.98 * fit.severityError()[j] ? 1 : 0;
            }
        }
        assertThat((double) inside / all).isBetween(0.93, 0.97);
    }

    @Test
    void onARandomDealTheCorrectionIsNearerToTheTruthThanThePlainMean() {
        int nearer = 0;
        for (int seed = 0; seed < 100; seed++) {
            var truth = dealt(100, 7, 3, 6, new SplittableRandom(seed));
            var corrected = SeverityModel.of(truth.ratings()).fit().quality();
            nearer += distance(corrected, truth.quality())
                            < distance(truth.ratings().entryMeans(), truth.quality())
                    ? 1
                    : 0;
        }
        assertThat(nearer).isGreaterThan(95);
    }

    @Test
    void rankIntervalsHoldTheTrueRankAboutAsOftenAsTheySay() {
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 20; seed++) {
            var truth = dealt(40, 5, 5, 6, new SplittableRandom(seed));
            var intervals = RankIntervals.of(truth.ratings(), Figure.MEAN, 400, 0.8, new SplittableRandom(1000 + seed));
            for (int i = 0; i < intervals.length; i++) {
                int rank = rankOf(truth.quality(), i);
                all++;
                inside += intervals[i].low() <= rank && rank <= intervals[i].high() ? 1 : 0;
            }
        }
        assertThat((double) inside / all).isBetween(0.65, 0.92);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        var ratings = uneven(new SplittableRandom(3));
        assertThat(RankIntervals.of(ratings, Figure.TRIMMED_MEAN, 200, 0.8, new SplittableRandom(5)))
                .isEqualTo(RankIntervals.of(ratings, Figure.TRIMMED_MEAN, 200, 0.8, new SplittableRandom(5)));
        assertThat(new RankIntervals.Interval(3, 6).crosses(4)).isTrue();
        assertThat(new RankIntervals.Interval(3, 4).crosses(4)).isFalse();
        assertThat(new RankIntervals.Interval(5, 6).crosses(4)).isFalse();
    }

    private record Truth(Ratings ratings, double[] quality, double[] severity) {}

    /** Quality sd 8, noise sd 7, scores in half-points; severities sum to zero. */
    private static Truth dealt(int entries, int judges, int each, double sd, RandomGenerator random) {
        var quality =
                random.doubles(entries).map(d -> 70 + 8 * random.nextGaussian()).toArray();
        var severity =
                random.doubles(judges).map(d -> sd * random.nextGaussian()).toArray();
        double mean = java.util.Arrays.stream(severity).average().orElse(0);
        for (int j = 0; j < judges; j++) {
            severity[j] -= mean;
        }
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            var order = new ArrayList<Integer>();
            for (int j = 0; j < judges; j++) {
                order.add(random.nextInt(order.size() + 1), j);
            }
            for (int j : order.subList(0, each)) {
                double points = quality[i] + severity[j] + 7 * random.nextGaussian();
                ratings.add(new Rating(i, j, Math.round(points * 2) / 2.0));
            }
        }
        return new Truth(Ratings.of(entries, judges, ratings), quality, severity);
    }

    private static double distance(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (left[i] - right[i]) * (left[i] - right[i]);
        }
        return sum;
    }

    private static int rankOf(double[] quality, int entry) {
        int rank = 1;
        for (double q : quality) {
            rank += q > quality[entry] ? 1 : 0;
        }
        return rank;
    }
}
