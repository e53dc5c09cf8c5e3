package vn.guongsang.judging.statistics;

/**
 * An exact mean of whole half-points. Ordered by the mean, so 2/1 and 4/2 compare as equal without being the same record.
 *
 * @param halfPoints the sum over all sheets, in half-points
 * @param sheets how many sheets, at least one
 */
public record Standing(long halfPoints, int sheets) implements Comparable<Standing> {

    public Standing {
        if (halfPoints < 0 || sheets < 1) {
            throw new IllegalArgumentException("no mean of " + halfPoints + " half-points on " + sheets + " sheets");
        }
    }

    @Override
    public int compareTo(Standing other) {
        return Long.compare(
                Math.multiplyExact(halfPoints, (long) other.sheets),
                Math.multiplyExact(other.halfPoints, (long) sheets));
    }

    /** The mean in points with two decimals, half up, in Vietnamese notation: {@code 84,33}. For the eye only. */
    public String shown() {
        long hundredths = (Math.multiplyExact(100L, halfPoints) + sheets) / (2L * sheets);
        return "%d,%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
