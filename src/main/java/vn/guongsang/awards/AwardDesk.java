package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.guongsang.audit.Audit;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.board.TieMinutes;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.web.Words;

/** Where the organiser gives the prizes of the ranking, leaves them empty or takes them back. */
@ApplicationScoped
public class AwardDesk {
    private final ContestBook contests;
    private final AwardBoards boards;
    private final Awards awards;
    private final PrizePlans plans;
    private final Audit audit;

    AwardDesk(ContestBook contests, AwardBoards boards, Awards awards, PrizePlans plans, Audit audit) {
        this.contests = contests;
        this.boards = boards;
        this.awards = awards;
        this.plans = plans;
        this.audit = audit;
    }

    /** Gives one prize to the entry that the ranking puts there; anything else is refused. */
    @Transactional
    public void give(At at, Slot slot, EntryId entry, Actor actor) {
        var contest = held(at, actor);
        var plan = plans.of(contest, PrizePlans.line(contest, slot).group());
        plan.mustGive(slot, entry);
        give(contest, plan, slot, entry, actor);
    }

    /** Gives every open prize of a group as the ranking proposes, and takes back what no longer agrees with it. */
    @Transactional
    public void giveProposed(At at, String group, Actor actor) {
        var contest = held(at, actor);
        var before = plans.of(contest, group);
        before.mustBeRanked();
        before.settled().values().stream().filter(before::stale).forEach(a -> remove(contest, a, actor));
        var plan = plans.of(contest, group);
        plan.toGive().forEach(p -> give(contest, plan, p.slot(), java.util.Objects.requireNonNull(p.entry()), actor));
    }

    /** Fewer prizes than the scheme has are allowed, for a reason; the entries below move up to the next prize. */
    @Transactional
    public void leaveEmpty(At at, Slot slot, String reason, Actor actor) {
        var contest = held(at, actor);
        var line = PrizePlans.line(contest, slot);
        if (plans.settled(contest, line.group()).containsKey(slot)) {
            throw new Refusal.WrongState(Words.both("awards", "settledSlot"));
        }
        awards.add(Award.of(contest.id(), line, slot, hand(actor)).leftEmpty(mustSay(reason)));
        note(actor, "awards.leftEmpty", contest, Map.of("prize", slot.key(), "reason", reason));
    }

    /** Makes a settled prize open again. */
    @Transactional
    public void takeBack(At at, Slot slot, Actor actor) {
        var contest = held(at, actor);
        remove(contest, awards.at(contest.id(), slot).orElseThrow(Refusal::notHere), actor);
    }

    /** This entry receives no prize, for a reason; those ranked below move up. */
    @Transactional
    public void passOver(At at, EntryId entry, String reason, Actor actor) {
        var contest = held(at, actor);
        var settled = awards.ofContest(contest.id());
        if (settled.stream().anyMatch(a -> a.entry().filter(entry::equals).isPresent())) {
            throw new Refusal.WrongState(Words.both("awards", "holdsPrize"));
        }
        boolean ranked = PrizePlans.groups(contest).stream()
                .anyMatch(g -> plans.of(contest, g).ranked(entry).isPresent());
        if (!ranked) {
            throw Refusal.notHere();
        }
        awards.add(new PassedOver(contest.id(), entry, mustSay(reason), hand(actor)));
        note(actor, "awards.passedOver", contest, Map.of("entry", entry.value(), "reason", reason));
    }

    /** Undoes {@link #passOver}. */
    @Transactional
    public void takeIn(At at, EntryId entry, Actor actor) {
        var contest = held(at, actor);
        if (awards.takeIn(contest.id(), entry) == 0) {
            throw Refusal.notHere();
        }
        note(actor, "awards.takenIn", contest, Map.of("entry", entry.value()));
    }

    /** Records the order that the minutes give to the entries now tied at a prize boundary. */
    @Transactional
    public void decideTie(At at, String group, TieMinutes minutes, Actor actor) {
        var contest = held(at, actor);
        var plan = plans.of(contest, group);
        plan.mustBeRanked();
        var stop = plan.plan().stop();
        if (stop == null
                || !Set.copyOf(stop.tied()).equals(Set.copyOf(minutes.order()))
                || minutes.order().size() != stop.tied().size()) {
            throw new Refusal.WrongState(Words.both("awards", "orderOfTied"));
        }
        awards.add(new TieDecision(contest.id(), group, plan.ranking().hash(), minutes, hand(actor)));
        note(actor, "awards.tieDecided", contest, noted(group, minutes));
    }

    private void give(ContestView contest, PrizePlan plan, Slot slot, EntryId entry, Actor actor) {
        var line = PrizePlans.line(contest, slot);
        var ranking = plan.ranking().hash();
        awards.add(Award.of(contest.id(), line, slot, hand(actor)).givenTo(entry, ranking));
        note(
                actor,
                "awards.given",
                contest,
                Map.of("prize", slot.key(), "entry", entry.value(), "amount", line.amount(), "ranking", ranking));
    }

    private void remove(ContestView contest, Award award, Actor actor) {
        var slot = award.slot().key();
        awards.remove(award);
        note(actor, "awards.takenBack", contest, Map.of("prize", slot));
    }

    private ContestView held(At at, Actor actor) {
        return Holding.of(contests, boards, at, actor);
    }

    private Award.Hand hand(Actor actor) {
        return new Award.Hand(actor.id(), contests.now());
    }

    private void note(Actor actor, String act, ContestView contest, Map<String, ?> details) {
        audit.note(actor.ref(), act, "contest:" + contest.id().value(), details);
    }

    private static Map<String, Object> noted(String group, TieMinutes minutes) {
        List<Long> order = minutes.order().stream().map(EntryId::value).toList();
        return Map.of(
                "group",
                group,
                "order",
                order,
                "minutes",
                minutes.number(),
                "date",
                minutes.date().toString());
    }

    static String mustSay(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.Unfit("reason", Words.both("awards", "reasonKept"));
        }
        return reason.strip();
    }
}
