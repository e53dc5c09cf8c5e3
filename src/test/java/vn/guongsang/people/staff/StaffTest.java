package vn.guongsang.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.browser;
import static vn.guongsang.StaffForTests.enter;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.people.Role;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StaffTest {
    private static final Pattern LINK = Pattern.compile("/invitations/([A-Za-z0-9_-]{32})");
    private static final String GOOD = "Cây đa đầu ngõ làng";

    @Inject
    StaffBook staff;

    @Inject
    AuditDesk audit;

    @Inject
    AgroalDataSource database;

    private final String username = "nguoi." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void somebodyInvitedSetsAPasswordOnceAndSignsIn() {
        var link = invited(signedIn("mai.organiser"), username);
        browser().get(link).then().statusCode(200).body(containsString(username));
        accept(link, "ngắn quá", "ngắn quá").then().statusCode(422).body(containsString("ít nhất 12 ký tự"));
        accept(link, GOOD, GOOD + "!").then().statusCode(422).body(containsString("chưa giống nhau"));
        assertThat(accept(link, GOOD, GOOD).statusCode()).isEqualTo(303);
        assertThat(enter(username, GOOD).getCookie("gs-staff")).isNotNull();
        accept(link, "Một mật khẩu khác nữa", "Một mật khẩu khác nữa").then().statusCode(404);
        assertThat(enter(username, GOOD).getCookie("gs-staff")).isNotNull();
    }

    @Test
    void anInvitationEndsAfterSevenDays() throws SQLException {
        var link = invited(signedIn("mai.organiser"), username);
        run("UPDATE invitation i JOIN person p ON p.id = i.person_id SET i.expires_at = NOW(6) - INTERVAL 1 SECOND"
                + " WHERE p.username = '" + username + "'");
        browser().get(link).then().statusCode(404).body(containsString("không còn dùng được"));
        accept(link, GOOD, GOOD).then().statusCode(404);
        browser()
                .get("/invitations/" + "x".repeat(32))
                .then()
                .statusCode(404)
                .body(containsString("không còn dùng được"));
    }

    @Test
    void aResetEndsThePasswordTheSessionsAndTheEarlierLink() {
        var mai = signedIn("mai.organiser");
        var first = invited(mai, username);
        accept(first, GOOD, GOOD);
        var session = browser().cookie("gs-staff", enter(username, GOOD).getCookie("gs-staff"));
        session.get("/home").then().statusCode(200);
        var second =
                linkIn(mai.post("/organiser/staff/" + idOf(username) + "/reset").asString());
        session.get("/home").then().statusCode(302);
        assertThat(enter(username, GOOD).getCookie("gs-staff")).isNull();
        var third =
                linkIn(mai.post("/organiser/staff/" + idOf(username) + "/reset").asString());
        browser().get(second).then().statusCode(404);
        assertThat(accept(third, "Cầu ao nhà bác Tư", "Cầu ao nhà bác Tư").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDisabledPersonIsOutAtTheNextRequestAndComesBackWhenEnabled() {
        var mai = signedIn("mai.organiser");
        accept(invited(mai, username), GOOD, GOOD);
        var session = browser().cookie("gs-staff", enter(username, GOOD).getCookie("gs-staff"));
        session.get("/home").then().statusCode(200);
        mai.post("/organiser/staff/" + idOf(username) + "/disabling").then().statusCode(303);
        session.get("/home").then().statusCode(302);
        assertThat(enter(username, GOOD).getCookie("gs-staff")).isNull();
        mai.post("/organiser/staff/" + idOf(username) + "/enabling").then().statusCode(303);
        assertThat(enter(username, GOOD).getCookie("gs-staff")).isNotNull();
        assertThat(audit.about("person:" + idOf(username)))
                .extracting(AuditDesk.Line::act)
                .contains("people.invited", "people.passwordSet", "people.disabled", "people.enabled");
    }

    @Test
    void nobodyShutsThemselvesOut() {
        var mai = signedIn("mai.organiser");
        mai.post("/organiser/staff/" + idOf("mai.organiser") + "/disabling")
                .then()
                .statusCode(409);
        mai.post("/organiser/staff/" + idOf("mai.organiser") + "/reset").then().statusCode(409);
    }

    @Test
    void aRoleEndsWithItsTerm() {
        var mai = signedIn("mai.organiser");
        accept(invited(mai, username), GOOD, GOOD);
        var id = idOf(username);
        var session = browser().cookie("gs-staff", enter(username, GOOD).getCookie("gs-staff"));
        session.get("/audit").then().statusCode(200);
        var term = staff.row(new vn.guongsang.kernel.PersonId(id))
                .terms()
                .getFirst()
                .id();
        mai.formParam("lastDay", "01/01/2020")
                .post("/organiser/staff/" + id + "/terms/" + term + "/end")
                .then()
                .statusCode(422);
        signedIn("mai.organiser")
                .formParam("role", "JUDGE")
                .formParam("startsOn", "31/12/2099")
                .post("/organiser/staff/" + id + "/terms")
                .then()
                .statusCode(303);
        assertThat(staff.holding(Role.JUDGE, "ha-dong-demo")).noneMatch(s -> s.id().value() == id);
        assertThat(staff.holding(Role.AUDITOR, "ha-dong-demo")).anyMatch(s -> s.id().value() == id);
    }

    @Test
    void aSecretaryWithoutUnitAndATakenNameComeBackWithTheirMistakes() {
        signedIn("mai.organiser")
                .formParam("name", "Lê Thị Mới")
                .formParam("username", "hanh.hacau")
                .formParam("role", "SECRETARY")
                .post("/organiser/staff/new")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Thư ký cần có đơn vị"), containsString("Lê Thị Mới")));
        signedIn("mai.organiser")
                .formParam("name", "Lê Thị Mới")
                .formParam("username", "hanh.hacau")
                .formParam("role", "AUDITOR")
                .post("/organiser/staff/new")
                .then()
                .statusCode(422)
                .body(containsString("đã có người dùng"));
    }

    @Test
    void pagesOfOrganisersAreClosedToEverybodyElse() {
        var pages = List.of(
                "/organiser/staff",
                "/organiser/staff/new",
                "/organiser/units",
                "/organiser/units/new",
                "/organiser/units/ha-cau",
                "/organiser/bodies",
                "/organiser/mail");
        for (var other : List.of("thanh.approver", "hanh.hacau", "judge.an", "lam.auditor")) {
            var session = signedIn(other);
            pages.forEach(path -> session.get(path).then().statusCode(403));
            session.get("/audit").then().statusCode(other.equals("lam.auditor") ? 200 : 403);
        }
        var mai = signedIn("mai.organiser");
        var stranger = browser();
        pages.forEach(path -> mai.get(path).then().statusCode(200));
        pages.forEach(path -> stranger.get(path).then().statusCode(302));
        signedIn("hanh.hacau")
                .post("/organiser/staff/" + idOf("judge.an") + "/disabling")
                .then()
                .statusCode(403);
        signedIn("hanh.hacau").get("/approvals").then().statusCode(403);
    }

    @Test
    void aUnitIsAddedRenamedClosedAndNeverOverwritten() {
        var code = "don-vi-" + username.substring(6);
        var name = "Trường Tiểu học " + username;
        signedIn("mai.organiser")
                .formParam("code", code)
                .formParam("name", name)
                .formParam("type", "school")
                .post("/organiser/units/new")
                .then()
                .statusCode(303);
        signedIn("mai.organiser")
                .formParam("version", 0)
                .formParam("name", name + " mới")
                .formParam("type", "school")
                .post("/organiser/units/" + code)
                .then()
                .statusCode(303);
        signedIn("khanh.organiser")
                .formParam("version", 0)
                .formParam("name", "Tên cũ")
                .formParam("type", "school")
                .post("/organiser/units/" + code)
                .then()
                .statusCode(409);
        signedIn("mai.organiser")
                .formParam("version", 1)
                .post("/organiser/units/" + code + "/closing")
                .then()
                .statusCode(303);
        signedIn("mai.organiser").get("/organiser/units/" + code).then().body(containsString(name + " mới"));
    }

    @Test
    void bodiesKeepWhoMayNotEnter() {
        var mai = signedIn("mai.organiser");
        mai.get("/organiser/bodies?contest=ha-dong-demo").then().statusCode(200).body(containsString("Lý Minh Châu"));
        signedIn("mai.organiser")
                .formParam("body", "jury")
                .formParam("name", "Ngô Thị Thử")
                .formParam("birthYear", "19x1")
                .post("/organiser/bodies/ha-dong-demo")
                .then()
                .statusCode(422)
                .body(containsString("Ngô Thị Thử"));
        signedIn("mai.organiser")
                .formParam("body", "jury")
                .formParam("name", "Ngô Thị " + username)
                .formParam("phone", "0912 345 678")
                .post("/organiser/bodies/ha-dong-demo")
                .then()
                .statusCode(303);
        mai.get("/organiser/bodies?contest=ha-dong-demo")
                .then()
                .body(allOf(containsString("091****678"), not(containsString("0912345678"))));
    }

    private String invited(RequestSpecification organiser, String name) {
        var answer = organiser
                .formParam("name", "Lê Văn Mới")
                .formParam("username", name)
                .formParam("email", name + "@example.vn")
                .formParam("role", "AUDITOR")
                .post("/organiser/staff/new");
        assertThat(answer.statusCode()).isEqualTo(200);
        return linkIn(answer.asString());
    }

    private static String linkIn(String page) {
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static io.restassured.response.Response accept(String link, String password, String again) {
        return browser()
                .formParam("password", password)
                .formParam("again", again)
                .post(link);
    }

    private long idOf(String name) {
        return staff.rows().stream()
                .filter(r -> r.username().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
