package vn.guongsang.awards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.awards.allocation.Balance;
import vn.guongsang.awards.allocation.Line;
import vn.guongsang.awards.allocation.Place;
import vn.guongsang.awards.allocation.Plan;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.contest.ContestDefinition.PrizeLine;
import vn.guongsang.judging.RankedEntry;
import vn.guongsang.judging.RankingView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;

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
            throw Refusal.wrongState(
                    "Còn " + ranking.lacking().size()
                            + " bài chưa đủ phiếu chấm đã niêm phong, nên chưa thể trao giải.",
                    ranking.lacking().size() + " entries still lack sealed sheets, so no prize can be given yet.");
        }
    }

    /** Refuses whatever would contradict the ranks and the recorded choices. */
    void mustGive(Slot slot, EntryId entry) {
        mustBeRanked();
        mustBeOpen(slot);
        var place = plan.at(slot).orElseThrow(Refusal::notHere);
        if (place.state() == Place.State.WAITING) {
            throw Refusal.wrongState(
                    "Bằng điểm tại ranh giới giải: cần quyết định của Ban Giám khảo trước khi trao giải này.",
                    "A tie at a prize boundary: the jury must decide before this prize is given.");
        }
        if (!entry.equals(place.entry())) {
            throw Refusal.wrongState(
                    "Theo xếp hạng, giải này không thuộc tác phẩm đã chọn. Muốn khác đi, hãy ghi quyết định để trống"
                            + " giải hoặc không trao cho tác phẩm xếp trên, kèm lý do.",
                    "By the ranking this prize is not this entry’s. To depart from it, record a decision to leave a"
                            + " prize empty or to pass over the entry ranked above, with the reason.");
        }
    }

    void mustBeOpen(Slot slot) {
        if (settled.containsKey(slot)) {
            throw Refusal.wrongState(
                    "Giải này đã được quyết định; hãy rút lại trước khi quyết định khác đi.",
                    "This prize is settled; take it back before settling it otherwise.");
        }
    }
}
