package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.reading.Samples;

/**
 * The main job, end to end, in Vietnamese: an article of 1,500 words and a film of 6:59 travel from the home page to a
 * published prize; an article of 1,501 words is refused with both numbers. On a database of its own, since it ends the
 * demo contest and needs it to be the only one on the home page.
 */
@QuarkusTest
@QuarkusTestResource(
        value = DatabaseForTests.class,
        initArgs = @ResourceArg(name = "folder", value = "path-data"),
        restrictToAnnotatedClass = true)
class PathTest extends Browser {
    private static final String CONTEST = "/contests/ha-dong-demo";
    private static final String ORGANISE = "/organiser" + CONTEST;
    private static final String ARTICLE = "Người gieo chữ ở ngõ nhỏ";
    private static final String FILM = "Bảy phút trên đê";

    @TestHTTPResource("/")
    URI address;

    @ConfigProperty(name = "guongsang.data")
    Path data;

    @TempDir
    Path files;

    private final Map<String, String> passwords = new HashMap<>();
    private final List<String> usernames = new ArrayList<>();

    @Override
    protected String portal() {
        return address.toString().replaceAll("/$", "");
    }

    @BeforeEach
    void readDemoAccounts() throws IOException {
        for (var line : Files.readAllLines(data.resolve("demo-accounts.tsv"))) {
            var columns = line.split("\t");
            passwords.put(columns[2], columns[3]);
            usernames.add(columns[2]);
        }
    }

    @Test
    void anEntryTravelsFromAPhoneToAPublishedPrize() {
        var article = hoaSendsHerArticle();
        dungIsToldThatHeIsOneWordOver();
        var film = anSendsHisFilm();
        theUnitScreens(article, ARTICLE);
        theUnitScreens(film, FILM);
        theOrganiserDealsTheEntries();
        usernames.stream().filter(u -> u.startsWith("judge.")).forEach(this::aJudgeScoresAndSeals);
        theWindowEnds();
        thePrizesAreAllotted();
        theDecisionIsRecordedAndProposed();
        anotherPersonApproves();
        everybodySeesTheWinners(article);
        everyOtherPageWorksForEveryone(article);
    }

    private String hoaSendsHerArticle() {
        var hoa = new Citizen(phone(), "Lê Thị Hoa", "12/03/1985", "0912345678", "hoa@example.vn");
        hoa.begin("article");
        assertWorksForEveryone(hoa.page());
        hoa.tellWho();
        assertWorksForEveryone(hoa.page());
        hoa.tellWork(ARTICLE, "Phạm Thị Hòa");
        hoa.upload(Samples.docx(files.resolve("bai-du-thi.docx"), 1500));
        assertThat(hoa.text()).contains("1.500 từ").doesNotContain("Chưa đúng thể lệ");
        assertWorksForEveryone(hoa.page());
        hoa.declareAndSend();
        assertThat(hoa.page().url()).endsWith("/receipt");
        assertThat(hoa.text()).contains("Đã nhận bài của bạn", "SHA-256", "UBND phường Hà Cầu", "hoa@example.vn");
        assertWorksForEveryone(hoa.page());
        return hoa.page().locator(".receipt-code").innerText().strip();
    }

    private void dungIsToldThatHeIsOneWordOver() {
        var dung = new Citizen(phone(), "Trần Văn Dũng", "02/09/1990", "0913333444", "dung@example.vn");
        dung.begin("article");
        dung.tellWho();
        dung.tellWork("Một từ quá dài", "Nguyễn Thị Tư");
        dung.upload(Samples.docx(files.resolve("bai-dai.docx"), 1501));
        assertThat(dung.text()).contains("Chưa đúng thể lệ", "1.501", "1.500");
        dung.declareAndSend();
        assertThat(dung.page().url()).endsWith("/declarations");
        assertThat(dung.text()).contains("1.501");
    }

    private String anSendsHisFilm() {
        var an = new Citizen(desk(), "Nguyễn Ân", "20/11/1978", "0914444555", "an@example.vn");
        an.begin("television");
        an.tellWho();
        an.tellWork(FILM, "Đỗ Văn Bền");
        an.upload(Samples.recording(
                files.resolve("phim.mp4"),
                Samples.picture(419) + " " + Samples.tone(419) + " -c:v libx264 -preset ultrafast -c:a aac -shortest"));
        assertThat(an.text()).contains("6 phút 59");
        an.declareAndSend();
        assertThat(an.page().url()).endsWith("/receipt");
        return an.page().locator(".receipt-code").innerText().strip();
    }

    private void theUnitScreens(String code, String title) {
        var hanh = signedIn("hanh.hacau");
        hanh.navigate("/screening");
        assertThat(hanh.innerText("main")).contains(title);
        assertWorksForEveryone(hanh);
        hanh.navigate("/screening/" + code);
        for (var point : hanh.locator("input[type=radio][value=PASSES]").all()) {
            point.check();
        }
        hanh.check("input[name=grade][value=GOOD]");
        submit(hanh, "/screening/" + code + "/checklist");
        assertThat(hanh.locator("input[value=PASSES]:checked").count()).isEqualTo(18);
        assertWorksForEveryone(hanh);
        confirm(hanh, code, "ENTRY", false);
        confirm(hanh, code, "DEEDS", true);
        submit(hanh, "/screening/" + code + "/pass");
        awaitForwardable(hanh, code);
        submit(hanh, "/screening/" + code + "/forwarding");
        assertThat(hanh.innerText("main")).contains("Đã chuyển");
    }

    private void confirm(Page page, String code, String kind, boolean withConsent) {
        var form = "form[action='/screening/" + code + "/confirmations/" + kind + "'] ";
        page.locator("details:has(" + form.strip() + ") > summary").click();
        page.fill(form + "[name=signer]", "Nguyễn Văn Thắng");
        page.fill(form + "[name=capacity]", "Chủ tịch UBND phường");
        page.fill(form + "[name=signedOn]", daysAgo(2));
        page.setInputFiles(form + "[name=paper]", Samples.pdf(files.resolve(kind + ".pdf"), 40, false));
        if (withConsent) {
            page.fill(form + "[name=consentBy]", "Phạm Thị Hòa");
            page.fill(form + "[name=consentOn]", daysAgo(3));
            page.fill(form + "[name=consentWords]", "Tôi đồng ý cho đăng bài viết về tôi.");
        }
        submit(page, "/screening/" + code + "/confirmations/" + kind);
    }

    /** The copy for the jury is made in the background; the page says so until it is there. */
    private void awaitForwardable(Page page, String code) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (page.locator("form[action$='/forwarding']").count() == 0) {
            assertThat(System.nanoTime()).as(page.innerText("#verdict")).isLessThan(end);
            page.waitForTimeout(500);
            page.navigate("/screening/" + code);
        }
    }

    private void theOrganiserDealsTheEntries() {
        var mai = signedIn("mai.organiser");
        mai.navigate(ORGANISE);
        assertThat(mai.innerText("main")).contains("Đã nhận", "UBND phường Hà Cầu");
        assertWorksForEveryone(mai);
        for (var group : List.of("written", "broadcast")) {
            mai.navigate(ORGANISE + "/panels");
            var form = "form[action='" + ORGANISE + "/panels/" + group + "']";
            for (var seat : mai.locator(form + " input[type=checkbox]").all()) {
                seat.check();
            }
            submit(mai, ORGANISE + "/panels/" + group);
            mai.navigate(ORGANISE + "/assignment");
            assertWorksForEveryone(mai);
            submit(mai, ORGANISE + "/assignment/" + group);
        }
        mai.navigate(ORGANISE + "/progress");
        assertWorksForEveryone(mai);
    }

    private void aJudgeScoresAndSeals(String username) {
        var judge = signedIn(username);
        for (int sheet = 0; sheet < 2; sheet++) {
            judge.navigate("/judging");
            judge.locator("a.button.main").click();
            assertThat(judge.content()).doesNotContain("Lê Thị Hoa", "Nguyễn Ân", "Hà Cầu\"", "bai-du-thi", "phim.mp4");
            var boxes = judge.locator(".score input").all();
            assertThat(boxes).hasSizeGreaterThanOrEqualTo(6);
            for (var box : boxes) {
                var most = Integer.parseInt(box.locator("xpath=..").getAttribute("data-max"));
                box.fill(String.valueOf(most * 8 / 10));
            }
            judge.fill("[name=comment]", "Chân thực, có chi tiết hay.");
            assertWorksForEveryone(judge);
            judge.locator("button[name=then][value=review]").click();
            judge.waitForLoadState();
            judge.locator("form[action$='/seal'] button.main").click();
            judge.locator("dialog#confirm button[value=yes]").click();
            judge.waitForLoadState();
            assertThat(judge.innerText("main")).contains("niêm phong");
        }
        judge.navigate("/judging");
        assertThat(judge.innerText("main")).contains("2/2");
        assertWorksForEveryone(judge);
    }

    /** Results wait for the end of the window; only a demonstration may be ended at once, and by two people. */
    private void theWindowEnds() {
        var mai = signedIn("mai.organiser");
        mai.navigate(ORGANISE + "/setup");
        assertWorksForEveryone(mai);
        mai.navigate(ORGANISE + "/setup/dates");
        assertWorksForEveryone(mai);
        mai.fill("[name='/dates/entry/through']", daysAgo(1));
        mai.fill("[name=reason]", "Kết thúc buổi trình diễn");
        submit(mai, ORGANISE + "/setup/dates");
        assertThat(mai.innerText("main")).contains("đang chờ phê duyệt");
        anotherPersonApproves();
        assertThat(phoneAt(CONTEST).innerText("main")).contains("rút ngắn", "Kết thúc buổi trình diễn");
    }

    private static String daysAgo(int days) {
        return VietnameseDate.figures(LocalDate.now(VietnameseDate.ZONE).minusDays(days));
    }

    private void thePrizesAreAllotted() {
        var mai = signedIn("mai.organiser");
        for (var group : List.of("written", "broadcast")) {
            mai.navigate(ORGANISE + "/ranking/" + group);
            assertThat(mai.innerText("main")).contains(group.equals("written") ? ARTICLE : FILM);
            assertWorksForEveryone(mai);
        }
        mai.navigate(ORGANISE + "/prizes");
        assertThat(mai.innerText("main")).contains("14.200.000", "10.000.000");
        assertWorksForEveryone(mai);
        for (var group : List.of("written", "broadcast")) {
            submit(mai, ORGANISE + "/prizes/proposed/" + group);
        }
        while (mai.locator("form[action$='/prizes/empty']").count() > 0) {
            var empty =
                    mai.locator("details:has(form[action$='/prizes/empty'])").first();
            empty.locator("summary").click();
            empty.locator("textarea[name=reason]").fill("Chưa có thêm bài đạt chất lượng.");
            empty.locator("button[type=submit]").click();
            mai.waitForLoadState();
        }
        mai.navigate(ORGANISE + "/budget");
        assertThat(mai.innerText("main")).contains("14.200.000", "10.000.000", "Mười bốn triệu hai trăm nghìn đồng");
        assertWorksForEveryone(mai);
    }

    private void theDecisionIsRecordedAndProposed() {
        var mai = signedIn("mai.organiser");
        mai.navigate(ORGANISE + "/decision");
        mai.fill("[name=number]", "25/QĐ-HĐTĐKT");
        mai.fill("[name=date]", daysAgo(0));
        mai.fill("[name=signer]", "Vũ Đức Thành");
        mai.fill("[name=capacity]", "Phó Chủ tịch Hội đồng");
        assertWorksForEveryone(mai);
        submit(mai, ORGANISE + "/decision");
        mai.navigate(ORGANISE + "/publication");
        assertWorksForEveryone(mai);
        submit(mai, ORGANISE + "/publication/proposal");
        assertThat(phoneAt(CONTEST + "/results").innerText("main")).doesNotContain(ARTICLE);
    }

    private void anotherPersonApproves() {
        var thanh = signedIn("thanh.approver");
        thanh.navigate("/approvals");
        assertWorksForEveryone(thanh);
        thanh.locator("form[action$='/approval'] button.main").click();
        thanh.locator("dialog#confirm button[value=yes]").click();
        thanh.waitForLoadState();
        assertThat(thanh.innerText("main")).contains("Đã phê duyệt");
    }

    private void everybodySeesTheWinners(String article) {
        var visitor = phoneAt(CONTEST + "/results");
        assertThat(visitor.innerText("main"))
                .contains(ARTICLE, "Lê Thị Hoa", FILM, "Nguyễn Ân", "Giải Nhất", "2.000.000", "25/QĐ-HĐTĐKT")
                .doesNotContain("0912345678", "hoa@example.vn", "Một từ quá dài");
        assertThat(visitor.innerText("main")).contains(article);
        assertWorksForEveryone(visitor);
    }

    private void everyOtherPageWorksForEveryone(String code) {
        open(phone(), "/", "/contests", CONTEST, CONTEST + "/prizes", CONTEST + "/rubrics", CONTEST + "/cover-sheet");
        open(phone(), "/follow", "/sign-in", "/verify", CONTEST + "/gallery");
        open(phone(), "/contests/ha-dong-2023", "/contests/ha-dong-2023/prizes", CONTEST + "/results/embed");
        open(
                signedIn("hanh.hacau"),
                "/screening",
                "/screening/" + code,
                "/screening/" + code + "/report",
                "/screening/paper");
        open(signedIn("judge.an"), "/judging", "/judging/kin/ha-dong-demo");
        open(signedIn("lam.auditor"), "/audit", ORGANISE, ORGANISE + "/replay", ORGANISE + "/entries");
        var mai = signedIn("mai.organiser");
        open(mai, "/organiser/staff", "/organiser/staff/new", "/organiser/units", "/organiser/units/new");
        open(mai, "/organiser/bodies", "/organiser/mail", ORGANISE + "/panels", ORGANISE + "/fairness/written");
        open(mai, ORGANISE + "/papers", ORGANISE + "/papers/decision", ORGANISE + "/prizes", ORGANISE + "/budget");
        for (var part : List.of("names", "limits", "prizes", "checklist", "rubrics", "bodies")) {
            open(mai, ORGANISE + "/setup/" + part);
        }
    }

    private void open(Page page, String... paths) {
        for (var path : paths) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            assertWorksForEveryone(page);
        }
    }

    private Page signedIn(String username) {
        var page = desk();
        page.navigate("/sign-in");
        page.fill("[name=username]", username);
        page.fill("[name=password]", passwords.get(username));
        page.locator("main button.main").click();
        page.waitForURL("**/home");
        assertWorksForEveryone(page);
        return page;
    }

    private Page phoneAt(String path) {
        var page = phone();
        page.navigate(path);
        return page;
    }

    /** Sends the form of that address, and says yes where the page asks. */
    private static void submit(Page page, String action) {
        page.locator("form[action='" + action + "'] button[type=submit]").last().click();
        var yes = page.locator("dialog#confirm[open] button[value=yes]");
        if (yes.count() > 0) {
            yes.click();
        }
        page.waitForLoadState();
    }
}
