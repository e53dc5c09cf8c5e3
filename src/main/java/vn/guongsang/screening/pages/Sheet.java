package vn.guongsang.screening.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.ChecklistPoint;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.LikeEntry;
import vn.guongsang.entry.derivative.DerivativeView;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.screening.Answer;
import vn.guongsang.screening.ConfirmationKind;
import vn.guongsang.screening.ScreeningDesk;
import vn.guongsang.screening.ScreeningView;
import vn.guongsang.screening.Worked;

/**
 * Everything that the page of one entry shows.
 *
 * @param reading the written work as safe HTML, empty where there is none
 * @param media pictures, pages, sound and film made from the files
 */
record Sheet(
        ScreeningDesk.Seen seen,
        String unitName,
        Bilingual category,
        Filter filter,
        Queue.Neighbours neighbours,
        String reading,
        List<DerivativeView> media,
        boolean preparing,
        List<Point> points,
        boolean identitySeen,
        List<LikeEntry> likes) {

    /** One point with what the machine found and the answer to show; proposed is true while only the machine gave it. */
    record Point(
            ChecklistPoint point,
            List<CheckReport.Line> findings,
            @Nullable Answer answer,
            String note,
            boolean proposed) {
        /** The form's field; a tag's parameter cannot be put together in the template. */
        public String field() {
            return "p." + point.id();
        }

        public boolean answered(String name) {
            return answer != null && answer.name().equals(name);
        }
    }

    /** Where what was made of the files is fetched. */
    public String workAt() {
        return "/screening/" + entry().code() + "/piece";
    }

    public String kind() {
        return Worked.mark(entry().state());
    }

    public boolean graded(String name) {
        var grade = screening().grade();
        return grade != null && grade.name().equals(name);
    }

    public EntryView entry() {
        return seen.entry();
    }

    public ScreeningView screening() {
        return seen.screening();
    }

    public boolean canMark() {
        return seen.works() && Worked.canMark(entry().state());
    }

    public boolean canPass() {
        return seen.works() && Worked.canPass(entry().state());
    }

    public boolean canGiveBack() {
        return seen.works() && Worked.canGiveBack(entry().state());
    }

    public boolean canRefuse() {
        return seen.works() && Worked.canRefuse(entry().state());
    }

    public boolean canConfirm() {
        return seen.works() && Worked.canConfirm(entry().state());
    }

    public boolean canForward() {
        return seen.works() && entry().state() == EntryState.PASSED;
    }

    public ConfirmationKind[] kinds() {
        return ConfirmationKind.values();
    }

    public ScreeningView.@Nullable ConfirmationView given(ConfirmationKind kind) {
        return screening().confirmation(kind).orElse(null);
    }

    /** The machine's answer where all its rules agree; what it is not sure of stays open for the person. */
    static Point point(ChecklistPoint point, ScreeningView screening, @Nullable CheckReport check) {
        var lines = check == null
                ? List.<CheckReport.Line>of()
                : check.lines().stream()
                        .filter(l -> point.rules().contains(l.rule()))
                        .toList();
        var mark = screening.points().get(point.id());
        if (mark != null) {
            return new Point(point, lines, mark.answer(), mark.note(), false);
        }
        return new Point(point, lines, proposed(lines), "", !lines.isEmpty());
    }

    private static @Nullable Answer proposed(List<CheckReport.Line> lines) {
        if (lines.stream().anyMatch(l -> l.kind().equals("bad"))) {
            return Answer.FAILS;
        }
        return !lines.isEmpty() && lines.stream().allMatch(l -> l.kind().equals("ok")) ? Answer.PASSES : null;
    }
}
