package vn.guongsang.judging.statistics;

import java.util.Arrays;

/**
 * What a deal promises before anybody has scored.
 *
 * @param parts into how many parts that share no judge the deal falls; 1 when all can be compared
 * @param fewestShared the fewest entries that any two judges score in common
 * @param meanError the expected standard error of an entry's plain mean, in points
 * @param correctedError the same once severities are taken out; NaN when the deal falls apart
 */
public record DesignForecast(int parts, int fewestShared, double meanError, double correctedError) {
    /** Spread of judges' severities and of what is left, in points, as assumed until there are sheets. */
    public static final double SEVERITY = 6;

    public static final double NOISE = 7;

    public static DesignForecast of(Ratings ratings) {
        int parts = ratings.parts();
        double corrected = parts == 1
                ? Arrays.stream(SeverityModel.of(ratings).qualityErrors(NOISE * NOISE))
                        .average()
                        .orElse(Double.NaN)
                : Double.NaN;
        return new DesignForecast(parts, fewestShared(ratings), meanError(ratings), corrected);
    }

    /** Where all score all, everybody's severity weighs on every entry alike and changes no rank. */
    private static double meanError(Ratings ratings) {
        double each = NOISE * NOISE + (ratings.complete() ? 0 : SEVERITY * SEVERITY);
        return Arrays.stream(ratings.perEntry())
                .filter(n -> n > 0)
                .mapToDouble(n -> Math.sqrt(each / n))
                .average()
                .orElse(Double.NaN);
    }

    private static int fewestShared(Ratings ratings) {
        var shared = new int[ratings.judges()][ratings.judges()];
        for (var row : ratings.table()) {
            for (int a = 0; a < row.length; a++) {
                for (int b = a + 1; b < row.length; b++) {
                    shared[a][b] += Double.isNaN(row[a]) || Double.isNaN(row[b]) ? 0 : 1;
                }
            }
        }
        int fewest = ratings.judges() < 2 ? 0 : Integer.MAX_VALUE;
        for (int a = 0; a < shared.length; a++) {
            for (int b = a + 1; b < shared.length; b++) {
                fewest = Math.min(fewest, shared[a][b]);
            }
        }
        return fewest;
    }
}
