package vn.guongsang.contest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Source;

class PackAuditTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String RULES = "Thể lệ kèm Kế hoạch 117/KH-HĐTĐKT ngày 07/10/2022";
    private static final String PLAN = "Kế hoạch 117/KH-HĐTĐKT ngày 07/10/2022";

    private final List<PackAudit.Finding> haDong = PackAudit.of(
            Pack.read(Path.of("scoring-rubrics/ha-dong-2023"), TODAY).definition());

    @Test
    void aUnitCannotScreenWhatArrivesOnTheLastDayAndBothClausesSaySo() {
        var finding = haDong.getFirst();

        assertThat(finding.rule()).isEqualTo("no-time-to-screen");
        assertThat(finding.message().vi())
                .isEqualTo(
                        "Đơn vị phải chuyển bài đúng vào ngày cuối nhận bài (15/07/2023): bài đến ngày đó không còn thời"
                                + " gian sơ khảo. Cần quyết định thời hạn chuyển bài.");
        assertThat(finding.sources())
                .containsExactly(new Source(RULES, "Mục III"), new Source(PLAN, "Mục III (Giải pháp), điểm 3"));
    }

    @Test
    void thePapersOfHaDongHoldTheseContradictions() {
        assertThat(haDong)
                .extracting(PackAudit.Finding::rule)
                .containsExactly(
                        "no-time-to-screen",
                        "batch-before-intake",
                        "ends-on-saturday",
                        "anniversary",
                        "citation",
                        "citation",
                        "papers-ask-differently",
                        "no-quota",
                        "old-phone",
                        "expired-card",
                        "rubric-not-approved",
                        "rubric-not-approved",
                        "rubric-not-approved");
    }

    @Test
    void theSecondOfSeptember2023WasTheSeventyEighthAnniversaryNotTheSeventyNinth() {
        assertThat(message("anniversary"))
                .isEqualTo("Giấy tờ ghi “kỷ niệm 79 năm” Cách mạng tháng Tám và Quốc khánh, nhưng 2023 − 1945 = 78.");
    }

    @Test
    void thePhoneOfTheOfficeHasTheOldAreaCode() {
        assertThat(message("old-phone"))
                .isEqualTo("Số điện thoại 04.33524433 theo mã vùng cũ; số hiện nay là 024 3352 4433.");
    }

    @Test
    void anApprovedRubricIsNoFinding() {
        var demo = PackAudit.of(
                Pack.read(Path.of("scoring-rubrics/ha-dong-demo"), TODAY).definition());

        assertThat(demo).extracting(PackAudit.Finding::rule).doesNotContain("rubric-not-approved");
    }

    private String message(String rule) {
        return haDong.stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .message()
                .vi();
    }
}
