package vn.guongsang.judging.statistics;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Points = quality of the entry + severity of the judge + noise, by least squares with severities summing to zero: what
 * Fisher's intrablock analysis of incomplete blocks does. Entries are eliminated first, so the system has one row a judge.
 * Every entry needs a rating, and the graph of judges and entries has to hang together.
 */
public final class SeverityModel {
    private final Ratings ratings;
    private final int[] perEntry;
    private final RealMatrix inverse;

    /**
     * A fitted model.
     *
     * @param quality of each entry in points, as an average judge would have scored it
     * @param severity of each judge in points: below zero for one who scores lower than the others
     * @param severityError standard errors of {@code severity}
     * @param qualityError standard errors of {@code quality}
     * @param noise the standard deviation of what is left, in points
     * @param freedom residual degrees of freedom
     * @param f of the test that all judges are equally severe
     * @param p its probability
     */
    public record Fit(
            double[] quality,
            double[] severity,
            double[] severityError,
            double[] qualityError,
            double[] residuals,
            double noise,
            int freedom,
            double f,
            double p) {}

    private SeverityModel(Ratings ratings) {
        this.ratings = ratings;
        this.perEntry = ratings.perEntry();
        this.inverse = pseudoInverse();
    }

    /** @throws IllegalArgumentException when the design cannot carry the model */
    public static SeverityModel of(Ratings ratings) {
        if (ratings.parts() != 1) {
            throw new IllegalArgumentException("judges and entries fall into " + ratings.parts() + " parts");
        }
        return new SeverityModel(ratings);
    }

    public Fit fit() {
        var severity = severities(ratings.points());
        var quality = qualities(ratings.points(), severity);
        var residuals = new double[ratings.size()];
        double left = 0;
        for (int k = 0; k < residuals.length; k++) {
            residuals[k] = ratings.points()[k] - quality[ratings.entry()[k]] - severity[ratings.judge()[k]];
            left += residuals[k] * residuals[k];
        }
        int freedom = ratings.size() - ratings.entries() - ratings.judges() + 1;
        double variance = freedom > 0 ? left / freedom : Double.NaN;
        double f = explained(severity) / (ratings.judges() - 1) / variance;
        return new Fit(
                quality,
                severity,
                severityErrors(variance),
                qualityErrors(variance),
                residuals,
                Math.sqrt(variance),
                freedom,
                f,
                probability(f, freedom));
    }

    /** Severities for other points on the same design: the inner step of the bootstrap. */
    double[] severities(double[] points) {
        return inverse.operate(adjusted(points));
    }

    double[] qualities(double[] points, double[] severity) {
        var quality = new double[ratings.entries()];
        for (int k = 0; k < points.length; k++) {
            quality[ratings.entry()[k]] += points[k] - severity[ratings.judge()[k]];
        }
        for (int i = 0; i < quality.length; i++) {
            quality[i] /= perEntry[i];
        }
        return quality;
    }

    /** Each judge's sum less the means of the entries they scored. */
    private double[] adjusted(double[] points) {
        var means = ratings.with(points).entryMeans();
        var sums = new double[ratings.judges()];
        for (int k = 0; k < points.length; k++) {
            sums[ratings.judge()[k]] += points[k] - means[ratings.entry()[k]];
        }
        return sums;
    }

    private double explained(double[] severity) {
        var adjusted = adjusted(ratings.points());
        double sum = 0;
        for (int j = 0; j < severity.length; j++) {
            sum += severity[j] * adjusted[j];
        }
        return sum;
    }

    private double probability(double f, int freedom) {
        return freedom > 0 && Double.isFinite(f)
                ? 1 - new FDistribution(ratings.judges() - 1, freedom).cumulativeProbability(f)
                : Double.NaN;
    }

    private double[] severityErrors(double variance) {
        var errors = new double[ratings.judges()];
        for (int j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(variance * inverse.getEntry(j, j));
        }
        return errors;
    }

    /** The entry's own noise and what is not known of its judges. */
    double[] qualityErrors(double variance) {
        var judgesOf = judgesOfEntries();
        var errors = new double[ratings.entries()];
        for (int i = 0; i < errors.length; i++) {
            double shared = 0;
            for (int j : judgesOf[i]) {
                for (int l : judgesOf[i]) {
                    shared += inverse.getEntry(j, l);
                }
            }
            double n = perEntry[i];
            errors[i] = Math.sqrt(variance * (1 / n + shared / (n * n)));
        }
        return errors;
    }

    /** Of the judges' matrix after eliminating entries, on the plane where severities sum to zero. */
    private RealMatrix pseudoInverse() {
        int judges = ratings.judges();
        var normal = new Array2DRowRealMatrix(judges, judges);
        var judgesOf = judgesOfEntries();
        for (int i = 0; i < judgesOf.length; i++) {
            for (int j : judgesOf[i]) {
                normal.addToEntry(j, j, 1);
                for (int l : judgesOf[i]) {
                    normal.addToEntry(j, l, -1.0 / perEntry[i]);
                }
            }
        }
        var ones = new Array2DRowRealMatrix(judges, judges);
        for (int j = 0; j < judges; j++) {
            for (int l = 0; l < judges; l++) {
                ones.setEntry(j, l, 1.0 / judges);
            }
        }
        var solver = new LUDecomposition(normal.add(ones)).getSolver();
        return solver.solve(MatrixUtils.createRealIdentityMatrix(judges)).subtract(ones);
    }

    private int[][] judgesOfEntries() {
        var judgesOf = new int[ratings.entries()][];
        for (int i = 0; i < judgesOf.length; i++) {
            judgesOf[i] = new int[perEntry[i]];
        }
        var filled = new int[ratings.entries()];
        for (int k = 0; k < ratings.size(); k++) {
            int i = ratings.entry()[k];
            judgesOf[i][filled[i]++] = ratings.judge()[k];
        }
        return judgesOf;
    }
}
