package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Balance;
import vn.guongsang.awards.allocation.SeveralPrizes;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.Winner;
import vn.guongsang.awards.board.BoardView;
import vn.guongsang.awards.board.GroupBoard;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryView;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;
import vn.guongsang.people.Actor;
import vn.guongsang.people.unit.UnitBook;

/** Lays out the organiser's prize page. */
@ApplicationScoped
public class BoardBook {
    // so many entries below the last prize are shown; the ranking page has them all
    private static final int BELOW = 8;

    private final ContestBook contests;
    private final AwardBoards boards;
    private final Awards awards;
    private final PrizePlans plans;
    private final CollectiveBook collectives;
    private final EntryBook entries;
    private final UnitBook units;
    private final Figures figures;

    BoardBook(
            ContestBook contests,
            AwardBoards boards,
            Awards awards,
            PrizePlans plans,
            CollectiveBook collectives,
            EntryBook entries,
            UnitBook units,
            Figures figures) {
        this.contests = contests;
        this.boards = boards;
        this.awards = awards;
        this.plans = plans;
        this.collectives = collectives;
        this.entries = entries;
        this.units = units;
        this.figures = figures;
    }

    public BoardView board(String slug, Actor actor) {
        var contest = Holding.readable(contests, slug, actor);
        var ties = awards.ties(contest.id());
        var views = new HashMap<EntryId, EntryView>();
        var groups = PrizePlans.groups(contest).stream()
                .map(group -> group(contest, plans.of(contest, group), ties, views))
                .toList();
        var settled = awards.ofContest(contest.id()).stream()
                .map(a -> new Balance.Settled(a.amount(), a.given()))
                .toList();
        var scheme = contest.definition().prizes();
        var stated = scheme.stated().total();
        return new BoardView(
                contest,
                boards.version(contest.id()),
                PrizeAudit.of(scheme),
                stated == null ? null : new Money(stated.value()),
                Balance.of(PrizePlan.lines(scheme.lines()), settled),
                groups,
                collectives.of(contest),
                several(groups, views),
                figures.of(contest),
                boards.decision(contest.id()).map(AwardDecision::view).orElse(null));
    }

    private GroupBoard group(
            ContestView contest, PrizePlan plan, List<TieDecision> ties, Map<EntryId, EntryView> views) {
        int shown = Math.min(plan.ranking().ranked().size(), plan.balance().prizes() + BELOW);
        var ranking = plan.ranking().ranked().stream()
                .limit(Math.max(shown, lastTied(plan)))
                .map(r -> ranked(plan, r, views))
                .toList();
        var lines =
                plan.scheme().stream().flatMap(l -> prizes(plan, l, ranking)).toList();
        return new GroupBoard(
                plan.ranking().group(),
                AwardBook.groupName(contest, plan.ranking().group()),
                plan.ranking().lacking().size(),
                plan.ranking().hash(),
                plan.balance(),
                lines,
                ranking,
                tie(plan, ranking),
                ties.stream()
                        .filter(t -> t.group().equals(plan.ranking().group()))
                        .map(t -> decided(plan, t))
                        .toList(),
                plan.ranking().complete() ? plan.toGive().size() : 0,
                plan.ranking().ranked().size() - ranking.size());
    }

    private static int lastTied(PrizePlan plan) {
        var stop = plan.plan().stop();
        return stop == null
                ? 0
                : (int) plan.ranking().ranked().stream()
                        .takeWhile(r -> r.rank() <= stop.rank())
                        .count();
    }

    private GroupBoard.Ranked ranked(PrizePlan plan, RankedEntry r, Map<EntryId, EntryView> views) {
        var view = views.computeIfAbsent(r.entry(), entries::view);
        var award = plan.settled().values().stream()
                .filter(a -> a.entry().filter(r.entry()::equals).isPresent())
                .findFirst();
        var slot = award.map(Award::slot)
                .or(() -> plan.plan().of(r.entry()).map(p -> p.slot()))
                .orElse(null);
        return new GroupBoard.Ranked(
                r.rank(),
                r.tied(),
                r.entry(),
                r.code().value(),
                r.title(),
                r.category(),
                units.byId(r.unit()).name(),
                r.meanShown(),
                r.sheets(),
                view.authors().stream().map(a -> a.name()).toList(),
                slot == null ? null : name(plan, slot),
                award.isPresent(),
                plan.passedOver().get(r.entry()),
                slot != null && slot.equals(lastGiven(plan)));
    }

    private static @Nullable Slot lastGiven(PrizePlan plan) {
        return plan.plan().places().stream()
                .filter(p -> p.entry() != null)
                .reduce((one, next) -> next)
                .map(p -> p.slot())
                .orElse(null);
    }

    private static @Nullable Bilingual name(PrizePlan plan, Slot slot) {
        return plan.scheme().stream()
                .filter(l -> l.id().equals(slot.line()))
                .map(PrizeLine::name)
                .findFirst()
                .orElse(null);
    }

    private static Stream<GroupBoard.Prize> prizes(PrizePlan plan, PrizeLine line, List<GroupBoard.Ranked> ranking) {
        return PrizePlan.lines(List.of(line)).getFirst().slots().stream().map(slot -> prize(plan, line, slot, ranking));
    }

    private static GroupBoard.Prize prize(PrizePlan plan, PrizeLine line, Slot slot, List<GroupBoard.Ranked> ranking) {
        var place = plan.plan().at(slot).orElseThrow();
        var proposed = row(ranking, place.entry());
        var award = plan.settled().get(slot);
        if (award == null) {
            var state =
                    switch (place.state()) {
                        case PROPOSED ->
                            plan.ranking().complete() ? GroupBoard.Prize.State.PROPOSED : GroupBoard.Prize.State.EARLY;
                        case WAITING -> GroupBoard.Prize.State.WAITING;
                        case EMPTY, UNFILLED -> GroupBoard.Prize.State.UNFILLED;
                    };
            return new GroupBoard.Prize(slot, line, state, proposed, null, null);
        }
        if (!award.given()) {
            return new GroupBoard.Prize(slot, line, GroupBoard.Prize.State.EMPTY, null, null, award.reason());
        }
        var holder = row(ranking, award.entry().orElse(null));
        return plan.stale(award)
                ? new GroupBoard.Prize(slot, line, GroupBoard.Prize.State.STALE, holder, proposed, null)
                : new GroupBoard.Prize(slot, line, GroupBoard.Prize.State.GIVEN, holder, null, null);
    }

    private static GroupBoard.@Nullable Ranked row(List<GroupBoard.Ranked> ranking, @Nullable EntryId entry) {
        return ranking.stream().filter(r -> r.entry().equals(entry)).findFirst().orElse(null);
    }

    private static GroupBoard.@Nullable Tie tie(PrizePlan plan, List<GroupBoard.Ranked> ranking) {
        var stop = plan.plan().stop();
        if (stop == null) {
            return null;
        }
        var prizes = stop.slots().stream()
                .map(s -> Objects.requireNonNull(name(plan, s)))
                .toList();
        var tied = ranking.stream().filter(r -> stop.tied().contains(r.entry())).toList();
        return new GroupBoard.Tie(stop.rank(), tied, prizes);
    }

    private static GroupBoard.Decided decided(PrizePlan plan, TieDecision tie) {
        var titles = tie.order().order().stream()
                .flatMap(e -> plan.ranked(e).stream())
                .map(r -> r.title() + " (" + r.code() + ")")
                .toList();
        return new GroupBoard.Decided(titles, tie.minutes());
    }

    private static List<BoardView.Several> several(List<GroupBoard> groups, Map<EntryId, EntryView> views) {
        var titles = new HashMap<EntryId, String>();
        var winners = new ArrayList<Winner>();
        groups.stream()
                .flatMap(g -> g.ranking().stream())
                .filter(r -> r.prize() != null)
                .forEach(r -> {
                    titles.put(r.entry(), r.title());
                    winners.add(new Winner(r.entry(), authors(Objects.requireNonNull(views.get(r.entry())))));
                });
        return SeveralPrizes.among(winners).stream()
                .map(s -> new BoardView.Several(
                        s.name(), s.entries().stream().map(titles::get).toList(), s.certain()))
                .toList();
    }

    private static List<Winner.Author> authors(EntryView entry) {
        return entry.authors().stream()
                .map(a -> new Winner.Author(
                        a.name(),
                        a.birthDate(),
                        a.phone().isBlank() ? null : a.phone().replaceAll("\\D", "")))
                .toList();
    }
}
