package vn.guongsang.awards.official;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.AwardsView;
import vn.guongsang.awards.budget.Estimate;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeGroup;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseDate;

/**
 * Everything recorded that a paper may speak of.
 *
 * @param entries the winning entries
 * @param units names
 * @param judges names of those who sealed sheets
 * @param counts entries by state
 * @param site where certificates are checked
 */
public record Facts(
        ContestView contest,
        AwardsView awards,
        Estimate estimate,
        List<Group> groups,
        Map<EntryId, EntryView> entries,
        Map<UnitId, String> units,
        List<String> judges,
        Map<EntryState, Long> counts,
        List<String> settledFigures,
        String site) {

    /** A prize group with its ranking. */
    public record Group(PrizeGroup group, RankingView ranking) {
        String name() {
            return group.name().vi();
        }
    }

    String contestName() {
        return contest.definition().name().vi();
    }

    String byline(EntryId entry) {
        return String.join(
                ", ",
                Objects.requireNonNull(entries.get(entry)).authors().stream()
                        .map(a -> a.name())
                        .toList());
    }

    String unit(UnitId id) {
        return units.getOrDefault(id, "");
    }

    String groupName(String id) {
        return contest.definition().groups().stream()
                .filter(g -> g.id().equals(id))
                .map(g -> g.name().vi())
                .findFirst()
                .orElse("Tập thể");
    }

    /** The prize of an entry, by name; null for none. */
    @Nullable
    String prizeOf(EntryId entry) {
        return awards.winners().stream()
                .filter(w -> w.entry().equals(entry))
                .map(w -> w.line().name().vi())
                .findFirst()
                .orElse(null);
    }

    String certificate(AwardsView.AwardedEntry won) {
        return code(
                won.line().group(),
                won.line().rank(),
                byline(won.entry()),
                won.code().value() + " " + won.title());
    }

    String certificate(AwardsView.AwardedUnit won) {
        return code(won.line().group(), won.line().rank(), won.name(), "");
    }

    private String code(String group, String rank, String holder, String work) {
        var decision = awards.decision();
        return decision == null
                ? ""
                : CertificateCode.of(new CertificateCode.Said(
                        contest.slug(),
                        decision.number(),
                        VietnameseDate.figures(decision.date()),
                        group,
                        rank,
                        holder,
                        work));
    }
}
