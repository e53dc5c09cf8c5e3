package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDefinition;
import vn.guongsang.contest.ContestDefinition.PrizeGroup;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Juror;
import vn.guongsang.judging.scorecard.Dealing;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where an organiser seats the panels and deals the entries. */
@ApplicationScoped
public class PanelDesk {
    private final PanelSeats seats;
    private final Roster roster;
    private final Dealing dealing;
    private final ContestBook contests;
    private final Audit audit;
    private final Clock clock;

    PanelDesk(PanelSeats seats, Roster roster, Dealing dealing, ContestBook contests, Audit audit, Clock clock) {
        this.seats = seats;
        this.roster = roster;
        this.dealing = dealing;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<PanelView> panels(Actor organiser, String slug) {
        var contest = allowed(organiser, slug);
        return scored(contest.definition()).map(g -> panel(contest, g)).toList();
    }

    /** Whoever is not named leaves; what they sealed stays, the rest is taken back by the next deal. */
    @Transactional
    void seat(Actor organiser, String slug, String group, Set<PersonId> named) {
        var contest = allowed(organiser, slug);
        mustScore(contest, group);
        var judges = roster.judges(slug).stream().map(Roster.Judge::id).collect(Collectors.toSet());
        if (!judges.containsAll(named)) {
            throw Refusal.notHere();
        }
        var here = seats.locked(contest.id()).stream()
                .filter(s -> s.group().equals(group))
                .collect(Collectors.toMap(PanelSeat::judge, s -> s));
        here.forEach((judge, seat) -> keepOrLeave(seat, named.contains(judge)));
        named.stream()
                .filter(judge -> !here.containsKey(judge))
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(judge -> seats.add(new PanelSeat(contest.id(), group, judge, clock.instant())));
        audit.note(
                organiser.ref(),
                "judging.panelSeated",
                "contest:" + contest.id().value(),
                Map.of(
                        "group",
                        group,
                        "judges",
                        named.stream().map(PersonId::value).sorted().toList()));
    }

    @Transactional
    List<DealView> preview(Actor organiser, String slug) {
        var contest = allowed(organiser, slug);
        return scored(contest.definition()).map(g -> dealView(contest, g)).toList();
    }

    /** Applies the very deal that was shown; a later entry or judge makes it another one, which is shown first. */
    @Transactional
    int apply(Actor organiser, String slug, String group, String seen) {
        var contest = allowed(organiser, slug);
        mustScore(contest, group);
        if (!waiting(contest.definition(), group).isEmpty()) {
            throw new Refusal.WrongState(Words.both("judging", "rubricNotApproved"));
        }
        seats.locked(contest.id());
        var deal = deal(contest, group);
        if (!deal.hash().equals(seen)) {
            throw new Refusal.Changed();
        }
        dealing.apply(deal, works(contest.id(), group));
        audit.note(
                organiser.ref(),
                "judging.dealt",
                "contest:" + contest.id().value(),
                Map.of(
                        "group", group,
                        "fresh", deal.fresh().size(),
                        "takenBack", deal.takenBack().size(),
                        "leftOut", deal.leftOut().size(),
                        "hash", seen));
        return deal.fresh().size();
    }

    private ContestView allowed(Actor organiser, String slug) {
        JudgingAccess.mustOrganise(organiser, slug);
        return contests.bySlug(slug);
    }

    private void keepOrLeave(PanelSeat seat, boolean stays) {
        if (stays && !seat.taken()) {
            seat.takeAgain(clock.instant());
        } else if (!stays && seat.taken()) {
            seat.leave(clock.instant());
        }
    }

    private PanelView panel(ContestView contest, PrizeGroup group) {
        var seated = jurorIds(contest.id(), group.id());
        var loads = Deal.of(List.of(), List.of(), dealing.before(contest.id(), group.id()), 0);
        var members = roster.judges(contest.slug()).stream()
                .map(j -> new PanelView.Member(j.id(), j.name(), j.unitNames(), seated.contains(j.id()), (int)
                        java.util.stream.Stream.concat(loads.kept().stream(), loads.takenBack().stream())
                                .filter(p -> p.judge().equals(j.id()))
                                .count()))
                .toList();
        return new PanelView(group.id(), group.name(), members, waiting(contest.definition(), group.id()));
    }

    private DealView dealView(ContestView contest, PrizeGroup group) {
        return roster.show(contest, group, deal(contest, group.id()), jurors(contest, group.id()));
    }

    private Deal deal(ContestView contest, String group) {
        return Deal.of(
                roster.candidates(contest.id(), group),
                jurors(contest, group),
                dealing.before(contest.id(), group),
                contest.definition().scoring().judgesPerEntry());
    }

    private List<Juror> jurors(ContestView contest, String group) {
        var seated = jurorIds(contest.id(), group);
        return roster.judges(contest.slug()).stream()
                .filter(j -> seated.contains(j.id()))
                .map(Roster.Judge::juror)
                .toList();
    }

    private Set<PersonId> jurorIds(ContestId contest, String group) {
        return seats.of(contest).stream()
                .filter(s -> s.group().equals(group) && s.taken())
                .map(PanelSeat::judge)
                .collect(Collectors.toSet());
    }

    private Map<EntryId, Dealing.Work> works(ContestId contest, String group) {
        var works = new LinkedHashMap<EntryId, Dealing.Work>();
        roster.forwarded(contest, group)
                .forEach(r -> works.put(r.id(), new Dealing.Work(contest, group, r.id(), r.category())));
        return works;
    }

    private static void mustScore(ContestView contest, String group) {
        if (scored(contest.definition()).noneMatch(g -> g.id().equals(group))) {
            throw Refusal.notHere();
        }
    }

    /** Groups in which entries compete; a group without a category (collectives) is not scored. */
    static java.util.stream.Stream<PrizeGroup> scored(ContestDefinition contest) {
        return contest.groups().stream().filter(g -> contest.categories().stream()
                .anyMatch(c -> c.group().equals(g.id())));
    }

    /** R41: categories of the group whose rubric is missing or only a proposal. */
    static List<Bilingual> waiting(ContestDefinition contest, String group) {
        return contest.categories().stream()
                .filter(c -> c.group().equals(group))
                .filter(c -> {
                    var rubric = contest.rubrics().get(c.id());
                    return rubric == null || rubric.approved() == null;
                })
                .map(ContestDefinition.Category::name)
                .toList();
    }
}
