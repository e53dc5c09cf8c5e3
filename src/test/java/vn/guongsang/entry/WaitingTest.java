package vn.guongsang.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.web.gate.Crowd;

/** Hoa sends while so many others do that she has to wait, and the deadline passes meanwhile. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WaitingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] WORK = "Người giữ lửa. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final long HONOURED_SECONDS = 30 * 60;

    @Inject
    OwnContest contests;

    @Inject
    Crowd crowd;

    private String slug;
    private ObjectNode body;
    private String key;

    @BeforeEach
    void prepare() {
        slug = contests.open().slug();
        key = UUID.randomUUID().toString();
        body = JSON.valueToTree(CompletenessTest.whole(contests.unit("UBND phường Hà Cầu")));
        body.putArray("files")
                .add(given().header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", WORK.length)
                        .contentType("application/offset+octet-stream")
                        .body(WORK)
                        .post("/api/uploads")
                        .getHeader("Location"));
    }

    @AfterEach
    void goHome() {
        crowd.goHome();
    }

    @Test
    void whoeverStoodInTheLineAtTheDeadlineIsOnTimeAndTheRecordSaysSo() throws Exception {
        crowd.enter();
        var waiting = CompletableFuture.supplyAsync(() -> send(null));
        Eventually.see("she stands in the line", crowd::waiting, n -> n == 1);
        contests.run("update contest set closes_at = utc_timestamp(6) where slug = ?", slug);
        crowd.goHome();
        var receipt = waiting.get();
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receivedAt(receipt)).isBefore(deadline());
        assertThat(acts("entry.queued")).isEqualTo(1);
        assertThat(acts("entry.late")).isZero();
    }

    @Test
    void whoeverCameWithoutWaitingAfterTheDeadlineIsLate() {
        contests.closesIn(slug, -1);
        assertThat(send(null).statusCode()).isEqualTo(409);
        assertThat(acts("entry.late")).isEqualTo(1);
    }

    @Test
    void aPlaceKeptFromAMicrosecondBeforeTheDeadlineCountsAndOneFromTheDeadlineDoesNot() {
        contests.closesIn(slug, -HONOURED_SECONDS + 20);
        assertThat(send(ticket(deadline())).statusCode()).isEqualTo(409);
        var since = deadline().minus(1, ChronoUnit.MICROS);
        var receipt = send(ticket(since));
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receivedAt(receipt)).isEqualTo(since);
        assertThat(acts("entry.queued")).isEqualTo(1);
        assertThat(acts("entry.late")).isEqualTo(1);
    }

    @Test
    void halfAnHourAfterTheDeadlineTheKeptPlaceCountsNoMore() {
        contests.closesIn(slug, -HONOURED_SECONDS - 1);
        assertThat(send(ticket(deadline().minusSeconds(60))).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyMakesMovesOrLendsATicket() {
        var ticket = turnedAway();
        contests.closesIn(slug, -1);
        long micros = Long.parseLong(ticket.substring(0, ticket.indexOf('.')));
        assertThat(send((micros - 5_000_000) + ticket.substring(ticket.indexOf('.')))
                        .statusCode())
                .isEqualTo(409);
        var own = key;
        key = UUID.randomUUID().toString();
        assertThat(send(ticket).statusCode()).as("of another request").isEqualTo(409);
        key = own;
        assertThat(send(ticket).statusCode()).isEqualTo(409);
        contests.run("update contest set closes_at = utc_timestamp(6) where slug = ?", slug);
        assertThat(send(ticket).statusCode())
                .as("her own, older than the deadline")
                .isEqualTo(201);
    }

    @Test
    void whoeverIsTurnedAwayIsToldWhenToComeBackInBothLanguages() {
        crowd.enter();
        crowd.fillTheLine();
        var program = send(null);
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(program.getHeader("Retry-After"))).isBetween(2, 63);
        assertThat(program.path("detail.vi").toString()).contains("giữ chỗ");
        var page = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("act", "send")
                .post("/entries/GS-2222-2222/declarations");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.getHeader("Refresh")).isEqualTo(page.getHeader("Retry-After"));
        assertThat(page.asString()).contains("Chỗ của bạn trong hàng chờ được giữ", "Bạn vào hàng lúc", "is kept");
        var cookie = page.getDetailedCookie("gs-place-entry");
        assertThat(cookie.getPath()).isEqualTo("/entries/GS-2222-2222");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    /** She is refused while the line is full, and given a ticket. */
    private String turnedAway() {
        crowd.enter();
        crowd.fillTheLine();
        var refused = send(null);
        crowd.goHome();
        assertThat(refused.statusCode()).isEqualTo(503);
        return refused.getHeader("Waiting-Ticket");
    }

    private String ticket(Instant since) {
        return crowd.ticket(since, "/api/contests/" + slug + "/entries " + key);
    }

    private Response send(String ticket) {
        var request = given().contentType("application/json; charset=UTF-8").header("Idempotency-Key", key);
        if (ticket != null) {
            request.header("Waiting-Ticket", ticket);
        }
        return request.body(body.toString()).post("/api/contests/" + slug + "/entries");
    }

    private static Instant receivedAt(Response receipt) {
        return OffsetDateTime.parse(receipt.path("receivedAt")).toInstant();
    }

    private Instant deadline() {
        return Instant.EPOCH.plus(
                contests.count(
                        "select timestampdiff(microsecond, '1970-01-01', closes_at) from contest where slug = ?", slug),
                ChronoUnit.MICROS);
    }

    private long acts(String act) {
        return contests.count("select count(*) from audit_event where act = ? and subject = ?", act, "contest:" + slug);
    }
}
