package vn.guongsang.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.audit.Audit;

/** Mai of the organising committee answers a complaint: who tried what after the deadline, when, and why it was refused. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LateTest {
    private static final String PAGE = "/organiser/contests/ha-dong-demo/late";

    @Inject
    Audit audit;

    @Test
    void theOrganiserReadsWhoCameLateByHowMuchAndWithWhat() {
        late("2022-11-15T17:00:01Z", "GS-2345-6789", "replace");
        late("2022-11-15T19:30:00Z", "", "begin");
        late("2022-11-15T17:00:00.004Z", "", "begin");
        var page = StaffForTests.signedIn("mai.organiser").get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "GS-2345-6789",
                        "Thay bài đã gửi",
                        "Muộn 1 giây",
                        "Muộn 2 giờ",
                        "chưa có mã bài",
                        "Bắt đầu bài mới")
                .contains("00:00:01,000 ngày 16/11/2022", "00:00:00,004 ngày 16/11/2022", "Muộn chưa đến 1 giây");
        assertThat(StaffForTests.signedIn("mai.organiser")
                        .get("/organiser/contests/ha-dong-demo")
                        .asString())
                .contains("href=\"" + PAGE + "\"");
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(given().redirects().follow(false).get(PAGE).statusCode()).isEqualTo(302);
        assertThat(StaffForTests.signedIn("hanh.hacau").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(StaffForTests.signedIn("mai.organiser")
                        .get(PAGE.replace("demo", "none"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void late(String at, String code, String tried) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.note(
                        "author",
                        "entry.late",
                        "contest:ha-dong-demo",
                        Map.of("at", at, "deadline", "2022-11-15T17:00:00Z", "code", code, "tried", tried)));
    }
}
