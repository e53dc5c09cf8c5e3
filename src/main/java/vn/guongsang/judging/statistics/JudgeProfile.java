package vn.guongsang.judging.statistics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * How one judge scored beside the others; every figure is NaN where there is too little to say it.
 *
 * @param spread the spread of the own points over the spread of the others' means on the same entries
 * @param agreement correlation with the others' mean on the same entries
 * @param residual mean square of what the model leaves over for this judge, over that of all: about 1 when alike
 * @param run the most sheets in a row with one and the same total
 * @param halo mean correlation between the criteria of the own sheets: near 1 when one impression fills them all
 */
public record JudgeProfile(int sheets, double spread, double agreement, double residual, int run, double halo) {
    private static final int LEAST = 3;

    /**
     * @param judge the number in the ratings
     * @param sheets the own sheets in the order in which they were sealed: points by criterion
     */
    public static JudgeProfile of(Ratings ratings, SeverityModel.Fit fit, int judge, List<double[]> sheets) {
        var own = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        var sums = ratings.entryMeans();
        var counts = ratings.perEntry();
        double squares = 0;
        int count = 0;
        for (int k = 0; k < ratings.size(); k++) {
            if (ratings.judge()[k] == judge) {
                int i = ratings.entry()[k];
                count++;
                squares += fit.residuals()[k] * fit.residuals()[k];
                if (counts[i] > 1) {
                    own.add(ratings.points()[k]);
                    others.add((sums[i] * counts[i] - ratings.points()[k]) / (counts[i] - 1));
                }
            }
        }
        double all = StatUtils.mean(squared(fit.residuals()));
        return new JudgeProfile(
                count,
                own.size() < LEAST ? Double.NaN : deviation(own) / deviation(others),
                correlation(array(own), array(others)),
                count == 0 || all == 0 ? Double.NaN : squares / count / all,
                run(sheets),
                halo(sheets));
    }

    private static int run(List<double[]> sheets) {
        int longest = 0;
        int run = 0;
        double before = Double.NaN;
        for (var sheet : sheets) {
            double total = StatUtils.sum(sheet);
            run = total == before ? run + 1 : 1;
            before = total;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Over pairs of criteria that vary at all; sheets of another rubric are left out. */
    private static double halo(List<double[]> sheets) {
        if (sheets.isEmpty()) {
            return Double.NaN;
        }
        int criteria = sheets.getFirst().length;
        var alike = sheets.stream().filter(s -> s.length == criteria).toList();
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < criteria; a++) {
            for (int b = a + 1; b < criteria; b++) {
                double r = correlation(column(alike, a), column(alike, b));
                if (!Double.isNaN(r)) {
                    sum += r;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    private static double[] column(List<double[]> sheets, int criterion) {
        return sheets.stream().mapToDouble(s -> s[criterion]).toArray();
    }

    private static double correlation(double[] left, double[] right) {
        return left.length < LEAST ? Double.NaN : new PearsonsCorrelation().correlation(left, right);
    }

    private static double deviation(List<Double> values) {
        return Math.sqrt(StatUtils.variance(array(values)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] squared(double[] values) {
        return java.util.Arrays.stream(values).map(v -> v * v).toArray();
    }
}
