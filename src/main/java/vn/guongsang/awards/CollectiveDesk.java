package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.web.Words;

/** Where the organiser scores how units organised the contest, chooses the collectives and records the decision. */
@ApplicationScoped
public class CollectiveDesk {
    private final ContestBook contests;
    private final AwardBoards boards;
    private final Awards awards;
    private final CollectiveBook collectives;
    private final UnitBook units;
    private final Audit audit;

    CollectiveDesk(
            ContestBook contests,
            AwardBoards boards,
            Awards awards,
            CollectiveBook collectives,
            UnitBook units,
            Audit audit) {
        this.contests = contests;
        this.boards = boards;
        this.awards = awards;
        this.collectives = collectives;
        this.units = units;
        this.audit = audit;
    }

    /** Enters a unit's organising score of 100 with the note that explains it; a later entry replaces it. */
    @Transactional
    public void score(At at, UnitId unit, Score score, String note, Actor actor) {
        var contest = Holding.of(contests, boards, at, actor);
        if (score.compareTo(OrganisingScore.MOST) > 0) {
            throw new Refusal.Unfit("score", Words.both("awards", "organisingRange"));
        }
        var known = units.byId(unit);
        var row = boards.organising(contest.id(), unit).orElseGet(() -> new OrganisingScore(contest.id(), known.id()));
        row.enter(score, AwardDesk.mustSay(note), hand(actor));
        boards.add(row);
        note(
                actor,
                "awards.organisingScored",
                contest,
                Map.of("unit", unit.value(), "halfPoints", score.halfPoints(), "note", note));
    }

    /** Records how the two numbers are weighed, and why; the units are then listed by their sum. */
    @Transactional
    public void weigh(At at, Weight weight, Actor actor) {
        var contest = Holding.of(contests, boards, at, actor);
        AwardDesk.mustSay(weight.reason());
        boards.add(new CollectiveWeight(contest.id(), weight, hand(actor)));
        note(
                actor,
                "awards.collectivesWeighed",
                contest,
                Map.of("winning", weight.winning(), "organising", weight.organising(), "reason", weight.reason()));
    }

    /** Gives a collective prize; a unit that another outdoes in both numbers needs a reason. */
    @Transactional
    public void choose(At at, Slot slot, UnitId unit, String reason, Actor actor) {
        var contest = Holding.of(contests, boards, at, actor);
        var line = PrizePlans.line(contest, slot);
        if (!line.group().equals(PrizeAudit.COLLECTIVE)) {
            throw Refusal.notHere();
        }
        collectives.of(contest).mustChoose(slot, unit, reason);
        awards.add(Award.of(contest.id(), line, slot, hand(actor)).givenTo(unit, reason.strip()));
        note(
                actor,
                "awards.collectiveChosen",
                contest,
                Map.of("prize", slot.key(), "unit", unit.value(), "amount", line.amount(), "reason", reason));
    }

    /** Records the signed decision, or corrects what was recorded of it. */
    @Transactional
    public void decide(At at, DecisionView paper, Actor actor) {
        var contest = Holding.of(contests, boards, at, actor);
        var decision = boards.decision(contest.id()).orElseGet(() -> new AwardDecision(contest.id()));
        decision.record(paper, hand(actor));
        boards.add(decision);
        note(
                actor,
                "awards.decisionRecorded",
                contest,
                Map.of("number", paper.number(), "date", paper.date().toString(), "signer", paper.signer()));
    }

    private Award.Hand hand(Actor actor) {
        return new Award.Hand(actor.id(), contests.now());
    }

    private void note(Actor actor, String act, ContestView contest, Map<String, ?> details) {
        audit.note(actor.ref(), act, "contest:" + contest.id().value(), details);
    }
}
