package vn.guongsang.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.browser.Browser.assertWorksForEveryone;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.guongsang.Eventually;

/** After the jury: the organiser closes the books, two people publish, and anybody checks. */
record JuryBooks(JudgingCast cast, Page mai, SignedIn maiByHand) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private String at() {
        return "/organiser/contests/" + cast.slug;
    }

    void theOtherPrizesAreLeftEmptyForAReason() {
        mai.navigate(at() + "/prizes");
        while (mai.locator("form[action$='/prizes/empty']").count() > 0) {
            var empty =
                    mai.locator("details:has(form[action$='/prizes/empty'])").first();
            empty.locator("summary").click();
            empty.locator("textarea[name=reason]").fill("Không có tác phẩm dự thi ở nhóm này.");
            empty.locator("button[type=submit]").click();
            mai.waitForLoadState();
        }
        assertThat(mai.locator(".balance")).containsText("7.000.000 đồng");
        assertThat(mai.locator(".balance")).containsText("7/");
        assertWorksForEveryone(mai);
    }

    void theDecisionIsRecorded() {
        mai.navigate(at() + "/decision");
        assertWorksForEveryone(mai);
        Desk.fill(
                mai,
                at() + "/decision",
                Map.of(
                        "number", "125/QĐ-HĐTĐKT",
                        "date", "20/11/2026",
                        "signer", "Vũ Đức Thành",
                        "capacity", "Phó Chủ tịch Hội đồng"));
        assertThat(mai.locator("main")).not().containsText("Có chỗ chưa đúng");
    }

    /** Every paper opens as Word and as PDF, and the sums of figures and words agree wherever both stand. */
    void thePapersComeOut() {
        mai.navigate(at() + "/papers");
        assertWorksForEveryone(mai);
        var kinds = mai.locator("main li.card").all().stream()
                .map(card -> card.getAttribute("id"))
                .toList();
        assertThat(kinds).contains("jury-minutes", "ranking", "proposal", "decision", "certificates", "payment");
        for (var kind : kinds) {
            assertThat(text(kind)).as(kind).isNotBlank();
            assertThat(new String(bytes(kind, "pdf"), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .as(kind)
                    .isEqualTo("%PDF-");
        }
        assertThat(text("jury-minutes"))
                .contains("Đỗ Văn An", "10/BB-BGK", "Bài thứ 2 có chi tiết tốt hơn.", "Điểm chính thức: bình quân cộng")
                .contains("18 giải cá nhân (mười tám giải cá nhân)", "12 giải cá nhân (mười hai giải cá nhân)");
        assertThat(text("decision")).contains("125/QĐ-HĐTĐKT", "Tác giả số 0", "(Bằng chữ: Bảy triệu đồng)");
    }

    void onePersonProposes() {
        mai.navigate(at() + "/publication");
        assertThat(mai.locator("main")).containsText("Bài thứ 1");
        assertWorksForEveryone(mai);
        Desk.fill(
                mai,
                at() + "/publication/bases",
                Map.of(
                        "givenBy", "Tác giả số 0",
                        "givenOn", "20/11/2026",
                        "wording", "Tôi đồng ý công bố họ tên."));
        Desk.submit(mai, at() + "/publication/proposal");
        assertThat(mai.locator("main")).containsText("chờ");
        mai.navigate("/contests/" + cast.slug + "/results");
        assertThat(mai.locator("main")).not().containsText("Bài thứ 1");
        var proposal = cast.text(
                "select id from proposal where subject = ? order by id desc limit 1", "contest:" + cast.contest);
        var hash = cast.text("select content_hash from proposal where id = ?", proposal);
        maiByHand.get("/home");
        assertThat(maiByHand
                        .post("/approvals/" + proposal + "/approval", Map.of("hash", hash))
                        .statusCode())
                .as("not by the one who proposed")
                .isIn(403, 404, 409);
    }

    void anotherApproves(Page thanh) {
        thanh.navigate("/approvals");
        assertWorksForEveryone(thanh);
        thanh.locator("form[action$='/approval'] button.main").first().click();
        thanh.locator("dialog#confirm button[value=yes]").click();
        assertThat(thanh.locator("main")).containsText("Đã phê duyệt");
    }

    /** A citizen reads the winners, and checks a certificate and the hash of a sealed sheet from the minutes. */
    void anybodyChecks(Page citizen, String sheetHash) {
        citizen.navigate("/contests/" + cast.slug + "/results");
        for (var said : List.of("Bài thứ 1", "Tác giả số 0", "Giải Nhất", "2.000.000", "125/QĐ-HĐTĐKT")) {
            assertThat(citizen.locator("main")).containsText(said);
        }
        assertWorksForEveryone(citizen);
        var certificate = NUMBER.matcher(text("certificates"));
        assertThat(certificate.find()).isTrue();
        check(citizen, certificate.group());
        assertThat(citizen.locator("main")).containsText("Giấy này có thật");
        assertWorksForEveryone(citizen);
        var last = certificate.group().endsWith("0") ? "1" : "0";
        check(citizen, certificate.group().substring(0, 13) + last);
        assertThat(citizen.locator("main")).containsText("Không có giấy chứng nhận nào");
        Eventually.see(
                "the sealed sheet stands in the chain",
                () -> {
                    check(citizen, sheetHash);
                    return citizen.innerText("main");
                },
                said -> said.contains("Có trong nhật ký"));
        assertThat(citizen.locator("main")).not().containsText("Đỗ Văn An");
        check(citizen, "0".repeat(64));
        assertThat(citizen.locator("main [role=alert]")).isVisible();
    }

    private static void check(Page citizen, String what) {
        citizen.navigate("/verify");
        citizen.fill("[name=what]", what);
        citizen.locator("main form button[type=submit]").click();
        citizen.waitForLoadState();
    }

    private byte[] bytes(String kind, String format) {
        var answer = maiByHand.get(at() + "/papers/" + kind + "/" + format);
        assertThat(answer.statusCode()).as(kind + " as " + format).isEqualTo(200);
        return answer.asByteArray();
    }

    private String text(String kind) {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes(kind, "docx")));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
