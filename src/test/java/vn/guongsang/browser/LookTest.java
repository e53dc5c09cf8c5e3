package vn.guongsang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LookTest extends Browser {
    @TestHTTPResource
    URI root;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @Test
    void everyComponentWorksForEveryoneOnADesk() {
        var page = desk();
        page.navigate("/_look");
        assertWorksForEveryone(page);
    }

    @Test
    void everyComponentWorksForEveryoneOnAPhone() {
        var page = phone();
        page.navigate("/_look");
        assertWorksForEveryone(page);
    }

    @Test
    void darkColoursKeepTheirContrast() {
        var page = atNight();
        page.navigate("/_look");
        assertWorksForEveryone(page);
    }

    @Test
    void atFourHundredPercentNothingNeedsScrollingSideways() {
        var page = phone();
        page.setViewportSize(320, 256);
        page.navigate("/_look");
        assertThat(Axe.tooWide(page)).isEmpty();
    }

    @Test
    void aJudgeScoresInHalfPointsWithTheKeyboardAndSeesTheTotal() {
        var page = desk();
        page.navigate("/_look");
        page.locator("#s2").fill("9");
        page.locator("#s2").press("ArrowUp");
        assertThat(page.locator("#s2").inputValue()).isEqualTo("9,5");
        assertThat(page.locator("output[data-total]").textContent()).isEqualTo("27");
        page.locator("#s1").fill("20,5");
        assertThat(page.locator("#s1").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("output[data-total]").textContent()).isEqualTo("9,5");
    }

    @Test
    void theBandOfAScoreIsPointedOut() {
        var page = desk();
        page.navigate("/_look");
        assertThat(page.locator("#s1-bands .here").textContent()).contains("Nhân tố mới");
        page.locator("#s1").fill("12");
        assertThat(page.locator("#s1-bands .here").textContent()).contains("Có nét mới");
    }

    @Test
    void aDateTypedWithoutZeroesIsTidiedAndWordsAreCounted() {
        var page = desk();
        page.navigate("/_look");
        page.locator("#birth").fill("7.10.2011");
        page.locator("#birth").press("Tab");
        assertThat(page.locator("#birth").inputValue()).isEqualTo("07/10/2011");
        page.locator("#summary").fill("một hai\u00a0ba\tbốn");
        assertThat(page.locator("[data-counter=summary]").textContent()).isEqualTo("4 / 50 từ");
    }

    @Test
    void aGraveActAsksFirstAndMayBeLeft() {
        var page = desk();
        page.navigate("/_look");
        page.locator("form[data-confirm] button").click();
        assertThat(page.locator("#confirm").isVisible()).isTrue();
        page.locator("#confirm button[value=no]").click();
        assertThat(page.locator("#confirm").isVisible()).isFalse();
        assertThat(page.url()).endsWith("/_look");
    }

    @Test
    void theKeysOfThePageAreListedOnAQuestionMarkAndMayBeSwitchedOff() {
        var page = desk();
        page.navigate("/_look");
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keys dd").allTextContents()).contains("Lưu và sang bài kế", "Để bài này lại sau");
        page.locator("[data-keys-on]").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys").isVisible()).isFalse();
        assertThat(page.evaluate("localStorage.getItem('gs-keys-off')")).isEqualTo("1");
    }

    @Test
    void onAPhoneTheDecisionIsDrawnUpFromTheBottom() {
        var page = phone();
        page.navigate("/_look");
        assertThat(page.locator("#sheet").isVisible()).isFalse();
        page.locator("[data-sheet]").click();
        assertThat(page.locator("#sheet").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sheet").isVisible()).isFalse();
    }

    @Test
    void whatIsTypedIsSavedWithoutPressingAnything() {
        var page = desk();
        page.navigate("/_look");
        page.locator("#title").fill("Người giữ lửa");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Đã lưu \\d\\d:\\d\\d"));
    }

    @Test
    void aFormWithoutTheTokenOfThisBrowserIsRefused() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("title", "Người giữ lửa")
                .post(portal() + "/_look/saved")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutScriptEveryPartIsThere() {
        Page page = withoutScript();
        page.navigate("/_look");
        assertThat(page.locator("#sheet").isVisible()).isTrue();
        assertThat(page.locator(".score .step").first().isVisible()).isFalse();
        assertThat(page.locator("footer time").textContent()).matches("\\d\\d:\\d\\d.*");
    }
}
