package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Dealt;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.scorecard.Dealing;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where an organiser gives unsealed sheets of one judge to another. */
@ApplicationScoped
public class HandOverDesk {
    private final PanelSeats seats;
    private final Roster roster;
    private final Benches benches;
    private final Deals deals;
    private final Dealing dealing;
    private final ContestBook contests;
    private final Clock clock;

    HandOverDesk(
            PanelSeats seats,
            Roster roster,
            Benches benches,
            Deals deals,
            Dealing dealing,
            ContestBook contests,
            Clock clock) {
        this.seats = seats;
        this.roster = roster;
        this.benches = benches;
        this.deals = deals;
        this.dealing = dealing;
        this.contests = contests;
        this.clock = clock;
    }

    /** Gives one unsealed sheet of a judge to another. */
    @Transactional
    void move(Actor organiser, String slug, String group, String code, PersonId from, PersonId to) {
        var contest = allowed(organiser, slug);
        var bench = deals.scorable(contest, group);
        seats.locked(contest.id());
        var entry = benches.entries(contest.id(), bench).stream()
                .filter(r -> r.code().value().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unfit("code", Words.both("judging", "moveNoEntry")))
                .id();
        var moved = handOver(contest, bench, List.of(new Pair(entry, from)), to);
        if (moved.fresh().isEmpty()) {
            throw new Refusal.WrongState(Words.both("judging", "moveRefused"));
        }
        deals.carryOut(organiser, contest, bench, moved, deals.plainDraw(contest, bench), DealRecord.Kind.MOVED);
    }

    /** One judge takes the place of another: unsealed sheets change hands where nothing bars it, sealed ones stay. */
    @Transactional
    int replace(Actor organiser, String slug, String group, PersonId from, PersonId to) {
        var contest = allowed(organiser, slug);
        var bench = deals.scorable(contest, group);
        var here = seats.locked(contest.id()).stream()
                .filter(s -> s.group().equals(bench.key()) && s.judge().equals(from) && s.taken())
                .findFirst()
                .orElseThrow(() -> new Refusal.WrongState(Words.both("judging", "moveRefused")));
        if (from.equals(to) || roster.judges(slug).stream().noneMatch(j -> j.id().equals(to))) {
            throw new Refusal.WrongState(Words.both("judging", "moveRefused"));
        }
        seats.take(contest.id(), bench, to, clock.instant()).like(here);
        here.leave(clock.instant());
        var open = dealing.before(contest.id(), bench.key()).entrySet().stream()
                .filter(e -> e.getKey().judge().equals(from) && e.getValue() == Dealt.OPEN)
                .map(Map.Entry::getKey)
                .toList();
        return deals.carryOut(
                organiser,
                contest,
                bench,
                handOver(contest, bench, open, to),
                deals.plainDraw(contest, bench),
                DealRecord.Kind.REPLACED);
    }

    /** Open pairs become another judge's where that one is seated, free and not barred. */
    private Deal handOver(ContestView contest, Bench bench, List<Pair> pairs, PersonId to) {
        var before = dealing.before(contest.id(), bench.key());
        var juror = roster.jurors(contest.id(), contest.slug(), bench).stream()
                .filter(j -> j.judge().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refusal.WrongState(Words.both("judging", "moveRefused")));
        var takenBack = pairs.stream().filter(p -> before.get(p) == Dealt.OPEN).toList();
        var entries = takenBack.stream().map(Pair::entry).collect(Collectors.toSet());
        var fresh = roster.candidates(contest.id(), bench).stream()
                .filter(c -> entries.contains(c.entry()) && juror.barFrom(c) == null)
                .map(c -> new Pair(c.entry(), to))
                .filter(p -> !before.containsKey(p) || before.get(p) == Dealt.TAKEN_BACK)
                .toList();
        return new Deal(fresh, List.of(), takenBack, Map.of(), List.of(), Set.of());
    }

    private ContestView allowed(Actor organiser, String slug) {
        JudgingAccess.mustOrganise(organiser, slug);
        return contests.bySlug(slug);
    }
}
