package vn.guongsang.awards.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;

class AllocationTest {
    // The written prizes of Hà Đông: one first, one second, two third, three consolation.
    private static final Line FIRST = new Line("first-written", 1, new Money(2_000_000));
    private static final Line SECOND = new Line("second-written", 1, new Money(1_500_000));
    private static final Line THIRD = new Line("third-written", 2, new Money(1_000_000));
    private static final Line CONSOLATION = new Line("consolation-written", 3, new Money(500_000));
    private static final List<Line> WRITTEN = List.of(FIRST, SECOND, THIRD, CONSOLATION);

    @Test
    void sevenPrizesGoToTheSevenBestOfTen() {
        assertThat(given(Allocation.plan(WRITTEN, ranked(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Choices.NONE)))
                .isEqualTo(List.of(
                        "first-written-1: 1",
                        "second-written-1: 2",
                        "third-written-1: 3",
                        "third-written-2: 4",
                        "consolation-written-1: 5",
                        "consolation-written-2: 6",
                        "consolation-written-3: 7"));
    }

    @Test
    void fewerEntriesThanPrizesLeaveTheLastPrizesUnfilled() {
        var plan = Allocation.plan(WRITTEN, ranked(1, 2), Choices.NONE);
        assertThat(given(plan)).isEqualTo(List.of("first-written-1: 1", "second-written-1: 2"));
        assertThat(plan.places())
                .filteredOn(p -> p.state() == Place.State.UNFILLED)
                .hasSize(5);
    }

    @Test
    void aPrizeLeftEmptyLowersNobodyBelowTheNextPrize() {
        var choices =
                new Choices(Map.of(new Slot("first-written", 1), "Không bài nào đạt 80 điểm"), Map.of(), List.of());
        var plan = Allocation.plan(WRITTEN, ranked(1, 2, 3), choices);
        assertThat(plan.places().getFirst())
                .isEqualTo(
                        Place.empty(new Slot("first-written", 1), new Money(2_000_000), "Không bài nào đạt 80 điểm"));
        assertThat(given(plan)).isEqualTo(List.of("second-written-1: 1", "third-written-1: 2", "third-written-2: 3"));
    }

    @Test
    void anEntryPassedOverReceivesNothingAndTheOthersMoveUp() {
        var choices = new Choices(Map.of(), Map.of(entry(1), "Đã đăng báo trước khi dự thi"), List.of());
        assertThat(given(Allocation.plan(WRITTEN, ranked(1, 2, 3), choices)))
                .isEqualTo(List.of("first-written-1: 2", "second-written-1: 3"));
    }

    @Test
    void aTieWithinOneLineNeedsNoDecision() {
        var plan = Allocation.plan(WRITTEN, ranked(1, 2, 3, 3, 5), Choices.NONE);
        assertThat(plan.stop()).isNull();
        assertThat(given(plan)).contains("third-written-1: 3", "third-written-2: 4", "consolation-written-1: 5");
    }

    @Test
    void aTieAcrossTwoLinesStopsEverythingBelow() {
        var plan = Allocation.plan(WRITTEN, ranked(1, 2, 3, 4, 4, 6), Choices.NONE);
        assertThat(plan.stop())
                .isEqualTo(new Stop(
                        4,
                        List.of(entry(4), entry(5)),
                        List.of(new Slot("third-written", 2), new Slot("consolation-written", 1))));
        assertThat(given(plan)).isEqualTo(List.of("first-written-1: 1", "second-written-1: 2", "third-written-1: 3"));
        assertThat(plan.places())
                .filteredOn(p -> p.state() == Place.State.WAITING)
                .hasSize(4);
    }

    @Test
    void aTieForTheLastPrizeStops() {
        var plan = Allocation.plan(List.of(FIRST), ranked(1, 1, 3), Choices.NONE);
        assertThat(plan.stop())
                .isEqualTo(new Stop(1, List.of(entry(1), entry(2)), List.of(new Slot("first-written", 1))));
    }

    @Test
    void aTieBelowTheLastPrizeDoesNotMatter() {
        assertThat(Allocation.plan(List.of(FIRST), ranked(1, 2, 2), Choices.NONE)
                        .stop())
                .isNull();
    }

    @Test
    void aRecordedDecisionOrdersTheTiedEntries() {
        var choices = new Choices(Map.of(), Map.of(), List.of(new TieOrder(List.of(entry(5), entry(4)))));
        var plan = Allocation.plan(WRITTEN, ranked(1, 2, 3, 4, 4, 6), choices);
        assertThat(plan.stop()).isNull();
        assertThat(given(plan)).contains("third-written-2: 5", "consolation-written-1: 4", "consolation-written-2: 6");
    }

    @Test
    void aDecisionAboutOtherEntriesSettlesNothing() {
        var choices = new Choices(Map.of(), Map.of(), List.of(new TieOrder(List.of(entry(5), entry(9)))));
        assertThat(Allocation.plan(WRITTEN, ranked(1, 2, 3, 4, 4, 6), choices).stop())
                .isNotNull();
    }

    @Test
    void theNewestDecisionWins() {
        var choices = new Choices(
                Map.of(),
                Map.of(),
                List.of(new TieOrder(List.of(entry(2), entry(1))), new TieOrder(List.of(entry(1), entry(2)))));
        assertThat(given(Allocation.plan(List.of(FIRST), ranked(1, 1), choices)))
                .isEqualTo(List.of("first-written-1: 2"));
    }

    @Test
    void leavingAPrizeEmptyCanMoveATieOntoABoundary() {
        var choices = new Choices(Map.of(new Slot("third-written", 1), "Không đủ chất lượng"), Map.of(), List.of());
        assertThat(Allocation.plan(WRITTEN, ranked(1, 2, 3, 3, 5), choices).stop())
                .isNotNull();
    }

    @Test
    void anEntryRankedTwiceIsAProgrammingError() {
        var twice = List.of(new Contender(entry(1), 1), new Contender(entry(1), 2));
        assertThatThrownBy(() -> Allocation.plan(WRITTEN, twice, Choices.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> given(Plan plan) {
        return plan.places().stream()
                .filter(p -> p.state() == Place.State.PROPOSED)
                .map(p -> p.slot().key() + ": "
                        + java.util.Objects.requireNonNull(p.entry()).value())
                .toList();
    }

    private static EntryId entry(long id) {
        return new EntryId(id);
    }

    /** Entries 1, 2, 3… with these ranks. */
    private static List<Contender> ranked(int... ranks) {
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> new Contender(
                        entry(i + 1L), Arrays.stream(ranks).boxed().toList().get(i)))
                .toList();
    }
}
