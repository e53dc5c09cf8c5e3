package vn.guongsang.awards;

import java.time.LocalDate;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.kernel.Score;

/** Brings a contest to where every prize of Hà Đông's scheme is given and the decision recorded. */
public record Settled(AwardDesk desk, CollectiveDesk collectives) {
    public static final DecisionView DECISION =
            new DecisionView("125/QĐ-HĐTĐKT", LocalDate.of(2023, 8, 20), "Cán Thị Việt Hà", "TM. Hội đồng\nChủ tịch");

    public void settle(AwardCast cast) {
        cast.everyPrizeHasItsEntry();
        desk.giveProposed(cast.at(), "written", cast.mai());
        desk.giveProposed(cast.at(), "broadcast", cast.mai());
        choose(cast, "ha-cau", 90, "collective-1");
        choose(cast, "phong-vhtt", 85, "collective-2");
        collectives.decide(cast.at(), DECISION, cast.mai());
    }

    private void choose(AwardCast cast, String unit, int points, String line) {
        collectives.score(cast.at(), cast.unit(unit), Score.points(points), "Đạt chỉ tiêu", cast.mai());
        collectives.choose(cast.at(), new Slot(line, 1), cast.unit(unit), "", cast.mai());
    }
}
