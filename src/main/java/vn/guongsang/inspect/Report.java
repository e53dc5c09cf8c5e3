package vn.guongsang.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;

/**
 * An inspection as it is shown and kept: the API's answer, and beside it one line for every rule, passing ones
 * included, so that a page can say what was looked at and not only what was wrong.
 *
 * @param book the version of the rule book
 */
public record Report(int book, CheckAnswer answer, List<Line> lines) {
    /**
     * One rule.
     *
     * @param asked what the contest asks, in one sentence
     * @param outcome passes, breaks, couldNotTell or doesNotApply
     * @param weight blocks, warns or notes
     * @param said one sentence; of a finding its message
     * @param points one for each finding, empty otherwise
     */
    public record Line(
            String rule,
            Bilingual title,
            Bilingual asked,
            String outcome,
            String weight,
            Bilingual said,
            List<Point> points,
            @Nullable Source source) {
        /** ok, look or bad: the sign that stands before the line. */
        public String sign() {
            return switch (outcome) {
                case "passes" -> "ok";
                case "doesNotApply" -> "none";
                case "breaks" -> weight.equals("blocks") ? "bad" : "look";
                default -> "look";
            };
        }
    }

    public record Point(
            boolean undecided,
            Bilingual message,
            Bilingual mend,
            @Nullable Quantity limit,
            @Nullable Quantity actual,
            @Nullable String where,
            @Nullable Source source) {}

    public static Report of(Inspection inspection) {
        var lines = inspection.results().stream().map(Report::line).toList();
        return new Report(inspection.bookVersion(), CheckAnswer.of(inspection), lines);
    }

    private static Line line(Inspection.Ruled ruled) {
        return new Line(
                ruled.rule().key(),
                FindingWords.title(ruled.rule().key()),
                FindingWords.asked(ruled.rule()),
                ruled.outcome().word(),
                CheckAnswer.lower(ruled.weight()),
                FindingWords.sentence(ruled),
                ruled.findings().stream()
                        .map(finding -> point(ruled.rule(), finding))
                        .toList(),
                ruled.rule().source());
    }

    private static Point point(Rule rule, Finding finding) {
        var said = FindingWords.of(finding);
        return new Point(
                finding.undecided(),
                said.message(),
                said.mend(),
                said.limit(),
                said.actual(),
                said.where(),
                finding.own() != null ? finding.own() : rule.source());
    }
}
