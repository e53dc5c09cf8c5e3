package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.UnitStanding;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.awards.board.CollectiveBoard;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Counts what the choice of the collectives rests on. */
@ApplicationScoped
class CollectiveBook {
    private final AwardBoards boards;
    private final PrizePlans plans;
    private final UnitBook units;

    CollectiveBook(AwardBoards boards, PrizePlans plans, UnitBook units) {
        this.boards = boards;
        this.plans = plans;
        this.units = units;
    }

    CollectiveBoard of(ContestView contest) {
        var settled = plans.settled(contest, PrizeAudit.COLLECTIVE);
        var lines = PrizePlans.scheme(contest, PrizeAudit.COLLECTIVE);
        var weight = boards.weight(contest.id()).map(CollectiveWeight::weight).orElse(null);
        var rows = rows(contest, lines, settled, weight);
        var prizes = lines.stream()
                .flatMap(line -> PrizePlan.lines(List.of(line)).getFirst().slots().stream()
                        .map(slot -> prize(line, slot, settled.get(slot), rows)))
                .toList();
        return new CollectiveBoard(prizes, rows, weight);
    }

    private List<CollectiveBoard.Row> rows(
            ContestView contest, List<PrizeLine> lines, Map<Slot, Award> settled, @Nullable Weight weight) {
        var winning = winning(contest);
        Map<UnitId, OrganisingScore> scores =
                boards.organising(contest.id()).stream().collect(Collectors.toMap(OrganisingScore::unit, s -> s));
        Map<UnitId, Award> prizes = settled.values().stream()
                .filter(Award::given)
                .collect(Collectors.toMap(a -> a.unit().orElseThrow(), a -> a));
        var counted = units.all().stream()
                .filter(u -> u.active() || winning.containsKey(u.id()) || scores.containsKey(u.id()))
                .toList();
        var standings = counted.stream()
                .map(u -> standing(u, winning, scores.get(u.id())))
                .toList();
        var names = counted.stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        int most =
                standings.stream().mapToInt(UnitStanding::winningEntries).max().orElse(0);
        return standings.stream()
                .sorted(Comparator.comparing(
                                (UnitStanding s) -> points(weight, s, most).orElse(BigDecimal.ZERO))
                        .thenComparing(UnitStanding::winningEntries)
                        .thenComparing(s -> s.organising() == null ? Score.ZERO : s.organising())
                        .reversed()
                        .thenComparing(s -> names.get(s.unit())))
                .map(s -> new CollectiveBoard.Row(
                        s,
                        Objects.requireNonNull(names.get(s.unit())),
                        scores.containsKey(s.unit()) ? scores.get(s.unit()).note() : null,
                        prizeName(lines, prizes.get(s.unit())),
                        s.outdoneBy(standings, List.copyOf(prizes.keySet())).stream()
                                .map(o -> names.get(o.unit()))
                                .toList(),
                        points(weight, s, most)
                                .map(p -> p.toPlainString().replace('.', ','))
                                .orElse(null)))
                .toList();
    }

    private static Optional<BigDecimal> points(@Nullable Weight weight, UnitStanding unit, int most) {
        return weight == null ? Optional.empty() : weight.points(unit, most);
    }

    private Map<UnitId, Integer> winning(ContestView contest) {
        var counts = new HashMap<UnitId, Integer>();
        for (var group : PrizePlans.groups(contest)) {
            var plan = plans.of(contest, group);
            plan.settled().values().stream()
                    .flatMap(a -> a.entry().stream())
                    .flatMap(e -> plan.ranked(e).stream())
                    .forEach(r -> counts.merge(r.unit(), 1, Integer::sum));
        }
        return counts;
    }

    private static UnitStanding standing(
            UnitView unit, Map<UnitId, Integer> winning, @Nullable OrganisingScore organised) {
        return new UnitStanding(
                unit.id(), winning.getOrDefault(unit.id(), 0), organised == null ? null : organised.score());
    }

    private static CollectiveBoard.Prize prize(
            PrizeLine line, Slot slot, @Nullable Award award, List<CollectiveBoard.Row> rows) {
        if (award == null) {
            return new CollectiveBoard.Prize(slot, line, null, false, null);
        }
        var unit = award.unit()
                .flatMap(u -> rows.stream().filter(r -> r.unit().equals(u)).findFirst())
                .orElse(null);
        return new CollectiveBoard.Prize(slot, line, unit, !award.given(), award.reason());
    }

    private static vn.guongsang.kernel.@Nullable Bilingual prizeName(List<PrizeLine> lines, @Nullable Award award) {
        return award == null
                ? null
                : lines.stream()
                        .filter(l -> l.id().equals(award.slot().line()))
                        .map(PrizeLine::name)
                        .findFirst()
                        .orElse(null);
    }
}
