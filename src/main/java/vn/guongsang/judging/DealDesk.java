package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.scorecard.Dealing;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

/** Where an organiser looks at a deal, applies it, and moves single sheets. */
@ApplicationScoped
public class DealDesk {
    private final PanelSeats seats;
    private final Roster roster;
    private final Benches benches;
    private final Dealing dealing;
    private final ContestBook contests;
    private final Deals deals;

    DealDesk(PanelSeats seats, Roster roster, Benches benches, Dealing dealing, ContestBook contests, Deals deals) {
        this.seats = seats;
        this.roster = roster;
        this.benches = benches;
        this.dealing = dealing;
        this.contests = contests;
        this.deals = deals;
    }

    /** A list of pairs as read from a file, with the hash of what it would do. */
    record Listed(DealView view, List<DealList.Flaw> flaws) {}

    /** Every bench with a fresh draw. */
    @Transactional
    List<DealView> preview(Actor organiser, String slug) {
        var contest = allowed(organiser, slug);
        return benches.of(contest).stream()
                .map(b -> deals.shown(contest, b, Draw.fresh(benches.needed(contest.id(), contest.definition(), b))))
                .toList();
    }

    /** One bench, each entry to so many judges. */
    @Transactional
    DealView preview(Actor organiser, String slug, String group, int perEntry) {
        var contest = allowed(organiser, slug);
        return deals.shown(contest, benches.one(contest, group), Draw.fresh(Math.clamp(perEntry, 1, 99)));
    }

    /** Applies the very deal that was shown; a later entry or judge makes it another one, which is shown first. */
    @Transactional
    int apply(Actor organiser, String slug, String group, String seen) {
        var contest = allowed(organiser, slug);
        var bench = deals.scorable(contest, group);
        var draw = Draw.of(seen);
        seats.locked(contest.id());
        var deal = deals.deal(contest, bench, draw);
        if (!draw.key(deal.hash()).equals(seen)) {
            throw new Refusal.Changed();
        }
        return deals.carryOut(organiser, contest, bench, deal, draw, DealRecord.Kind.DRAWN);
    }

    @Transactional
    Listed previewList(Actor organiser, String slug, String group, String text) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, group);
        var list = read(contest, bench, text);
        return new Listed(
                deals.shown(contest, bench, listed(contest, bench, list), deals.plainDraw(contest, bench)),
                list.flaws());
    }

    @Transactional
    int applyList(Actor organiser, String slug, String group, String text, String seen) {
        var contest = allowed(organiser, slug);
        var bench = deals.scorable(contest, group);
        seats.locked(contest.id());
        var list = read(contest, bench, text);
        var deal = listed(contest, bench, list);
        var draw = deals.plainDraw(contest, bench);
        if (!list.flaws().isEmpty() || !draw.key(deal.hash()).equals(seen)) {
            throw new Refusal.Changed();
        }
        return deals.carryOut(organiser, contest, bench, deal, draw, DealRecord.Kind.LISTED);
    }

    /** The pairs as they stand, for a spreadsheet. */
    @Transactional
    String list(Actor organiser, String slug, String group) {
        var contest = allowed(organiser, slug);
        var bench = benches.one(contest, group);
        return DealList.write(
                benches.entries(contest.id(), bench),
                roster.jurors(contest.id(), slug, bench),
                dealing.before(contest.id(), bench.key()));
    }

    private ContestView allowed(Actor organiser, String slug) {
        JudgingAccess.mustOrganise(organiser, slug);
        return contests.bySlug(slug);
    }

    private DealList read(ContestView contest, Bench bench, String text) {
        return DealList.read(
                text,
                benches.entries(contest.id(), bench),
                roster.jurors(contest.id(), contest.slug(), bench),
                roster.candidates(contest.id(), bench));
    }

    private Deal listed(ContestView contest, Bench bench, DealList list) {
        return Deal.listed(
                roster.candidates(contest.id(), bench),
                roster.jurors(contest.id(), contest.slug(), bench),
                dealing.before(contest.id(), bench.key()),
                list.pairs(),
                benches.needed(contest.id(), contest.definition(), bench));
    }
}
