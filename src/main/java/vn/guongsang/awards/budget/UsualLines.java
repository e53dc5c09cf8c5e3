package vn.guongsang.awards.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Money;

/**
 * The lines that such a contest usually has. Prices stay at nought for the organisers; the one published norm
 * near it is
 * that of tourism fund contests, so its ceilings are named as a comparison and bind nobody.
 */
final class UsualLines {
    private static final String COMPARE = "Tham khảo: Thông tư 12/2022/TT-BTC; áp dụng định mức của địa phương";
    private static final String LOCAL = "Định mức của địa phương";
    private static final String FUND = "Kinh phí thi đua, khen thưởng";

    private UsualLines() {}

    static List<BudgetEntry> of(ContestView contest) {
        var sums = PrizeAudit.of(contest.definition().prizes()).computed();
        int judges = contest.definition().scoring().judgesPerEntry();
        return List.of(
                line(BudgetKind.CERTIFICATES, "Giấy khen tặng tập thể (in, khung)", "tờ", sums.collectiveCount(), null),
                line(
                        BudgetKind.CERTIFICATES,
                        "Giấy chứng nhận tặng cá nhân (in, bìa)",
                        "tờ",
                        sums.individualCount(),
                        null),
                line(BudgetKind.JURY, "Thù lao giám khảo chấm chung khảo", "người/buổi", judges, 500_000L),
                line(BudgetKind.SECRETARIAT, "Thù lao Ban Tổ chức, Tổ thư ký", "người/buổi", 1, 350_000L),
                line(BudgetKind.SECRETARIAT, "Báo cáo tổng kết cuộc thi", "báo cáo", 1, 1_000_000L),
                line(BudgetKind.CEREMONY, "Lễ tổng kết, trao giải (trang trí, âm thanh, nước uống)", "buổi", 1, null),
                line(BudgetKind.OTHER, "Văn phòng phẩm, bưu chính", "lần", 1, null));
    }

    private static BudgetEntry line(
            BudgetKind kind, String name, String measure, int quantity, @Nullable Long ceiling) {
        return new BudgetEntry(
                kind,
                name,
                measure,
                quantity,
                Money.ZERO,
                ceiling == null ? null : new Money(ceiling),
                ceiling == null ? LOCAL : COMPARE,
                FUND,
                null);
    }
}
