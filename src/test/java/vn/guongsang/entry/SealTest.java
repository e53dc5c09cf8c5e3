package vn.guongsang.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.kernel.Secret;

/** Whoever has fixed every byte before the deadline may let exactly those bytes arrive a little later. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SealTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] WORK =
            "Người giữ lửa ở tổ dân phố số 7. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final long GRACE_SECONDS = 120 * 60;

    @Inject
    OwnContest contests;

    private String slug;
    private String upload;
    private ObjectNode body;

    @BeforeEach
    void sealInTime() {
        slug = contests.open().slug();
        upload = given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", WORK.length)
                .post("/api/uploads")
                .getHeader("Location");
        body = JSON.valueToTree(CompletenessTest.whole(contests.unit("UBND phường Hà Cầu")));
        body.putArray("files").add(upload);
        body.putArray("manifest")
                .addObject()
                .put("name", "bai.txt")
                .put("bytes", WORK.length)
                .put("sha256", HexFormat.of().formatHex(Secret.sha256().digest(WORK)));
    }

    @Test
    void exactlyThePromisedBytesAreOnTimeUntilTheGraceIsOver() {
        var sealed = send(body);
        sealed.then().statusCode(202).body("message.vi", containsString("Bản kê đã được chốt"));
        contests.closesIn(slug, -GRACE_SECONDS + 60);
        send(body).then().statusCode(202).body("sealedAt", equalTo(sealed.path("sealedAt")));
        arrive(WORK);
        var receipt = send(body);
        receipt.then().statusCode(201);
        assertThat(OffsetDateTime.parse(receipt.path("receivedAt")))
                .isEqualTo(OffsetDateTime.parse(sealed.path("sealedAt")));
        send(body).then().statusCode(201).body("code", equalTo(receipt.path("code")));
    }

    @Test
    void aSecondAfterTheGraceTheSealedEntryIsLateAndTheRefusalIsRecorded() {
        send(body).then().statusCode(202);
        arrive(WORK);
        contests.closesIn(slug, -GRACE_SECONDS - 1);
        send(body).then().statusCode(409);
        assertThat(contests.count(
                        "select count(*) from audit_event where act = 'entry.late' and subject = ?", "contest:" + slug))
                .isEqualTo(1);
    }

    @Test
    void otherBytesThanThePromisedOnesAreRefused() {
        send(body).then().statusCode(202);
        contests.closesIn(slug, -1);
        var other = WORK.clone();
        other[0]++;
        arrive(other);
        send(body).then().statusCode(422).body("violations[0].field", equalTo("manifest[0]"));
    }

    @Test
    void otherWordsUnderASealedKeyAreRefused() {
        send(body).then().statusCode(202);
        send(body.deepCopy().put("title", "Một tên khác")).then().statusCode(422);
    }

    @Test
    void nobodySealsAfterTheDeadlineOrWithoutPromisingEveryByte() {
        var vague = body.deepCopy();
        ((ObjectNode) vague.at("/manifest/0")).remove("sha256");
        send(vague).then().statusCode(422);
        contests.closesIn(slug, -1);
        send(body).then().statusCode(409);
    }

    @Test
    void theContestPageSaysWhatCountsAsOnTime() {
        given().get("/contests/" + slug).then().statusCode(200).body(containsString("120 phút sau hạn"));
    }

    private Response send(ObjectNode what) {
        return given().contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", "niem-phong")
                .body(what.toString())
                .post("/api/contests/" + slug + "/entries");
    }

    private void arrive(byte[] bytes) {
        given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(upload)
                .then()
                .statusCode(204);
    }
}
