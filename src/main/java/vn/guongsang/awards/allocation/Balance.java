package vn.guongsang.awards.allocation;

import java.util.Collection;
import java.util.List;
import vn.guongsang.kernel.Money;

/**
 * What the scheme holds and what of it is given.
 *
 * @param planned all lines, count × amount
 * @param left {@code planned} less {@code awarded} and what decisions left empty
 */
public record Balance(
        Money planned, Money awarded, Money empty, Money left, int prizes, int givenPrizes, int emptyPrizes) {

    /** One prize that is settled: given, or left empty. */
    public record Settled(Money amount, boolean given) {}

    public static Balance of(List<Line> lines, Collection<Settled> settled) {
        var planned = lines.stream().map(Line::total).reduce(Money.ZERO, Money::plus);
        var awarded = sum(settled, true);
        var empty = sum(settled, false);
        int given = (int) settled.stream().filter(Settled::given).count();
        int prizes = lines.stream().mapToInt(Line::count).sum();
        return new Balance(
                planned, awarded, empty, planned.minus(awarded).minus(empty), prizes, given, settled.size() - given);
    }

    public int open() {
        return prizes - givenPrizes - emptyPrizes;
    }

    private static Money sum(Collection<Settled> settled, boolean given) {
        return settled.stream()
                .filter(s -> s.given() == given)
                .map(Settled::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
