package vn.guongsang.kernel;

/**
 * Points counted in whole half-points, so that sums and ranks are exact.
 *
 * @param halfPoints twice the points: 17 means 8.5
 */
public record Score(int halfPoints) implements Comparable<Score> {
    public static final Score ZERO = new Score(0);

    public Score {
        if (halfPoints < 0) {
            throw new IllegalArgumentException("a score is never negative: " + halfPoints);
        }
    }

    public static Score points(int whole) {
        return new Score(whole * 2);
    }

    /** Reads "8", "8.5" or "8,5"; anything finer than a half is refused. */
    public static Score parse(String text) {
        var value = new java.math.BigDecimal(text.strip().replace(',', '.'));
        return new Score(value.multiply(java.math.BigDecimal.TWO).intValueExact());
    }

    public Score plus(Score other) {
        return new Score(Math.addExact(halfPoints, other.halfPoints));
    }

    /** Vietnamese notation: {@code 8,5} or {@code 8}. */
    public String shown() {
        return halfPoints / 2 + (halfPoints % 2 == 0 ? "" : ",5");
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(halfPoints, other.halfPoints);
    }
}
