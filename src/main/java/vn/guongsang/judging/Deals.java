package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.DealRule;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.scorecard.Dealing;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.web.Words;

/** Works out deals, lays them out, and carries them out inside the transaction of the desk that asks. */
@ApplicationScoped
class Deals {
    private static final int RECENT = 10;
    private final PanelSeats seats;
    private final Roster roster;
    private final Benches benches;
    private final DealRecords records;
    private final Dealing dealing;
    private final StaffBook staff;
    private final Audit audit;
    private final Clock clock;

    Deals(
            PanelSeats seats,
            Roster roster,
            Benches benches,
            DealRecords records,
            Dealing dealing,
            StaffBook staff,
            Audit audit,
            Clock clock) {
        this.seats = seats;
        this.roster = roster;
        this.benches = benches;
        this.records = records;
        this.dealing = dealing;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    int carryOut(Actor organiser, ContestView contest, Bench bench, Deal deal, Draw draw, DealRecord.Kind kind) {
        dealing.apply(deal, works(contest, bench));
        records.add(new DealRecord(contest.id(), bench, kind, draw, deal, organiser.id(), clock.instant()));
        audit.note(
                organiser.ref(),
                "judging.dealt",
                "contest:" + contest.id().value(),
                Map.of(
                        "group", bench.key(),
                        "kind", kind.name(),
                        "seed", draw.seed(),
                        "fresh", deal.fresh().size(),
                        "takenBack", deal.takenBack().size(),
                        "leftOut", deal.leftOut().size(),
                        "hash", deal.hash()));
        return deal.fresh().size();
    }

    /** R41: nothing is dealt while a rubric is only a proposal. */
    Bench scorable(ContestView contest, String group) {
        var bench = benches.one(contest, group);
        if (!Benches.waiting(contest.definition(), bench).isEmpty()) {
            throw new Refusal.WrongState(Words.both("judging", "rubricNotApproved"));
        }
        return bench;
    }

    Deal deal(ContestView contest, Bench bench, Draw draw) {
        var sharing = contest.definition().scoring().shared();
        var anchored = records.of(contest.id(), bench).stream()
                .flatMap(d -> d.anchors().stream())
                .collect(Collectors.toSet());
        return Deal.of(
                roster.candidates(contest.id(), bench),
                roster.jurors(contest.id(), contest.slug(), bench),
                dealing.before(contest.id(), bench.key()),
                new DealRule(
                        draw.perEntry(), everyoneUpTo(contest, bench, draw), sharing.anchors(), anchored, draw.seed()));
    }

    /** In a preliminary round, or when the organiser asked for another number, nobody is meant to score all. */
    private int everyoneUpTo(ContestView contest, Bench bench, Draw draw) {
        int usual = benches.needed(contest.id(), contest.definition(), bench);
        boolean asked = draw.perEntry() != usual;
        return bench.preliminary() || asked
                ? 0
                : contest.definition().scoring().shared().everyoneUpTo();
    }

    Draw plainDraw(ContestView contest, Bench bench) {
        return new Draw(benches.needed(contest.id(), contest.definition(), bench), 0);
    }

    DealView shown(ContestView contest, Bench bench, Draw draw) {
        return shown(contest, bench, deal(contest, bench, draw), draw);
    }

    DealView shown(ContestView contest, Bench bench, Deal deal, Draw draw) {
        var rows = benches.entries(contest.id(), bench);
        var show = new DealShow(contest.definition(), deal, roster.jurors(contest.id(), contest.slug(), bench), rows);
        var past = new ArrayList<DealView.Past>();
        records.of(contest.id(), bench).stream().limit(RECENT).forEach(r -> past.add(r.view(staff.nameOf(r.by()))));
        return new DealView(
                bench.key(),
                benches.name(contest, bench),
                show.loads(),
                others(contest, bench),
                show.lines(),
                show.crosses(),
                rows.size(),
                deal.fresh().size(),
                deal.takenBack().size(),
                deal.leftOut().size(),
                deal.thin().size(),
                benches.needed(contest.id(), contest.definition(), bench),
                draw.perEntry(),
                deal.anchors().size(),
                show.forecast(),
                Benches.waiting(contest.definition(), bench),
                draw.key(deal.hash()),
                past);
    }

    private List<DealView.Other> others(ContestView contest, Bench bench) {
        var here =
                seats.taken(contest.id(), bench).stream().map(PanelSeat::judge).collect(Collectors.toSet());
        return roster.judges(contest.slug()).stream()
                .filter(j -> !here.contains(j.id()))
                .map(j -> new DealView.Other(j.id(), j.name()))
                .toList();
    }

    private Map<EntryId, Dealing.Work> works(ContestView contest, Bench bench) {
        var works = new LinkedHashMap<EntryId, Dealing.Work>();
        benches.entries(contest.id(), bench)
                .forEach(r -> works.put(r.id(), new Dealing.Work(contest.id(), bench.key(), r.id(), r.category())));
        return works;
    }
}
