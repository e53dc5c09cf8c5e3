package vn.guongsang;

import static io.restassured.RestAssured.given;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Members of staff made for one test, signed in over HTTP like everybody else. */
public final class Staff {
    public static final String PASSWORD = "mật khẩu đủ dài để thử";
    /** With little work: what a real one costs would be half of what all tests cost together. */
    public static final String HASH = Password.hash(PASSWORD)
            .addRandomSalt()
            .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
            .getResult();

    private final DataSource database;

    public Staff(DataSource database) {
        this.database = database;
    }

    /** A signed-in browser: its session cookie, the cookie its forms are bound to, and their token. */
    public record Browser(String username, Map<String, String> cookies) {
        public RequestSpecification request() {
            return given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "same-origin");
        }
    }

    /** Somebody with one role, in all contests when {@code contest} is null, of one unit when {@code unit} is not. */
    public Browser signedIn(String role, @Nullable String contest, @Nullable Long unit) {
        var username = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        appoint(username, role, contest, unit);
        return signIn(username);
    }

    public void appoint(String username, String role, @Nullable String contest, @Nullable Long unit) {
        try (var connection = database.getConnection()) {
            try (var person = connection.prepareStatement(
                    "INSERT INTO person (username, full_name, email, password_hash, session_epoch, version)"
                            + " VALUES (?, ?, '', ?, 0, 0)")) {
                person.setString(1, username);
                person.setString(2, "Nguyễn Thử " + username);
                person.setString(3, HASH);
                person.executeUpdate();
            }
            try (var term =
                    connection.prepareStatement("INSERT INTO role_term (person_id, role, contest, unit_id, starts_on)"
                            + " SELECT id, ?, ?, ?, '2020-01-01' FROM person WHERE username = ?")) {
                term.setString(1, role.toUpperCase(java.util.Locale.ROOT));
                term.setString(2, contest);
                term.setObject(3, unit);
                term.setString(4, username);
                term.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Browser signIn(String username) {
        var answer = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .post("/sign-in");
        if (answer.cookie("gs-staff") == null) {
            throw new IllegalStateException(
                    "sign-in answered " + answer.statusCode() + " " + answer.header("Location"));
        }
        return new Browser(username, Map.of("gs-staff", answer.cookie("gs-staff")));
    }
}
