package vn.guongsang.judging.scorecard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Rubric;
import vn.guongsang.judging.mark.CriterionView;
import vn.guongsang.judging.mark.Mark;
import vn.guongsang.judging.mark.SheetForm;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Score;

/**
 * A sheet as its judge sees it. Of the entry it holds the title and the category, and nothing else.
 *
 * @param number its place in the judge's own order
 * @param total the points so far
 * @param seen how many percent of the work the page saw its judge read or play
 * @param seenNeeded how many the rules ask for before sealing
 * @param until when judging ends by the rules, or null
 */
public record SheetView(
        String ref,
        int number,
        Bilingual contest,
        String title,
        Bilingual category,
        SheetState state,
        int version,
        List<CriterionView> criteria,
        String comment,
        String total,
        int max,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt,
        @Nullable String hash,
        int reopened,
        @Nullable Instant until,
        int seen,
        int seenNeeded) {

    static SheetView of(Sheet sheet, ContestDefinition contest, String title) {
        var rubric = contest.rubrics().get(sheet.category());
        var marks = sheet.marks();
        var criteria = rubric.criteria().stream()
                .map(c -> CriterionView.of(
                        c,
                        marks.stream()
                                .filter(m -> m.criterion().equals(c.id()))
                                .findFirst()
                                .orElse(new Mark(c.id(), c.role(), c.max(), null, ""))))
                .toList();
        return new SheetView(
                sheet.ref(),
                sheet.place(),
                contest.shortName(),
                title,
                contest.category(sheet.category()).name(),
                sheet.state(),
                sheet.version(),
                criteria,
                sheet.comment(),
                new Score(sheet.total()).shown(),
                criteria.stream().mapToInt(CriterionView::max).sum(),
                sheet.savedAt(),
                sheet.sealedAt(),
                sheet.sealHash(),
                sheet.reopened(),
                judgingEnds(contest),
                sheet.seenPercent(),
                contest.scoring().shared().seenPercent());
    }

    static @Nullable Instant judgingEnds(ContestDefinition contest) {
        var span = contest.dates().judging();
        return span == null || span.to() == null ? null : span.to().toInstant();
    }

    /** The same sheet with what was typed instead of what is stored. */
    public SheetView typed(SheetForm form, Rubric rubric) {
        var typed = criteria.stream()
                .map(c -> {
                    var criterion = rubric.criteria().stream()
                            .filter(r -> r.id().equals(c.id()))
                            .findFirst()
                            .orElseThrow();
                    return c.typed(form.points(criterion), form.comment(criterion));
                })
                .toList();
        return new SheetView(
                ref,
                number,
                contest,
                title,
                category,
                state,
                version,
                typed,
                form.comment(),
                total,
                max,
                savedAt,
                sealedAt,
                hash,
                reopened,
                until,
                seen,
                seenNeeded);
    }

    public boolean sealed() {
        return state == SheetState.SEALED;
    }

    public boolean writable() {
        return state.writable();
    }

    public boolean seenEnough() {
        return seen >= seenNeeded;
    }

    public boolean ready() {
        return criteria.stream().allMatch(CriterionView::ready);
    }

    public long scored() {
        return criteria.stream().filter(c -> !c.missing()).count();
    }
}
