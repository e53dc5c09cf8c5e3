package vn.guongsang.awards.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;

/** Whatever the scheme, the ranking and the choices: nothing is given twice, against the ranks or beyond the scheme. */
class AllocationPropertyTest {
    record Round(List<Line> lines, List<Contender> ranking, Choices choices) {
        Plan plan() {
            return Allocation.plan(lines, ranking, choices);
        }

        int rankOf(EntryId entry) {
            return ranking.stream()
                    .filter(c -> c.entry().equals(entry))
                    .findFirst()
                    .orElseThrow()
                    .rank();
        }
    }

    @Property
    void neverMoreThanThereAreAndNothingTwice(@ForAll("rounds") Round round) {
        var given = given(round.plan());
        var entries = given.stream().map(Place::entry).toList();
        assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
        for (var line : round.lines()) {
            assertThat(given.stream()
                            .filter(p -> p.slot().line().equals(line.id()))
                            .count())
                    .isLessThanOrEqualTo(line.count());
        }
        assertThat(round.plan().places().stream().map(Place::slot).toList())
                .isEqualTo(
                        round.lines().stream().flatMap(l -> l.slots().stream()).toList());
    }

    @Property
    void aBetterRankNeverReceivesTheLesserPrize(@ForAll("rounds") Round round) {
        var ranks = given(round.plan()).stream()
                .map(p -> round.rankOf(Objects.requireNonNull(p.entry())))
                .toList();
        assertThat(ranks).isSorted();
    }

    @Property
    void whatWasLeftEmptyOrPassedOverStaysSo(@ForAll("rounds") Round round) {
        for (var place : given(round.plan())) {
            assertThat(round.choices().empty()).doesNotContainKey(place.slot());
            assertThat(round.choices().passedOver()).doesNotContainKey(Objects.requireNonNull(place.entry()));
        }
    }

    @Property
    void equalEntriesFareEquallyUnlessADecisionOrderedThem(@ForAll("rounds") Round round) {
        var plan = round.plan();
        var byRank = round.ranking().stream()
                .filter(c -> !round.choices().passedOver().containsKey(c.entry()))
                .collect(Collectors.groupingBy(Contender::rank));
        for (var equal : byRank.values()) {
            var entries = equal.stream().map(Contender::entry).collect(Collectors.toSet());
            var prizes = entries.stream()
                    .map(e -> plan.of(e).map(p -> p.slot().line()).orElse("none"))
                    .collect(Collectors.toSet());
            if (round.choices().orderOf(entries).isEmpty()) {
                assertThat(prizes).hasSize(1);
            }
        }
    }

    @Property
    void everyOpenPrizeIsFilledWhileEntriesRemain(@ForAll("rounds") Round round) {
        var plan = round.plan();
        int open = (int) round.lines().stream()
                .flatMap(l -> l.slots().stream())
                .filter(s -> !round.choices().empty().containsKey(s))
                .count();
        int eligible = (int) round.ranking().stream()
                .filter(c -> !round.choices().passedOver().containsKey(c.entry()))
                .count();
        if (plan.stop() == null) {
            assertThat(given(plan)).hasSize(Math.min(open, eligible));
        } else {
            assertThat(plan.stop().tied()).hasSizeGreaterThan(1);
            assertThat(plan.places()).anyMatch(p -> p.state() == Place.State.WAITING);
        }
    }

    @Property
    void theBalanceAddsUp(@ForAll("rounds") Round round) {
        var settled = round.plan().places().stream()
                .filter(p -> p.state() == Place.State.PROPOSED || p.state() == Place.State.EMPTY)
                .map(p -> new Balance.Settled(p.amount(), p.state() == Place.State.PROPOSED))
                .toList();
        var balance = Balance.of(round.lines(), settled);
        assertThat(balance.awarded().plus(balance.empty()).plus(balance.left())).isEqualTo(balance.planned());
        assertThat(balance.left().dong()).isNotNegative();
        assertThat(balance.open()).isNotNegative();
    }

    @Provide
    Arbitrary<Round> rounds() {
        var counts = Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(5);
        var steps = Arbitraries.integers().between(0, 2).list().ofMaxSize(16);
        var dice = Arbitraries.integers().between(0, 99).list().ofSize(40);
        return Combinators.combine(counts, steps, dice).as(AllocationPropertyTest::round);
    }

    private static Round round(List<Integer> counts, List<Integer> steps, List<Integer> dice) {
        var lines = IntStream.range(0, counts.size())
                .mapToObj(i -> new Line("line" + i, counts.get(i), new Money(1000L * (counts.size() - i))))
                .toList();
        var ranking = new ArrayList<Contender>();
        int rank = 1;
        for (int i = 0; i < steps.size(); i++) {
            // a step of 0 ties with the one before; competition ranks otherwise
            rank = i == 0 || steps.get(i) > 0 ? i + 1 : rank;
            ranking.add(new Contender(new EntryId(i + 1L), rank));
        }
        Map<Slot, String> empty = new HashMap<>();
        var slots = lines.stream().flatMap(l -> l.slots().stream()).toList();
        IntStream.range(0, slots.size()).filter(i -> dice.get(i) < 15).forEach(i -> empty.put(slots.get(i), "trống"));
        Map<EntryId, String> passed = new HashMap<>();
        ranking.stream()
                .filter(c -> dice.get((int) c.entry().value() + 20) < 10)
                .forEach(c -> passed.put(c.entry(), "x"));
        var ties = ranking.stream()
                .filter(c -> !passed.containsKey(c.entry()))
                .collect(Collectors.groupingBy(Contender::rank))
                .values()
                .stream()
                .filter(equal -> equal.size() > 1 && dice.get(equal.getFirst().rank()) < 50)
                .map(equal -> new TieOrder(
                        equal.stream().map(Contender::entry).toList().reversed()))
                .toList();
        return new Round(lines, ranking, new Choices(empty, passed, ties));
    }

    private static List<Place> given(Plan plan) {
        return plan.places().stream()
                .filter(p -> p.state() == Place.State.PROPOSED)
                .toList();
    }
}
