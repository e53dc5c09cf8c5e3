package vn.guongsang.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.guongsang.audit.Audit;
import vn.guongsang.awards.board.FigureChoice;
import vn.guongsang.awards.board.FigureView;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;

/** Where the organiser records who accepted which of two figures that do not agree. */
@ApplicationScoped
public class FigureDesk {
    private final ContestBook contests;
    private final AwardBoards boards;
    private final Figures figures;
    private final Audit audit;

    FigureDesk(ContestBook contests, AwardBoards boards, Figures figures, Audit audit) {
        this.contests = contests;
        this.boards = boards;
        this.figures = figures;
        this.audit = audit;
    }

    /** The two figures are those of this moment; a figure without a difference has nothing to be decided. */
    @Transactional
    public void accept(At at, String rule, FigureChoice words, Actor actor) {
        var contest = Holding.of(contests, boards, at, actor);
        var finding = figures.of(contest).stream()
                .map(FigureView::finding)
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(Refusal::notHere);
        if (words.by().isBlank()) {
            throw new Refusal.Unfit("by", vn.guongsang.web.Words.both("awards", "figureByMissing"));
        }
        AwardDesk.mustSay(words.reason());
        figures.add(new FigureDecision(contest.id(), finding, words, new Award.Hand(actor.id(), contests.now())));
        audit.note(
                actor.ref(),
                "awards.figureAccepted",
                "contest:" + contest.id().value(),
                Map.of(
                        "rule",
                        rule,
                        "stated",
                        finding.stated(),
                        "computed",
                        finding.computed(),
                        "accepted",
                        words.accepted().name(),
                        "by",
                        words.by(),
                        "reason",
                        words.reason()));
    }
}
