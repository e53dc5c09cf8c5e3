package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.guongsang.kernel.EntryId;

/** Whatever the sheets say, the order is the one that fractions of unlimited precision give. */
class ExactRanksTest {
    private static final List<String> LADDER = List.of("discovery", "truth", RankOrder.LOWEST_SHEET);

    @Property
    void meansCompareAsFractionsOfAnySize(
            @ForAll @LongRange(min = 0, max = 3_000_000_000L) long left,
            @ForAll @IntRange(min = 1, max = 100_000) int leftSheets,
            @ForAll @LongRange(min = 0, max = 3_000_000_000L) long right,
            @ForAll @IntRange(min = 1, max = 100_000) int rightSheets) {
        int exact = BigInteger.valueOf(left)
                .multiply(BigInteger.valueOf(rightSheets))
                .compareTo(BigInteger.valueOf(right).multiply(BigInteger.valueOf(leftSheets)));
        assertThat(Integer.signum(new Standing(left, leftSheets).compareTo(new Standing(right, rightSheets))))
                .isEqualTo(exact);
    }

    @Property
    void aRankIsOneMoreThanTheNumberOfStrictlyBetterEntries(@ForAll("groups") List<Tally> group) {
        var placed = RankOrder.of(group, LADDER);
        assertThat(placed).hasSameSizeAs(group);
        for (var p : placed) {
            long better = group.stream().filter(t -> exact(t, p.tally()) > 0).count();
            long same = group.stream().filter(t -> exact(t, p.tally()) == 0).count();
            assertThat(p.rank()).isEqualTo((int) better + 1);
            assertThat(p.tied()).isEqualTo(same > 1);
        }
    }

    @Property
    void theOrderOfArrivalNeverMatters(@ForAll("groups") List<Tally> group, @ForAll long seed) {
        var shuffled = new ArrayList<>(group);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ranks(shuffled)).isEqualTo(ranks(group));
    }

    @Property
    void everyTiedMeanIsExplainedUntilItIsDecided(@ForAll("groups") List<Tally> group) {
        for (var p : RankOrder.of(group, LADDER)) {
            boolean alone = group.stream()
                            .filter(t -> t.mean().compareTo(p.tally().mean()) == 0)
                            .count()
                    == 1;
            assertThat(p.steps().isEmpty()).isEqualTo(alone);
            if (!alone && !p.tied()) {
                assertThat(p.steps().getLast().decided()).isTrue();
                assertThat(p.steps().subList(0, p.steps().size() - 1)).noneMatch(TieStep::decided);
            }
        }
    }

    private static Map<EntryId, Integer> ranks(List<Tally> group) {
        return RankOrder.of(group, LADDER).stream()
                .collect(Collectors.toMap(p -> p.tally().entry(), RankOrder.Placed::rank));
    }

    /** Positive when left is better: an oracle in BigInteger that shares no code with the order. */
    private static int exact(Tally left, Tally right) {
        int byMean = fraction(left.mean().halfPoints(), right.mean().sheets())
                .compareTo(fraction(right.mean().halfPoints(), left.mean().sheets()));
        if (byMean != 0) {
            return byMean;
        }
        for (var role : List.of("discovery", "truth")) {
            var mine = left.roles().get(role);
            var theirs = right.roles().get(role);
            int byRole =
                    fraction(mine.halfPoints(), theirs.outOf()).compareTo(fraction(theirs.halfPoints(), mine.outOf()));
            if (byRole != 0) {
                return byRole;
            }
        }
        return Integer.compare(left.lowest(), right.lowest());
    }

    private static BigInteger fraction(long value, long times) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(times));
    }

    /** Few distinct values on few sheets, so that ties of every depth are common. */
    @Provide
    Arbitrary<List<Tally>> groups() {
        var points = Combinators.combine(
                        Arbitraries.integers().between(28, 30),
                        Arbitraries.integers().between(40, 42),
                        Arbitraries.integers().between(79, 81))
                .as((discovery, truth, rest) -> new SheetTotals(List.of(
                        new SheetTotals.Points("discovery", discovery, 20),
                        new SheetTotals.Points("truth", truth, 25),
                        new SheetTotals.Points(null, rest, 55))));
        return points.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(8).map(entries -> IntStream.range(
                        0, entries.size())
                .mapToObj(i -> Tally.of(new EntryId(i + 1), entries.get(i)))
                .toList());
    }
}
