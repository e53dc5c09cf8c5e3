package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.awards.allocation.Allocation;
import vn.guongsang.awards.allocation.Choices;
import vn.guongsang.awards.allocation.Contender;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;

/** Brings the ranking, the scheme and what was decided together, for one prize group. */
@ApplicationScoped
class PrizePlans {
    private final JudgingBook judging;
    private final Awards awards;

    PrizePlans(JudgingBook judging, Awards awards) {
        this.judging = judging;
        this.awards = awards;
    }

    PrizePlan of(ContestView contest, String group) {
        var scheme = scheme(contest, group);
        var settled = settled(contest, group);
        var ranking = judging.ranking(contest.id(), group);
        Map<EntryId, String> passed = awards.passedOver(contest.id()).stream()
                .collect(Collectors.toMap(PassedOver::entry, PassedOver::reason));
        var empty = settled.entrySet().stream()
                .filter(e -> !e.getValue().given())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> String.valueOf(e.getValue().reason())));
        var ties = awards.ties(contest.id()).stream().map(TieDecision::order).toList();
        var contenders = ranking.ranked().stream()
                .map(r -> new Contender(r.entry(), r.rank()))
                .toList();
        var plan = Allocation.plan(PrizePlan.lines(scheme), contenders, new Choices(empty, passed, ties));
        return new PrizePlan(scheme, ranking, plan, settled, passed);
    }

    /** What is settled in a group; also the prizes that the scheme no longer has. */
    Map<Slot, Award> settled(ContestView contest, String group) {
        return awards.ofContest(contest.id()).stream()
                .filter(a -> a.group().equals(group))
                .collect(Collectors.toMap(Award::slot, a -> a));
    }

    /** The groups in which individuals compete, in the order of the contest. */
    static List<String> groups(ContestView contest) {
        return contest.definition().groups().stream()
                .map(g -> g.id())
                .filter(g ->
                        !g.equals(PrizeAudit.COLLECTIVE) && !scheme(contest, g).isEmpty())
                .toList();
    }

    static List<PrizeLine> scheme(ContestView contest, String group) {
        return contest.definition().prizes().lines().stream()
                .filter(l -> l.group().equals(group))
                .toList();
    }

    /** The line of a prize that the scheme has; any other is not here. */
    static PrizeLine line(ContestView contest, Slot slot) {
        return contest.definition().prizes().lines().stream()
                .filter(l -> l.id().equals(slot.line()) && slot.number() >= 1 && slot.number() <= l.count())
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }
}
