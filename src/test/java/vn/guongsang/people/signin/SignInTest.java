package vn.guongsang.people.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static vn.guongsang.StaffForTests.browser;
import static vn.guongsang.StaffForTests.enter;
import static vn.guongsang.StaffForTests.passwordOf;
import static vn.guongsang.StaffForTests.signedIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SignInTest {
    @Inject
    SignInDesk desk;

    private final String account = "nobody." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSecretarySignsInAndSeesWhatWaits() {
        signedIn("hanh.hacau").get("/home").then().statusCode(200).body(containsString("Nguyễn Thị Hạnh"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        var wrong = enter("hanh.hacau", "không phải mật khẩu này");
        var unknown = enter(account, "không phải mật khẩu này");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.header("Location"))
                .isEqualTo(unknown.header("Location"))
                .endsWith("/sign-in?failed=1");
        assertThat(wrong.cookies().keySet()).isEqualTo(unknown.cookies().keySet());
        given().get("/sign-in?failed=1").then().body(containsString("Tên đăng nhập hoặc mật khẩu chưa đúng"));
    }

    @Test
    void theSamePasswordWithOtherMarksOrCapitalsInTheNameFindsNoOtherAccount() {
        assertThat(enter("hạnh.hacau", passwordOf("hanh.hacau")).getCookie("gs-staff"))
                .isNull();
        assertThat(enter(" Hanh.HaCau ", passwordOf("hanh.hacau")).getCookie("gs-staff"))
                .isNotNull();
    }

    @Test
    void aForeignPageCannotSignAnybodyIn() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("username", "hanh.hacau")
                .formParam("password", passwordOf("hanh.hacau"))
                .post("/sign-in")
                .then()
                .statusCode(403)
                .cookies(java.util.Map.of());
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
        var cookie = enter("lam.auditor", passwordOf("lam.auditor")).getDetailedCookie("gs-staff");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
    }

    @Test
    void aPageForStaffLeadsAStrangerToTheSignInPage() {
        browser().get("/home").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    @Test
    void aCopiedCookieIsDeadAfterSigningOut() {
        var browser = signedIn("lam.auditor");
        browser.get("/home").then().statusCode(200);
        browser.post("/sign-out").then().statusCode(303);
        browser.get("/home").then().statusCode(302);
    }

    @Test
    void signingOutNeedsTheFormToken() {
        var session = enter("lam.auditor", passwordOf("lam.auditor")).getCookie("gs-staff");
        given().cookie("gs-staff", session)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @Test
    void theEleventhTryFromOnePlaceWaitsAndTheOwnerElsewhereDoesNot() {
        var attacker = new Caller("198.51.100." + account.hashCode());
        for (int i = 0; i < SignInDesk.FROM_ONE_PLACE; i++) {
            assertThat(desk.allows(desk.begin(account, attacker))).isTrue();
        }
        assertThat(desk.allows(desk.begin(account, attacker))).isFalse();
        assertThat(desk.allows(desk.begin(account, new Caller("home." + account))))
                .isTrue();
    }

    @Test
    void aHundredAccountsFromOneAddressAreAHundredTries() {
        var place = new Caller("lab." + account);
        for (int i = 0; i < SignInDesk.FROM_ONE_ADDRESS; i++) {
            assertThat(desk.allows(desk.begin(account + i, place))).isTrue();
        }
        assertThat(desk.allows(desk.begin(account + "more", place))).isFalse();
    }

    @Test
    void manyAddressesTogetherAreStoppedButNotTheOwnersOwnBrowser() {
        for (int i = 0; i < SignInDesk.FROM_ALL_STRANGERS; i++) {
            desk.begin(account, new Caller("bot" + i + "." + account));
        }
        assertThat(desk.allows(desk.begin(account, new Caller("new." + account))))
                .isFalse();
        assertThat(desk.allows(desk.begin(account, new Caller("browser:" + account))))
                .isTrue();
    }

    @Test
    void triesAtOnceAreCountedLikeTriesInTurn() throws Exception {
        var place = new Caller("fast." + account);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            tries.add(() -> desk.allows(desk.begin(account, place)));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            long allowed =
                    pool.invokeAll(tries).stream().filter(f -> f.resultNow()).count();
            assertThat(allowed).isLessThanOrEqualTo(SignInDesk.FROM_ONE_PLACE);
        }
    }

    @Test
    void aTryThatHadToWaitDoesNotMakeTheWaitLonger() {
        var place = new Caller("patient." + account);
        long last = 0;
        for (int i = 0; i < SignInDesk.FROM_ONE_PLACE; i++) {
            last = desk.begin(account, place);
        }
        assertThat(desk.allows(desk.begin(account, place))).isFalse();
        assertThat(desk.allows(desk.begin(account, place))).isFalse();
        assertThat(desk.allows(last)).isTrue();
    }
}
