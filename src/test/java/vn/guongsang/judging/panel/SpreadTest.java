package vn.guongsang.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.judging.statistics.DesignForecast;
import vn.guongsang.judging.statistics.Ratings;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** More entries than one panel can read: each goes to some judges, evenly, by chance and never to the wrong one. */
class SpreadTest {
    private static final int UNITS = 20;

    private static List<Candidate> entries(int count) {
        var chance = new SplittableRandom(11);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int unit = chance.nextInt(UNITS);
                    return new Candidate(
                            new EntryId(i + 1),
                            Set.of(new UnitId(unit)),
                            Set.of("Tác giả " + i),
                            Set.of(),
                            "article",
                            unit + "/" + chance.nextInt(4));
                })
                .toList();
    }

    private static List<Juror> jurors(int count, @Nullable Integer most) {
        return IntStream.range(0, count)
                .mapToObj(j -> new Juror(
                        new PersonId(j + 1), "Giám khảo " + j, Set.of(new UnitId(j)), Set.of(), Set.of(), most))
                .toList();
    }

    private static DealRule rule(int perEntry, int anchors, long seed) {
        return new DealRule(perEntry, 60, anchors, Set.of(), seed);
    }

    private static Map<EntryId, Long> cover(Deal deal) {
        return deal.standing().stream().collect(Collectors.groupingBy(Pair::entry, Collectors.counting()));
    }

    private static IntSummaryStatistics loads(Deal deal) {
        return deal.loads().values().stream().mapToInt(Integer::intValue).summaryStatistics();
    }

    @Test
    void twoThousandEntriesAreDealtToFifteenJudgesWithinFiveSeconds() {
        var entries = entries(2000);
        var jurors = jurors(15, null);
        var begun = System.nanoTime();
        var deal = Deal.of(entries, jurors, Map.of(), rule(3, 8, 20261122));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(deal.thin()).isEmpty();
        assertThat(deal.anchors()).hasSize(8);
        var cover = cover(deal);
        entries.stream()
                .map(Candidate::entry)
                .filter(e -> !deal.anchors().contains(e))
                .forEach(e -> assertThat(cover.get(e)).isEqualTo(3));
        assertThat(new HashSet<>(deal.fresh())).as("no pair twice").hasSameSizeAs(deal.fresh());
        assertThat(loads(deal).getMax() - loads(deal).getMin()).isLessThanOrEqualTo(2);
        assertThat(deal.fresh()).doesNotContainAnyElementsOf(deal.leftOut().keySet());
        assertThat(deal.leftOut()).hasSizeGreaterThan(1000);
    }

    @Test
    void everyJudgeGetsALikeShareOfEveryUnitButTheirOwn() {
        var entries = entries(600);
        var deal = Deal.of(entries, jurors(10, null), Map.of(), rule(3, 0, 3));
        var unitOf = new HashMap<EntryId, UnitId>();
        entries.forEach(e -> unitOf.put(e.entry(), e.units().iterator().next()));
        for (var unit : new HashSet<>(unitOf.values())) {
            var shares = deal.fresh().stream()
                    .filter(p -> unitOf.get(p.entry()).equals(unit))
                    .collect(Collectors.groupingBy(Pair::judge, Collectors.counting()));
            long most =
                    shares.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            long all = shares.values().stream().mapToLong(Long::longValue).sum();
            assertThat(most).as("unit %s: %s", unit, shares).isLessThanOrEqualTo(all / 9 * 8 / 5);
        }
    }

    @Test
    void theSeedAloneDecidesTheDraw() {
        var entries = entries(100);
        var jurors = jurors(6, null);
        var once = Deal.of(entries, jurors, Map.of(), rule(3, 5, 1));
        assertThat(Deal.of(entries, jurors, Map.of(), rule(3, 5, 1)).hash()).isEqualTo(once.hash());
        assertThat(Deal.of(entries, jurors, Map.of(), rule(3, 5, 2)).hash()).isNotEqualTo(once.hash());
    }

    @Test
    void upToSixtyEntriesEverybodyScoresAllAndTheSixtyFirstChangesThat() {
        assertThat(Deal.of(entries(60), jurors(4, null), Map.of(), rule(2, 0, 1))
                        .fresh())
                .hasSize(60 * 4 - barred(60, 4));
        assertThat(cover(Deal.of(entries(61), jurors(4, null), Map.of(), rule(2, 0, 1)))
                        .values())
                .containsOnly(2L);
    }

    private static int barred(int entries, int jurors) {
        return (int) entries(entries).stream()
                .filter(e -> e.units().iterator().next().value() < jurors)
                .count();
    }

    @Test
    void nobodyGetsMoreThanTheyCanTakeOnAndWhatIsShortIsSaid() {
        var limited = Deal.of(entries(40), jurors(5, 20), Map.of(), rule(3, 0, 1));
        assertThat(loads(limited).getMax()).isLessThanOrEqualTo(20);
        assertThat(limited.thin()).as("100 places for 120 sheets").isNotEmpty();
        var enough = Deal.of(entries(40), jurors(5, 26), Map.of(), rule(3, 0, 1));
        assertThat(enough.thin()).isEmpty();
        assertThat(loads(enough).getMax()).isLessThanOrEqualTo(26);
    }

    @Test
    void aReplacedJudgesSheetsAreToppedUpAndNothingSealedIsLost() {
        var entries = entries(100);
        var first = Deal.of(entries, jurors(6, null), Map.of(), rule(3, 0, 1));
        var before = new HashMap<Pair, Dealt>();
        first.fresh().forEach(p -> before.put(p, p.entry().value() % 2 == 0 ? Dealt.SEALED : Dealt.OPEN));
        var others = new ArrayList<>(jurors(7, null));
        var gone = others.removeFirst();
        var then = Deal.of(entries, others, before, rule(3, 0, 2));
        assertThat(then.thin()).isEmpty();
        assertThat(cover(then).values()).containsOnly(3L);
        var sealed = before.entrySet().stream()
                .filter(e -> e.getValue() == Dealt.SEALED)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(then.kept()).containsAll(sealed);
        assertThat(then.takenBack()).isNotEmpty().allMatch(p -> p.judge().equals(gone.judge()));
    }

    @Test
    void aDealByChanceHangsTogetherAndSaysWhatErrorToExpect() {
        var entries = entries(200);
        var deal = Deal.of(entries, jurors(7, null), Map.of(), rule(3, 5, 1));
        var forecast = DesignForecast.of(ratings(deal, 200));
        assertThat(forecast.parts()).isEqualTo(1);
        assertThat(forecast.fewestShared()).isGreaterThanOrEqualTo(1);
        assertThat(forecast.meanError()).isBetween(5.0, 5.4);
        assertThat(forecast.correctedError()).isBetween(4.0, forecast.meanError());
        var apart = Ratings.of(new double[][] {{1, Double.NaN}, {Double.NaN, 1}});
        assertThat(DesignForecast.of(apart).parts()).isEqualTo(2);
        assertThat(DesignForecast.of(apart).correctedError()).isNaN();
    }

    private static Ratings ratings(Deal deal, int entries) {
        return Ratings.of(
                entries,
                7,
                deal.standing().stream()
                        .map(p -> new Ratings.Rating(
                                (int) p.entry().value() - 1, (int) p.judge().value() - 1, 0))
                        .toList());
    }
}
