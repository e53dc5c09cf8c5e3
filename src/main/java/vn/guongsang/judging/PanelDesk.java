package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Dealt;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.scorecard.Dealing;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

/** Where an organiser seats the panels. */
@ApplicationScoped
public class PanelDesk {
    private final PanelSeats seats;
    private final PanelDecisions decisions;
    private final Roster roster;
    private final Benches benches;
    private final Dealing dealing;
    private final ContestBook contests;
    private final Audit audit;
    private final Clock clock;

    PanelDesk(
            PanelSeats seats,
            PanelDecisions decisions,
            Roster roster,
            Benches benches,
            Dealing dealing,
            ContestBook contests,
            Audit audit,
            Clock clock) {
        this.seats = seats;
        this.decisions = decisions;
        this.roster = roster;
        this.benches = benches;
        this.dealing = dealing;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<PanelView> panels(Actor organiser, String slug) {
        var contest = allowed(organiser, slug);
        return benches.of(contest).stream().map(b -> panel(contest, b)).toList();
    }

    @Transactional
    void seat(Actor organiser, String slug, String group, Set<PersonId> named) {
        var unlimited = new HashMap<PersonId, @Nullable Integer>();
        named.forEach(judge -> unlimited.put(judge, null));
        seat(organiser, slug, group, unlimited);
    }

    /**
     * Whoever is not named leaves; what they sealed stays, the rest is taken back by the next deal.
     *
     * @param named with the most sheets each can take on, or null
     */
    @Transactional
    void seat(Actor organiser, String slug, String group, Map<PersonId, @Nullable Integer> named) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, group);
        mustJudge(slug, named.keySet());
        seats.locked(contest.id()).stream()
                .filter(s -> s.group().equals(bench.key()) && s.taken() && !named.containsKey(s.judge()))
                .forEach(s -> s.leave(clock.instant()));
        named.keySet().stream().sorted(Comparator.comparing(PersonId::value)).forEach(judge -> seats.take(
                        contest.id(), bench, judge, clock.instant())
                .limit(named.get(judge)));
        note(
                organiser,
                contest,
                "judging.panelSeated",
                Map.of(
                        "group",
                        bench.key(),
                        "judges",
                        named.keySet().stream().map(PersonId::value).sorted().toList()));
    }

    /**
     * Lets judges sit for some categories of the group only, by a recorded decision.
     *
     * @param parts the categories of each seated judge; empty for all
     */
    @Transactional
    void divide(Actor organiser, String slug, String group, Map<PersonId, Set<String>> parts, Minutes minutes) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, group);
        var known = categories(contest, bench).stream()
                .map(ContestDefinition.Category::id)
                .collect(Collectors.toSet());
        for (var seat : seats.locked(contest.id())) {
            if (seat.group().equals(bench.key()) && seat.taken()) {
                var own = parts.getOrDefault(seat.judge(), Set.of()).stream()
                        .filter(known::contains)
                        .collect(Collectors.toSet());
                seat.sitFor(own.equals(known) ? Set.of() : own);
            }
        }
        decisions.add(new PanelDecision(contest.id(), bench, minutes, organiser.id(), clock.instant()));
        note(
                organiser,
                contest,
                "judging.panelDivided",
                Map.of("group", bench.key(), "minutes", minutes.number(), "date", minutes.date()));
    }

    /** The decision that has to stand on the ranking while the panel differs inside the group, or null. */
    @Transactional
    @Nullable
    public Minutes division(ContestView contest, Bench bench) {
        return seats.taken(contest.id(), bench).stream()
                        .anyMatch(s -> !s.categories().isEmpty())
                ? decisions
                        .newest(contest.id(), bench)
                        .map(PanelDecision::minutes)
                        .orElse(null)
                : null;
    }

    private void mustJudge(String slug, Set<PersonId> named) {
        var judges = roster.judges(slug).stream().map(Roster.Judge::id).collect(Collectors.toSet());
        if (!judges.containsAll(named)) {
            throw Refusal.notHere();
        }
    }

    private ContestView allowed(Actor organiser, String slug) {
        JudgingAccess.mustOrganise(organiser, slug);
        return contests.bySlug(slug);
    }

    private void note(Actor organiser, ContestView contest, String act, Map<String, ?> details) {
        audit.note(organiser.ref(), act, "contest:" + contest.id().value(), details);
    }

    private static List<ContestDefinition.Category> categories(ContestView contest, Bench bench) {
        return contest.definition().categories().stream()
                .filter(c -> c.group().equals(bench.group()))
                .toList();
    }

    private PanelView panel(ContestView contest, Bench bench) {
        var here = seats.taken(contest.id(), bench).stream().collect(Collectors.toMap(PanelSeat::judge, s -> s));
        var loads = dealing.before(contest.id(), bench.key()).entrySet().stream()
                .filter(e -> e.getValue() == Dealt.OPEN || e.getValue() == Dealt.SEALED)
                .collect(Collectors.groupingBy(e -> e.getKey().judge(), Collectors.counting()));
        var members = roster.judges(contest.slug()).stream()
                .map(j -> member(j, here.get(j.id()), loads.getOrDefault(j.id(), 0L)))
                .toList();
        var round = benches.held(contest.id(), bench);
        return new PanelView(
                bench.key(),
                benches.name(contest, bench),
                members,
                categories(contest, bench),
                division(contest, bench),
                Benches.waiting(contest.definition(), bench),
                round.isEmpty() && !bench.preliminary(),
                round.filter(r -> !r.closed() && !bench.preliminary()).isPresent());
    }

    private static PanelView.Member member(Roster.Judge judge, @Nullable PanelSeat seat, long sheets) {
        return new PanelView.Member(
                judge.id(),
                judge.name(),
                judge.unitNames(),
                seat != null,
                (int) sheets,
                seat == null ? null : seat.most(),
                seat == null ? Set.of() : seat.categories());
    }
}
