package vn.guongsang.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import vn.guongsang.contest.RulesChanging;
import vn.guongsang.judging.scorecard.SheetBook;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** By which figure entries are ranked is fixed before scoring opens: nobody chooses it knowing whom it favours. */
@ApplicationScoped
class FixedFigure {
    private final SheetBook sheets;

    FixedFigure(SheetBook sheets) {
        this.sheets = sheets;
    }

    void stays(@Observes RulesChanging change) {
        var before = change.before().definition().scoring();
        var after = change.after().scoring();
        boolean same = before.trimmed() == after.trimmed() && Objects.equals(before.tieLadder(), after.tieLadder());
        if (!same && !sheets.ofContest(change.before().id()).isEmpty()) {
            throw new Refusal.WrongState(Words.both("judging", "figureFixed"));
        }
    }
}
