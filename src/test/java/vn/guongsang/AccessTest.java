package vn.guongsang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every route × everybody: only those whom {@code routes.tsv} names get in. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AccessTest {
    private static final List<String> ROLES = List.of("approver", "auditor", "judge", "organiser", "secretary");
    private final DataSource database;

    AccessTest(DataSource database) {
        this.database = database;
    }

    @Test
    void onlyThoseNamedGetIn() throws IOException {
        var staff = new Staff(database);
        var people = new TreeMap<String, Staff.Browser>();
        ROLES.forEach(role -> people.put(role, staff.signedIn(role, null, null)));
        var surprises = new ArrayList<String>();
        for (var row : RoutesTest.rows().entrySet()) {
            var method = row.getKey().split(" ")[0];
            var path = row.getKey().split(" ")[1].replaceAll("\\{[^}]+}", "khong-co");
            check(surprises, row, "anonymous", call(given().redirects().follow(false), method, path));
            for (var person : people.entrySet()) {
                check(surprises, row, person.getKey(), call(person.getValue().request(), method, path));
            }
        }
        assertThat(surprises).isEmpty();
    }

    /** State-changing pages are called without their token, so that nothing happens: an open door then says 403 in words. */
    private static Response call(RequestSpecification request, String method, String path) {
        return request.header("Sec-Fetch-Site", "same-origin").request(method, path);
    }

    private static void check(List<String> surprises, Map.Entry<String, String> row, String who, Response answer) {
        boolean open = row.getValue().equals("everyone")
                || (row.getValue().equals("staff") && !who.equals("anonymous"))
                || List.of(row.getValue().split(",")).contains(who);
        if (open != letIn(answer)) {
            surprises.add(row.getKey() + " as " + who + " answered " + answer.statusCode() + ", expected "
                    + (open ? "to be let in" : "to be kept out"));
        }
    }

    private static boolean letIn(Response answer) {
        if (answer.statusCode() == 403) {
            // past the door, but without the form's token
            return answer.contentType().startsWith("text/plain");
        }
        boolean sentToSignIn = answer.statusCode() == 302
                && String.valueOf(answer.header("Location")).contains("/sign-in");
        return answer.statusCode() != 401 && !sentToSignIn;
    }
}
