package vn.guongsang.awards.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the two numbers of a collective are weighed, as the organisers decided.
 *
 * @param winning percent for winning entries; the rest is for the organising score
 */
public record Weight(int winning, String reason) {
    public Weight {
        if (winning < 0 || winning > 100) {
            throw new IllegalArgumentException("a weight is a percentage: " + winning);
        }
    }

    public int organising() {
        return 100 - winning;
    }

    /**
     * Of 100 points: winning entries as a share of the most that any unit has, and the organising score; two decimals. Empty
     * while the unit has no organising score.
     */
    public Optional<BigDecimal> points(UnitStanding unit, int most) {
        var organised = unit.organising();
        if (organised == null) {
            return Optional.empty();
        }
        var share = most == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * unit.winningEntries())
                        .divide(BigDecimal.valueOf(most), 6, RoundingMode.HALF_UP);
        var half = BigDecimal.valueOf(organised.halfPoints()).divide(BigDecimal.TWO);
        return Optional.of(share.multiply(BigDecimal.valueOf(winning))
                .add(half.multiply(BigDecimal.valueOf(organising())))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    }
}
