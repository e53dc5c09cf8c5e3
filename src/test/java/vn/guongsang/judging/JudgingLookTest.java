package vn.guongsang.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Staff;
import vn.guongsang.browser.Browser;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** The jury's pages in a browser, at a desk and on a phone. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class JudgingLookTest extends Browser {
    @TestHTTPResource
    URI root;

    @Inject
    DataSource database;

    @Inject
    ObjectStore store;

    @Inject
    ContestDesk contests;

    @Inject
    PanelDesk panels;

    @Inject
    DealDesk deals;

    private JudgingCast cast;
    private PersonId organiser;
    private PersonId an;
    private PersonId anh;
    private PersonId dung;
    private Sent article;
    private Sent film;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @BeforeEach
    void aDealtContest() {
        cast = new JudgingCast(database, store, contests, true);
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        var culture = cast.unit("Phòng Văn hóa và Thông tin");
        dung = cast.person("Phạm Dũng", Role.JUDGE, culture);
        var haCau = cast.unit("UBND phường Hà Cầu");
        article = cast.entry("article", "Người giữ lửa ở tổ dân phố số 7", haCau, "Lê Thị Hoa");
        cast.entry("article", "Hai mươi năm một con ngõ sạch", culture, "Nguyễn Ân");
        film = cast.entry("radio", "Tiếng loa phường", haCau, "Trần Văn Dũng");
        cast.derivative(
                article,
                0,
                "reading",
                "text/html; charset=utf-8",
                "<h2>Ngõ nhỏ</h2>"
                        + "<p>Mỗi sáng, khi phố còn chưa tỏ mặt người, bà Hòa đã quét xong con ngõ dài hơn ba trăm mét.</p>"
                                .repeat(12));
        cast.derivative(film, 0, "audio", "audio/mpeg", "không phải âm thanh thật");
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), an, anh, dung);
    }

    private Page signedIn(Page page, PersonId person) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(cast.username(person));
        page.locator("input[name=password]").fill(Staff.PASSWORD);
        page.locator("main form button[type=submit]").click();
        return page;
    }

    /** Looks, and keeps a picture when one is asked for with {@code -Dguongsang.pictures=<folder>}. */
    private static void look(Page page, String path, String name) {
        page.navigate(path);
        assertWorksForEveryone(page);
        var folder = System.getProperty("guongsang.pictures");
        if (folder != null) {
            var file = name + "-" + page.viewportSize().width + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, file)).setFullPage(true));
        }
    }

    @Test
    void aJudgeScoresSavesAndSealsByKeyboard() {
        var page = signedIn(desk(), an);
        page.navigate("/judging/" + cast.ref(article, an));
        for (var points : List.of("V1=20", "V2=16", "V3=15,5", "V4=16", "V5=8", "V6=4")) {
            page.locator("#points-" + points.substring(0, 2)).fill(points.substring(3));
        }
        assertThat(page.locator("output[data-total]")).hasText("79,5");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Đã lưu \\d\\d:\\d\\d"));
        page.locator("#comment").fill("Bài viết chắc tay.");
        page.keyboard().press("Alt+Enter");
        assertThat(page.locator("h1")).hasText("Xem lại trước khi niêm phong");
        page.getByText("Niêm phong phiếu", new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator("#confirm button[value=yes]").click();
        assertThat(page.locator("h1")).hasText("Phiếu đã niêm phong");
        assertThat(cast.text("select state from sheet where ref = ?", cast.ref(article, an)))
                .isEqualTo("SEALED");
        look(page, "/judging/" + cast.ref(article, an) + "/seal", "sealed");
        look(page, "/judging/" + cast.ref(article, an) + "/sheet", "paper");
        look(page, "/judging/" + cast.ref(article, an), "card-sealed");
    }

    @Test
    void aSecondTabIsToldAndShownBothVersions() {
        var first = signedIn(desk(), an);
        first.navigate("/judging/" + cast.ref(article, an));
        var second = first.context().newPage();
        second.navigate("/judging/" + cast.ref(article, an));
        first.locator("#points-V1").fill("20");
        assertThat(first.locator("[data-saved]")).hasText(Pattern.compile("Đã lưu \\d\\d:\\d\\d"));
        second.locator("#points-V1").fill("11");
        assertThat(second.locator("[data-saved]")).hasText(Pattern.compile("cửa sổ khác"));
        second.locator("button[value=stay]").click();
        assertThat(second.locator("h1")).hasText("Phiếu này vừa được lưu ở nơi khác");
        assertWorksForEveryone(second);
        second.getByText("Giữ bản vừa gõ").click();
        assertThat(second.locator("#points-V1")).hasValue("11");
    }

    @Test
    void jAndKGoFromCriterionToCriterion() {
        var page = signedIn(desk(), an);
        page.navigate("/judging/" + cast.ref(article, an));
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.locator("#points-V1")).isFocused();
        page.keyboard().type("20j");
        assertThat(page.locator("#points-V2")).isFocused();
        page.keyboard().type("16");
        page.keyboard().press("Enter");
        assertThat(page.locator("#points-V3")).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("#points-V2")).isFocused();
        assertThat(page.locator("#points-V2")).hasValue("16");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("output[data-total]")).hasText("36,5");
    }

    @Test
    void theJudgesPagesWorkForEveryone() {
        for (var page : List.of(desk(), phone())) {
            signedIn(page, an);
            look(page, "/judging", "home");
            look(page, "/judging/" + cast.ref(article, an), "card");
            look(page, "/judging/" + cast.ref(film, an), "card-radio");
            look(page, "/judging/" + cast.ref(article, an) + "/seal", "review");
            page.navigate("/judging/" + cast.ref(article, an));
            if (page.viewportSize().width < 1000) {
                page.locator("[data-sheet]").click();
                assertWorksForEveryone(page);
            }
        }
    }

    @Test
    void theOrganisersPagesWorkForEveryone() {
        for (var judge : List.of(an, anh, dung)) {
            var browser = SignedIn.as(cast.username(judge));
            var at = "/judging/" + cast.ref(article, judge);
            browser.get(at);
            browser.post(at, ScoringTest.sheet(0));
            browser.post(at + "/seal", java.util.Map.of("version", "1"));
        }
        var sheet = cast.text("select id from sheet where ref = ?", cast.ref(article, an));
        for (var page : List.of(desk(), phone())) {
            signedIn(page, organiser);
            var at = "/organiser/contests/" + cast.slug;
            look(page, at + "/panels", "panels");
            look(page, at + "/assignment", "assignment");
            look(page, at + "/progress", "progress");
            look(page, at + "/ranking/written", "ranking");
            look(page, at + "/fairness/written", "fairness");
            look(page, at + "/sheets/" + sheet, "sheet");
        }
    }
}
