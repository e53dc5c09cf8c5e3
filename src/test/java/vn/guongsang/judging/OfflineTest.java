package vn.guongsang.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Staff;
import vn.guongsang.browser.Browser;
import vn.guongsang.browser.Wire;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** A judge on a train: the network goes and comes, and nothing typed is lost. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OfflineTest extends Browser {
    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");

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
    private Wire wire;
    private PersonId an;
    private PersonId anh;
    private Sent first;
    private Sent second;
    private Page page;

    @Override
    protected String portal() {
        return wire.address();
    }

    @BeforeEach
    void anHasTwoArticlesToScore() {
        wire = new Wire(root.getPort());
        cast = new JudgingCast(database, store, contests, true);
        var organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        var haCau = cast.unit("UBND phường Hà Cầu");
        first = cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        second = cast.entry("article", "Con ngõ sạch", haCau, "Nguyễn Ân");
        cast.derivative(first, 0, "reading", "text/html; charset=utf-8", "<p>Bà Hòa quét ngõ.</p>");
        cast.derivative(second, 0, "reading", "text/html; charset=utf-8", "<p>Ông Bền trồng cây.</p>");
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), an, anh);
        page = signedIn(desk(), an);
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    private Page signedIn(Page browser, PersonId person) {
        browser.navigate("/sign-in");
        browser.fill("[name=username]", cast.username(person));
        browser.fill("[name=password]", Staff.PASSWORD);
        browser.locator("main form button[type=submit]").click();
        browser.waitForURL(url -> !url.endsWith("/sign-in"));
        assertThat(browser.url())
                .as("where signing in leads")
                .doesNotContain("/draft")
                .doesNotContain("/seen");
        return browser;
    }

    private String at(Sent entry) {
        return "/judging/" + cast.ref(entry, an);
    }

    private void awaitKept(int sheets) {
        page.waitForCondition(() -> page.evaluate("() => caches.open('gs-judging-pages').then(c => c.keys())"
                        + ".then(k => k.filter(r => /judging\\/.{32}/.test(r.url)).length)")
                .equals(sheets));
    }

    private void lose() {
        wire.cut();
        page.context().setOffline(true);
    }

    private void find() {
        wire.mend();
        page.context().setOffline(false);
    }

    private String points(Sent entry, String criterion) {
        return cast.text(
                "select l.half_points / 2 from sheet_line l join sheet s on s.id = l.sheet_id"
                        + " where s.ref = ? and l.criterion = ?",
                cast.ref(entry, an),
                criterion);
    }

    @Test
    void anScoresOnWithoutANetworkGoesToTheNextEntryAndNothingIsLost() {
        page.navigate(at(first));
        awaitKept(2);
        lose();
        page.fill("#points-V1", "20");
        assertThat(page.locator("[data-waiting]")).hasText(Pattern.compile("^1 phiếu chờ gửi: đang không có mạng"));
        assertWorksForEveryone(page);
        page.fill("#comment", "Viết khi không có mạng.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("Con ngõ sạch");
        assertThat(page.locator(".reading")).hasText("Ông Bền trồng cây.");
        page.fill("#points-V1", "21");
        assertThat(page.locator("[data-waiting]")).hasText(Pattern.compile("^2 phiếu chờ gửi"));
        assertThat(cast.number("select count(*) from sheet where state <> 'DUE' and contest_id = ?", cast.contest))
                .isZero();
        page.navigate(at(first));
        assertThat(page.locator("#points-V1")).hasValue("20");
        find();
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        assertThat(page.locator("[data-unsent]")).isHidden();
        assertThat(points(first, "V1")).isEqualTo("20.0000");
        assertThat(points(second, "V1")).isEqualTo("21.0000");
        page.navigate(at(first));
        assertThat(page.locator("#comment")).hasValue("Viết khi không có mạng.");
        assertThat(page.locator("[data-unsent]")).isHidden();
    }

    @Test
    void whatWasSavedBeforeTheNetworkWentIsShownOnTheKeptPageToo() {
        page.navigate(at(first));
        awaitKept(2);
        page.fill("#points-V1", "19");
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        lose();
        page.navigate(at(first));
        assertThat(page.locator("#points-V1")).hasValue("19");
        page.fill("#points-V2", "15");
        assertThat(page.locator("[data-waiting]")).isVisible();
        find();
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        assertThat(points(first, "V1")).isEqualTo("19.0000");
        assertThat(points(first, "V2")).isEqualTo("15.0000");
    }

    @Test
    void aSheetSavedElsewhereMeanwhileIsShownBesideAndAnChooses() {
        // what waits is sent in the order of addresses: here what was seen of the other sheet goes before what was
        // typed
        boolean inOrder = cast.ref(first, an).compareTo(cast.ref(second, an)) > 0;
        var typed = inOrder ? first : second;
        var other = inOrder ? second : first;
        page.navigate(at(typed));
        awaitKept(2);
        lose();
        page.fill("#points-V1", "20");
        assertThat(page.locator("[data-waiting]")).isVisible();
        var elsewhere = SignedIn.as(cast.username(an));
        elsewhere.get(at(typed));
        elsewhere.post(at(typed), ScoringTest.sheet(0, "11", "", "", "", "", ""));
        page.navigate(at(other));
        find();
        assertThat(page.locator("[data-refused]")).hasText(Pattern.compile("^1 phiếu gõ trên máy này chưa được nhận"));
        assertWorksForEveryone(page);
        assertThat(points(typed, "V1")).as("nothing is overwritten").isEqualTo("11.0000");
        page.locator("[data-unsent] a").click();
        assertThat(page.locator("#points-V1")).hasValue("20");
        page.locator("button[value=stay]").click();
        assertThat(page.locator("h1")).hasText("Phiếu này vừa được lưu ở nơi khác");
        page.getByText("Giữ bản vừa gõ").click();
        assertThat(page.locator("#points-V1")).hasValue("20");
        assertThat(page.locator("[data-unsent]")).isHidden();
        assertThat(points(typed, "V1")).isEqualTo("20.0000");
    }

    @Test
    void whoseSessionHasEndedIsToldAndSavedOnceSheSignsInElsewhere() {
        page.navigate(at(first));
        awaitKept(2);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("gs-staff"));
        page.fill("#points-V1", "17");
        assertThat(page.locator("[data-saved]")).containsText("phiên làm việc đã hết");
        assertThat(page.locator("[data-waiting]")).isVisible();
        var other = signedIn(page.context().newPage(), an);
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        assertThat(points(first, "V1")).isEqualTo("17.0000");
        other.close();
    }

    @Test
    void twoTabsWithoutANetworkLoseNeither() {
        page.navigate(at(first));
        awaitKept(2);
        var other = page.context().newPage();
        other.navigate(at(first));
        lose();
        page.fill("#points-V1", "20");
        assertThat(page.locator("[data-waiting]")).isVisible();
        other.fill("#points-V1", "12");
        assertThat(other.locator("[data-waiting]")).isVisible();
        other.close();
        find();
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        page.navigate("/judging");
        assertThat(page.locator("[data-refused]")).hasText(Pattern.compile("^1 phiếu"));
        page.locator("[data-unsent] a").click();
        assertThat(page.locator("#points-V1")).hasValue("12");
        page.locator("button[value=stay]").click();
        page.locator("[data-keep-saved]").click();
        assertThat(page.locator("#points-V1")).hasValue("20");
        assertThat(page.locator("[data-unsent]")).isHidden();
        assertThat(points(first, "V1")).isEqualTo("20.0000");
    }

    @Test
    void aSheetSealedElsewhereShowsWhatWasTypedOnceMore() {
        page.navigate(at(first));
        awaitKept(2);
        lose();
        page.fill("#points-V1", "13");
        assertThat(page.locator("[data-waiting]")).isVisible();
        var elsewhere = SignedIn.as(cast.username(an));
        elsewhere.get(at(first));
        elsewhere.post(at(first), ScoringTest.sheet(0));
        elsewhere.post(at(first) + "/seal", Map.of("version", "1"));
        page.navigate(at(second));
        find();
        page.locator("[data-unsent] a").click();
        assertThat(page.locator("[data-late]")).hasText(Pattern.compile("Phiếu đã niêm phong.*13"));
        assertWorksForEveryone(page);
        page.navigate("/judging");
        assertThat(page.locator("[data-unsent]")).isHidden();
    }

    @Test
    void whatIsNotKeptLeadsBackToTheList() {
        page.navigate("/judging");
        awaitKept(2);
        page.evaluate("url => caches.open('gs-judging-pages').then(c => c.delete(url))", portal() + at(second));
        lose();
        page.navigate(at(second));
        assertThat(page.locator("h1")).hasText("Bài cần chấm");
        assertThat(page.locator("#not-kept")).isVisible();
        page.navigate(at(first));
        assertThat(page.locator("h1")).hasText("Người giữ lửa");
    }

    @Test
    void nothingOfOthersIsKeptAndNothingAtAllAfterSigningOut() {
        for (var judge : new PersonId[] {an, anh}) {
            var hand = SignedIn.as(cast.username(judge));
            var path = "/judging/" + cast.ref(first, judge);
            hand.get(path);
            hand.post(
                    path,
                    judge.equals(an)
                            ? ScoringTest.sheet(0)
                            : ScoringTest.sheet(0, "12,5", "10", "10", "10", "7,5", "2,5"));
            hand.post(path + "/seal", Map.of("version", "1"));
        }
        page.navigate(at(first) + "/confer");
        assertThat(page.locator("main")).containsText("52,5");
        page.navigate(at(first));
        page.navigate("/judging");
        page.navigate(at(second));
        awaitKept(1);
        var kept =
                String.valueOf(page.evaluate("() => caches.keys().then(names => Promise.all(names.map(async name => {"
                        + " const cache = await caches.open(name); const texts = [];"
                        + " for (const request of await cache.keys()) if (!request.url.includes('/assets/'))"
                        + " texts.push(request.url + await (await cache.match(request, {ignoreVary: true})).text());"
                        + " return texts.join(); }))).then(all => all.join())"));
        assertThat(kept).contains("Ông Bền trồng cây.").contains(at(second));
        assertThat(kept)
                .doesNotContain("/confer\n", "52,5", "Hoàng Thị Ánh", "Lê Thị Hoa", "Nguyễn Ân", "canary")
                .doesNotContain("UBND phường");
        page.locator("form[action='/sign-out'] button").first().click();
        page.waitForURL(Pattern.compile("/$|/sign-in"));
        assertThat(page.evaluate("() => caches.has('gs-judging-pages')")).isEqualTo(false);
    }

    @Test
    void anotherJudgeOnTheSameMachineNeitherSeesNorLosesWhatWaits() {
        page.navigate(at(first));
        awaitKept(2);
        lose();
        page.fill("#points-V1", "18");
        assertThat(page.locator("[data-waiting]")).isVisible();
        page.context().clearCookies();
        find();
        page.navigate("about:blank");
        signedIn(page, anh);
        page.navigate("/judging");
        awaitKept(2);
        assertThat(page.locator("[data-unsent]")).isHidden();
        page.context().clearCookies();
        signedIn(page, an);
        page.navigate("/judging");
        assertThat(page.locator("[data-unsent]")).isHidden();
        page.waitForCondition(() ->
                cast.number("select count(*) from sheet where state = 'BEGUN' and contest_id = ?", cast.contest) == 1);
        assertThat(points(first, "V1")).isEqualTo("18.0000");
    }
}
