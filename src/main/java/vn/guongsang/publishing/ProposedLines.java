package vn.guongsang.publishing;

import java.util.List;
import vn.guongsang.approval.Motion;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Words;

/** What an approver reads of a proposed publication before opening its whole text. */
final class ProposedLines {
    private ProposedLines() {}

    static List<Motion.Line> of(ContestView contest, PublicationView proposed, int number) {
        var results = proposed.results();
        var decision = results.decision();
        return List.of(
                new Motion.Line(said("line.contest"), contest.definition().shortName()),
                new Motion.Line(said("line.version"), version(proposed.reason(), number)),
                new Motion.Line(
                        said("line.decision"),
                        said(
                                "line.decisionOf",
                                decision.number(),
                                VietnameseDate.figures(decision.date()),
                                decision.signer())),
                new Motion.Line(
                        said("line.individual"),
                        said("line.prizes", results.winners().size())),
                new Motion.Line(
                        said("line.collective"),
                        said("line.prizes", results.collectives().size())),
                new Motion.Line(
                        said("line.total"),
                        results.total().figures() + " đồng (" + results.total().words() + ")"),
                new Motion.Line(
                        said("line.whole"), "/organiser/contests/" + contest.slug() + "/publication/" + proposed.id()));
    }

    private static Bilingual version(String reason, int number) {
        return reason.isEmpty() ? said("line.first", number) : said("line.correction", number, reason);
    }

    private static Bilingual said(String key, Object... arguments) {
        return Words.both("publishing", key, arguments);
    }
}
