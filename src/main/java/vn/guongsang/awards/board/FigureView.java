package vn.guongsang.awards.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.VietnameseNumber;

/** One figure of the rules that their lines contradict, with the decision that accepted one of the two, if any. */
public record FigureView(PrizeAudit.Finding finding, @Nullable FigureChoice decision, @Nullable Instant recordedAt) {

    public boolean stated() {
        return decision != null && decision.accepted() == FigureChoice.Accepted.STATED;
    }

    public String statedShown() {
        return shown(finding.stated());
    }

    public String computedShown() {
        return shown(finding.computed());
    }

    /** For official papers: which figure was accepted, by whom and why; empty while nobody decided. */
    public String sentence() {
        return decision == null
                ? ""
                : "Con số được chấp nhận: %s, %s. Người quyết định: %s. Lý do: %s"
                        .formatted(
                                stated() ? statedShown() : computedShown(),
                                stated() ? "theo số thể lệ ghi" : "theo các giải được liệt kê",
                                decision.by(),
                                decision.reason());
    }

    private String shown(long value) {
        return finding.ofMoney()
                ? new Money(value).figures() + " đồng (" + new Money(value).words() + ")"
                : VietnameseNumber.grouped(value) + " giải (" + VietnameseNumber.words(value) + " giải)";
    }
}
