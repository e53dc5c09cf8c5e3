package vn.guongsang;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Signs the demonstration's people in, through the sign-in page as they would. */
public final class StaffForTests {
    public static final Path ACCOUNTS = Path.of("target", DatabaseForTests.SHARED, "demo-accounts.tsv");
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private StaffForTests() {}

    /**
     * Requests of this person's browser: session, form token and origin; redirects are not followed. Whoever signed in
     * before still is, as in life; a password takes the portal a good part of a second.
     */
    public static RequestSpecification signedIn(String username) {
        var session =
                SESSIONS.compute(username, (name, known) -> known != null && stands(known) ? known : signIn(name));
        return browser().cookie("gs-staff", session);
    }

    private static boolean stands(String session) {
        return given().redirects()
                        .follow(false)
                        .cookie("gs-staff", session)
                        .get("/home")
                        .statusCode()
                == 200;
    }

    private static String signIn(String username) {
        var session = enter(username, passwordOf(username)).getCookie("gs-staff");
        if (session == null) {
            throw new AssertionError(username + " could not sign in");
        }
        return session;
    }

    /** Requests of a browser in which nobody is signed in. */
    public static RequestSpecification browser() {
        var page = given().get("/sign-in");
        var token = TOKEN.matcher(page.asString());
        if (!token.find()) {
            throw new AssertionError("no form token on the sign-in page");
        }
        return given().redirects()
                .follow(false)
                .contentType(FORM)
                .cookie("gs", page.getCookie("gs"))
                .header("X-Form-Token", token.group(1))
                .header("Sec-Fetch-Site", "same-origin");
    }

    public static Response enter(String username, String password) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(FORM)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in");
    }

    public static String passwordOf(String username) {
        try (var lines = Files.lines(ACCOUNTS)) {
            return lines.map(line -> line.split("\t"))
                    .filter(columns -> columns[2].equals(username))
                    .map(columns -> columns[3])
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(username + " is not among the demonstration's accounts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
