package vn.guongsang.entry;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A citizen's browser without script: keeps cookies, fills in the form of the page in hand. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private final Map<String, String> cookies = new HashMap<>();
    private Response page;

    Response open(String path) {
        page = keep(request().get(path));
        return page;
    }

    /** Sends the form of the page in hand with these fields over its hidden ones. */
    Response send(String path, Object... namesAndValues) {
        var form = request();
        hidden().forEach(form::formParam);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i].toString();
            if (namesAndValues[i + 1] instanceof Collection<?> several) {
                form.formParam(name, several);
            } else {
                form.formParam(name, namesAndValues[i + 1]);
            }
        }
        return keep(form.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post(path));
    }

    Response upload(String path, String name, byte[] bytes) {
        return keep(request()
                .multiPart("_token", hidden().get("_token"))
                .multiPart("file", name, bytes)
                .post(path));
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void carry(String name, String value) {
        cookies.put(name, value);
    }

    private Map<String, String> hidden() {
        var found = new HashMap<String, String>();
        var matcher = HIDDEN.matcher(page.asString());
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.getCookies());
        return answer;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "same-origin");
    }
}
