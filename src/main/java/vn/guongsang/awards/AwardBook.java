package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.awards.board.CollectiveBoard;
import vn.guongsang.awards.board.FigureView;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Money;
import vn.guongsang.web.Words;

/** Reads what is awarded, for the floors above. */
@ApplicationScoped
public class AwardBook {
    private final ContestBook contests;
    private final AwardBoards boards;
    private final Awards awards;
    private final PrizePlans plans;
    private final CollectiveBook collectives;
    private final Figures figures;

    AwardBook(
            ContestBook contests,
            AwardBoards boards,
            Awards awards,
            PrizePlans plans,
            CollectiveBook collectives,
            Figures figures) {
        this.contests = contests;
        this.boards = boards;
        this.awards = awards;
        this.plans = plans;
        this.collectives = collectives;
        this.figures = figures;
    }

    /** Winners and collectives as they stand now, and what is still open. */
    public AwardsView of(ContestId id) {
        var contest = contests.byId(id);
        var groups = PrizePlans.groups(contest).stream()
                .map(group -> plans.of(contest, group))
                .toList();
        var units = collectives.of(contest);
        var decision = boards.decision(id).map(AwardDecision::view).orElse(null);
        var open = new ArrayList<Bilingual>();
        groups.forEach(plan -> open.addAll(openIn(contest, plan)));
        if (units.anyOpen()) {
            open.add(Words.both("awards", "openCollectives"));
        }
        if (decision == null) {
            open.add(Words.both("awards", "openDecision"));
        }
        return new AwardsView(
                groups.stream().flatMap(AwardBook::winners).toList(),
                units.prizes().stream().flatMap(AwardBook::awarded).toList(),
                empty(contest),
                awards.passedOver(id).stream()
                        .map(p -> new AwardsView.Passed(p.entry(), p.reason()))
                        .toList(),
                awards.ties(id).stream().map(AwardBook::decided).toList(),
                decision,
                List.copyOf(open));
    }

    static Bilingual groupName(ContestView contest, String group) {
        return contest.definition().groups().stream()
                .filter(g -> g.id().equals(group))
                .map(g -> g.name())
                .findFirst()
                .orElseThrow();
    }

    private static List<Bilingual> openIn(ContestView contest, PrizePlan plan) {
        var group = groupName(contest, plan.ranking().group());
        var open = new ArrayList<Bilingual>();
        if (!plan.ranking().complete()) {
            open.add(said("openRanking", group, plan.ranking().lacking().size()));
        }
        if (plan.plan().stop() != null) {
            open.add(said("openTie", group, plan.plan().stop().tied().size()));
        }
        if (plan.balance().open() > 0) {
            open.add(said("openPrizes", group, plan.balance().open()));
        }
        if (plan.settled().values().stream().anyMatch(plan::stale)) {
            open.add(said("openStale", group, 0));
        }
        return open;
    }

    private static Bilingual said(String key, Bilingual group, int count) {
        return new Bilingual(
                Words.in(Bilingual.VIETNAMESE, "awards", key, group.vi(), count),
                Words.in(java.util.Locale.ENGLISH, "awards", key, group.en(), count));
    }

    private static Stream<AwardsView.AwardedEntry> winners(PrizePlan plan) {
        return plan.scheme().stream().flatMap(line -> plan.settled().values().stream()
                .filter(a -> a.slot().line().equals(line.id()))
                .sorted(Comparator.comparing(a -> a.slot().number()))
                .flatMap(a -> winner(plan, line, a)));
    }

    private static Stream<AwardsView.AwardedEntry> winner(PrizePlan plan, PrizeLine line, Award award) {
        return award
                .entry()
                .flatMap(plan::ranked)
                .map(r -> new AwardsView.AwardedEntry(
                        line,
                        award.slot().number(),
                        r.entry(),
                        r.code(),
                        r.title(),
                        r.category(),
                        r.unit(),
                        r.rank(),
                        r.meanShown()))
                .stream();
    }

    private static Stream<AwardsView.AwardedUnit> awarded(CollectiveBoard.Prize prize) {
        var unit = prize.unit();
        return unit == null
                ? Stream.empty()
                : Stream.of(new AwardsView.AwardedUnit(
                        prize.line(),
                        unit.unit(),
                        unit.name(),
                        unit.standing().winningEntries(),
                        unit.points(),
                        prize.reason()));
    }

    private List<AwardsView.EmptyPrize> empty(ContestView contest) {
        var settled = awards.ofContest(contest.id());
        return contest.definition().prizes().lines().stream()
                .flatMap(line -> settled.stream()
                        .filter(a -> !a.given() && a.slot().line().equals(line.id()))
                        .map(a -> new AwardsView.EmptyPrize(line, String.valueOf(a.reason()))))
                .toList();
    }

    private static AwardsView.Decided decided(TieDecision decision) {
        return new AwardsView.Decided(decision.group(), decision.minutes());
    }

    /** The money that the rules state beside what the lines hold and what is awarded; used by the budget. */
    public record Sums(PrizeAudit audit, List<LineSum> lines) {}

    /** One line of the scheme with the prizes given of it. */
    public record LineSum(PrizeLine line, Bilingual group, int given, int empty) {
        public Money planned() {
            return new Money(line.amount()).times(line.count());
        }

        public Money each() {
            return new Money(line.amount());
        }

        public Money awarded() {
            return new Money(line.amount()).times(given);
        }
    }

    public Sums sums(ContestView contest) {
        var settled = awards.ofContest(contest.id());
        var lines = contest.definition().prizes().lines().stream()
                .map(line -> {
                    var own = settled.stream()
                            .filter(a -> a.slot().line().equals(line.id()))
                            .toList();
                    int given = (int) own.stream().filter(Award::given).count();
                    return new LineSum(line, nameOf(contest, line.group()), given, own.size() - given);
                })
                .toList();
        return new Sums(PrizeAudit.of(contest.definition().prizes()), lines);
    }

    /** What the rules state otherwise than their lines add up to, and who accepted which figure. */
    public List<FigureView> figures(ContestView contest) {
        return figures.of(contest);
    }

    /** Who holds each prize, by its key, as the tables have it: {@code entry:12}, {@code unit:3} or {@code empty}. */
    public Map<String, String> settled(ContestId id) {
        return awards.ofContest(id).stream()
                .collect(Collectors.toMap(a -> a.slot().key(), a -> a.entry()
                        .map(e -> "entry:" + e.value())
                        .or(() -> a.unit().map(u -> "unit:" + u.value()))
                        .orElse("empty")));
    }

    private static Bilingual nameOf(ContestView contest, String group) {
        return group.equals(PrizeAudit.COLLECTIVE) ? Words.both("awards", "collectives") : groupName(contest, group);
    }
}
