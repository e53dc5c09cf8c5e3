package vn.guongsang.judging;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import vn.guongsang.Staff;

/** Somebody's browser after signing in: keeps cookies, follows nothing, sends the token of the page it saw. */
final class SignedIn {
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));
    private final CookieFilter cookies = new CookieFilter();
    private String token = "";

    static SignedIn as(String username) {
        var browser = new SignedIn();
        browser.request()
                .formParam("username", username)
                .formParam("password", Staff.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(302);
        return browser;
    }

    RequestSpecification request() {
        return given().config(STAY)
                .filter(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    Response get(String path) {
        var answer = given().config(STAY).filter(cookies).get(path);
        if (String.valueOf(answer.contentType()).startsWith("text/html")) {
            var found = TOKEN.matcher(answer.asString());
            if (found.find()) {
                token = found.group(1);
            }
        }
        return answer;
    }

    Response post(String path, Map<String, String> form) {
        return request().formParams(form).formParam("_token", token).post(path);
    }
}
