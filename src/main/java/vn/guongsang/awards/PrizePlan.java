package vn.guongsang.awards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.awards.allocation.Balance;
import vn.guongsang.awards.allocation.Line;
import vn.guongsang.awards.allocation.Place;
import vn.guongsang.awards.allocation.Plan;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** One prize group as it stands: what the ranking proposes beside what is settled. */
record PrizePlan(
        List<PrizeLine> scheme,
        RankingView ranking,
        Plan plan,
        Map<Slot, Award> settled,
        Map<EntryId, String> passedOver) {

    static List<Line> lines(List<PrizeLine> scheme) {
        return scheme.stream()
                .map(l -> new Line(l.id(), l.count(), new vn.guongsang.kernel.Money(l.amount())))
                .toList();
    }

    Balance balance() {
        return Balance.of(
                lines(scheme),
                settled.values().stream()
                        .map(a -> new Balance.Settled(a.amount(), a.given()))
                        .toList());
    }

    Optional<RankedEntry> ranked(EntryId entry) {
        return ranking.ranked().stream().filter(r -> r.entry().equals(entry)).findFirst();
    }

    /** True when a prize was given that the ranking and the choices no longer give so. */
    boolean stale(Award award) {
        return award.entry().isPresent()
                && !plan.at(award.slot())
                        .map(p -> award.entry().get().equals(p.entry()))
                        .orElse(false);
    }

    /** What the ranking gives and nobody has confirmed yet. */
    List<Place> toGive() {
        return plan.places().stream()
                .filter(p -> p.state() == Place.State.PROPOSED && !settled.containsKey(p.slot()))
                .toList();
    }

    void mustBeRanked() {
        if (!ranking.complete()) {
            throw new Refusal.WrongState(
                    Words.both("awards", "sheetsLacking", ranking.lacking().size()));
        }
    }

    /** Refuses whatever would contradict the ranks and the recorded choices. */
    void mustGive(Slot slot, EntryId entry) {
        mustBeRanked();
        mustBeOpen(slot);
        var place = plan.at(slot).orElseThrow(Refusal::notHere);
        if (place.state() == Place.State.WAITING) {
            throw new Refusal.WrongState(Words.both("awards", "tieFirst"));
        }
        if (!entry.equals(place.entry())) {
            throw new Refusal.WrongState(Words.both("awards", "againstRanks"));
        }
    }

    void mustBeOpen(Slot slot) {
        if (settled.containsKey(slot)) {
            throw new Refusal.WrongState(Words.both("awards", "settledSlot"));
        }
    }
}
