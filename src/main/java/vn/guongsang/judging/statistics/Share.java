package vn.guongsang.judging.statistics;

/**
 * What the sheets of one entry gave to one role of the rubric, out of what they could give; ordered by the exact share.
 *
 * @param halfPoints the sum over all sheets, in half-points
 * @param outOf the sum of the maxima over all sheets, in half-points
 */
public record Share(long halfPoints, long outOf, int sheets) implements Comparable<Share> {

    public Share {
        if (halfPoints < 0 || outOf < 1 || sheets < 1) {
            throw new IllegalArgumentException("no share of " + halfPoints + " out of " + outOf);
        }
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(Math.multiplyExact(halfPoints, other.outOf), Math.multiplyExact(other.halfPoints, outOf));
    }

    /** Mean points, two decimals, {@code 17,25}. */
    public String shown() {
        return new Standing(halfPoints, sheets).shown();
    }
}
