package vn.guongsang.judging.mark;

import java.util.List;
import vn.guongsang.contest.definition.ContestDefinition.Criterion;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Score;

/**
 * One criterion of a sheet as its judge sees it.
 *
 * @param points as typed or stored; empty while it is not scored
 * @param missing it has no points yet
 * @param commentMissing its points ask for a comment that is not there
 */
public record CriterionView(
        String id,
        Bilingual name,
        int max,
        String points,
        String comment,
        boolean missing,
        boolean commentMissing,
        List<RubricBands.Shown> bands) {

    public static CriterionView of(Criterion criterion, Mark mark) {
        var half = mark.halfPoints();
        return new CriterionView(
                criterion.id(),
                criterion.name(),
                criterion.max(),
                half == null ? "" : new Score(half).shown(),
                mark.comment(),
                half == null,
                half != null && mark.comment().isBlank() && RubricBands.commentDue(criterion, half),
                RubricBands.of(criterion));
    }

    public CriterionView typed(String newPoints, String newComment) {
        return new CriterionView(id, name, max, newPoints, newComment, missing, commentMissing, bands);
    }

    public String pointsField() {
        return SheetForm.POINTS + id;
    }

    public String commentField() {
        return SheetForm.COMMENT + id;
    }

    public String bandsId() {
        return "bands-" + id;
    }

    public boolean ready() {
        return !missing && !commentMissing;
    }
}
