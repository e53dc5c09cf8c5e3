package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.judging.statistics.RankOrder.Placed;
import vn.guongsang.kernel.EntryId;

class RankOrderTest {
    private static final List<String> LADDER = List.of("discovery", "truth", "reach", RankOrder.LOWEST_SHEET);
    private static final EntryId A = new EntryId(1);
    private static final EntryId B = new EntryId(2);
    private static final EntryId C = new EntryId(3);
    private static final EntryId D = new EntryId(4);

    /** One sheet of an article in whole points: truth /25, discovery /20, reach /20, the rest /35. */
    private static SheetTotals sheet(double truth, double discovery, double reach, double rest) {
        return new SheetTotals(List.of(
                new SheetTotals.Points("truth", half(truth), 25),
                new SheetTotals.Points("discovery", half(discovery), 20),
                new SheetTotals.Points("reach", half(reach), 20),
                new SheetTotals.Points(null, half(rest), 35)));
    }

    private static int half(double points) {
        return (int) (points * 2);
    }

    private static Tally tally(EntryId entry, SheetTotals... sheets) {
        return Tally.of(entry, Arrays.asList(sheets));
    }

    private static List<String> ranks(List<Placed> placed) {
        return placed.stream()
                .map(p -> p.rank() + (p.tied() ? "=" : "") + ":"
                        + p.tally().entry().value())
                .toList();
    }

    private static List<Placed> order(Tally... tallies) {
        return RankOrder.of(Arrays.asList(tallies), LADDER);
    }

    @Test
    void theHigherMeanLeadsWithoutAnyStep() {
        var placed = order(tally(A, sheet(20, 15, 15, 30)), tally(B, sheet(20, 15, 15, 30.5)));
        assertThat(ranks(placed)).containsExactly("1:2", "2:1");
        assertThat(placed).allSatisfy(p -> assertThat(p.steps()).isEmpty());
    }

    @Test
    void aHundredthHiddenByRoundingStillDecides() {
        var third = tally(A, sheet(20, 15, 15, 30), sheet(20, 15, 15, 30), sheet(20, 15, 15, 30.5));
        var seventh = tally(
                B,
                IntStream.range(0, 7)
                        .mapToObj(i -> sheet(20, 15, 15, i < 2 ? 30.5 : 30))
                        .toArray(SheetTotals[]::new));
        assertThat(third.mean().shown()).isEqualTo("80,17");
        assertThat(seventh.mean().shown()).isEqualTo("80,14");
        assertThat(ranks(order(seventh, third))).containsExactly("1:1", "2:2");
    }

    @Test
    void anEqualMeanFromDifferentNumbersOfSheetsIsATie() {
        var two = tally(A, sheet(20, 15, 15, 30), sheet(20, 15, 15, 30));
        var three = tally(B, sheet(20, 15, 15, 30), sheet(20, 15, 15, 30), sheet(20, 15, 15, 30));
        assertThat(ranks(order(two, three))).containsExactly("1=:1", "1=:2");
    }

    @Test
    void discoveryDecidesFirst() {
        var placed = order(tally(A, sheet(24, 15, 15, 30)), tally(B, sheet(20, 16, 18, 30)));
        assertThat(ranks(placed)).containsExactly("1:2", "2:1");
        assertThat(placed.getFirst().steps())
                .containsExactly(new TieStep("discovery", new Share(32, 40, 1), List.of(), List.of(A), List.of()));
        assertThat(placed.getLast().steps())
                .containsExactly(new TieStep("discovery", new Share(30, 40, 1), List.of(B), List.of(), List.of()));
        assertThat(placed.getLast().steps().getFirst().decided()).isTrue();
    }

    @Test
    void truthDecidesWhenDiscoveryIsEqual() {
        var placed = order(tally(A, sheet(20, 15, 18, 30)), tally(B, sheet(21, 15, 17, 30)));
        assertThat(ranks(placed)).containsExactly("1:2", "2:1");
        assertThat(placed.getFirst().steps()).extracting(TieStep::step).containsExactly("discovery", "truth");
    }

    @Test
    void reachDecidesThird() {
        var placed = order(tally(A, sheet(20, 15, 17, 30)), tally(B, sheet(20, 15, 18, 29)));
        assertThat(ranks(placed)).containsExactly("1:2", "2:1");
        assertThat(placed.getFirst().steps()).extracting(TieStep::step).containsExactly("discovery", "truth", "reach");
    }

    @Test
    void theHigherLowestSheetDecidesLast() {
        var even = tally(A, sheet(20, 15, 15, 30), sheet(20, 15, 15, 30));
        var uneven = tally(B, sheet(20, 15, 15, 35), sheet(20, 15, 15, 25));
        var placed = order(uneven, even);
        assertThat(ranks(placed)).containsExactly("1:1", "2:2");
        assertThat(placed.getFirst().steps().getLast())
                .isEqualTo(new TieStep("lowestSheet", new Share(160, 1, 1), List.of(), List.of(B), List.of()));
        assertThat(placed.getLast().steps().getLast().value().shown()).isEqualTo("75,00");
    }

    @Test
    void whatRemainsTiedSharesTheRankAndTheNextRankIsSkipped() {
        var placed = order(
                tally(A, sheet(25, 20, 20, 30)),
                tally(B, sheet(20, 15, 15, 30)),
                tally(C, sheet(20, 15, 15, 30)),
                tally(D, sheet(10, 10, 10, 10)));
        assertThat(ranks(placed)).containsExactly("1:1", "2=:2", "2=:3", "4:4");
        assertThat(placed.get(1).steps()).hasSize(4).allSatisfy(s -> assertThat(s.level())
                .containsExactly(C));
    }

    @Test
    void aTieOfFourFallsApartStepByStep() {
        var placed = order(
                tally(A, sheet(20, 15, 15, 30)),
                tally(B, sheet(19, 16, 15, 30)),
                tally(C, sheet(21, 15, 14, 30)),
                tally(D, sheet(20, 15, 16, 29)));
        assertThat(ranks(placed)).containsExactly("1:2", "2:3", "3:4", "4:1");
        assertThat(placed.get(0).steps()).hasSize(1);
        assertThat(placed.get(1).steps())
                .containsExactly(
                        new TieStep("discovery", new Share(30, 40, 1), List.of(B), List.of(), List.of(A, D)),
                        new TieStep("truth", new Share(42, 50, 1), List.of(), List.of(A, D), List.of()));
        assertThat(placed.get(3).steps()).hasSize(3);
    }

    @Test
    void radioAndTelevisionCompareByTheShareOfTheRole() {
        var radio = Tally.of(
                A,
                List.of(new SheetTotals(
                        List.of(new SheetTotals.Points("discovery", 24, 15), new SheetTotals.Points(null, 136, 85)))));
        var television = Tally.of(
                B,
                List.of(new SheetTotals(
                        List.of(new SheetTotals.Points("discovery", 30, 20), new SheetTotals.Points(null, 130, 80)))));
        assertThat(ranks(order(television, radio)))
                .as("24 of 30 half-points are more than 30 of 40")
                .containsExactly("1:1", "2:2");
    }

    @Test
    void aStepWhoseRoleOneRubricLacksIsPassedOver() {
        var without =
                Tally.of(A, List.of(new SheetTotals(List.of(new SheetTotals.Points("truth", 50, 25), rest(110)))));
        var with = Tally.of(
                B,
                List.of(new SheetTotals(List.of(
                        new SheetTotals.Points("discovery", 40, 20),
                        new SheetTotals.Points("truth", 48, 25),
                        rest(72)))));
        var placed = order(without, with);
        assertThat(ranks(placed)).containsExactly("1:1", "2:2");
        assertThat(placed.getFirst().steps()).extracting(TieStep::step).containsExactly("truth");
    }

    private static SheetTotals.Points rest(int halfPoints) {
        return new SheetTotals.Points(null, halfPoints, 75);
    }

    @Test
    void aMissingSheetIsNeverAZero() {
        assertThatThrownBy(() -> Tally.of(A, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(RankOrder.of(List.of(), LADDER)).isEmpty();
    }

    @Test
    void twoDecimalsAreRoundedHalfUp() {
        assertThat(new Standing(169, 1).shown()).isEqualTo("84,50");
        assertThat(new Standing(506, 3).shown()).isEqualTo("84,33");
        assertThat(new Standing(507, 3).shown()).isEqualTo("84,50");
        assertThat(new Standing(508, 3).shown()).isEqualTo("84,67");
        assertThat(new Standing(1, 8).shown()).as("0.0625").isEqualTo("0,06");
        assertThat(new Standing(1, 40).shown()).as("0.0125").isEqualTo("0,01");
        assertThat(new Standing(1, 100).shown()).as("0.005, exactly half").isEqualTo("0,01");
        assertThat(new Standing(0, 5).shown()).isEqualTo("0,00");
        assertThat(new Standing(1000, 5).shown()).isEqualTo("100,00");
    }
}
