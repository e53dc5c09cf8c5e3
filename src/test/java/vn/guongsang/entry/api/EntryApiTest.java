package vn.guongsang.entry.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.entry.OwnContest;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.reading.Samples;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EntryApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OwnContest contests;

    @TempDir
    Path folder;

    private String slug;
    private String unit;

    @BeforeEach
    void openAContest() {
        slug = contests.open().slug();
        unit = contests.unit("UBND phường Hà Cầu");
    }

    @Test
    void aCheckOfFifteenHundredWordsIsAcceptedAndOneMoreIsRejectedWithBothNumbers() throws IOException {
        given().multiPart("category", "article")
                .multiPart("file", "bai.docx", Files.readAllBytes(Samples.docx(folder.resolve("a.docx"), 1500)))
                .post("/api/contests/" + slug + "/checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("accept"))
                .body("files[0].name", equalTo("bai.docx"))
                .body("files[0].kind", equalTo("document"))
                .body("measures.words", equalTo(1500))
                .body("measures.wordsCertain", equalTo(true))
                .body("$", hasKey("findings"));
        given().multiPart("category", "article")
                .multiPart("file", "bai.docx", Files.readAllBytes(Samples.docx(folder.resolve("b.docx"), 1501)))
                .post("/api/contests/" + slug + "/checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("reject"))
                .body("findings.find { it.rule == 'word-limit' }.limit.value", equalTo(1500))
                .body("findings.find { it.rule == 'word-limit' }.actual.value", equalTo(1501))
                .body("findings.find { it.rule == 'word-limit' }.weight", equalTo("blocks"));
    }

    @Test
    void aBodyThatIsNoUsableFileIsARejectAndNeverAnError() {
        for (var bytes : List.of(new byte[0], "PK\u0003\u0004 nửa chừng".getBytes(StandardCharsets.UTF_8))) {
            given().multiPart("category", "article")
                    .multiPart("file", "hong.docx", bytes)
                    .post("/api/contests/" + slug + "/checks")
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo("reject"));
        }
        given().multiPart("category", "article")
                .post("/api/contests/" + slug + "/checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("reject"));
    }

    @Test
    void anUnknownContestIsNotFoundAndAnUnknownCategoryABadRequest() {
        given().multiPart("category", "article")
                .multiPart("file", "a.txt", "chữ".getBytes(StandardCharsets.UTF_8))
                .post("/api/contests/khong-co/checks")
                .then()
                .statusCode(404);
        given().multiPart("category", "tho")
                .multiPart("file", "a.txt", "chữ".getBytes(StandardCharsets.UTF_8))
                .post("/api/contests/" + slug + "/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anEntryIsSentOnceHoweverOftenItsKeyIsUsed() throws Exception {
        var body = body(upload("bai.docx", Samples.docx(folder.resolve("a.docx"), 800)));
        var answers = together(8, () -> send("hoa-1", body));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        var first = JSON.readTree(answers.getFirst().asString());
        assertThat(first.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("code", "secret", "sequence", "receivedAt", "manifest", "inspection", "auditHash");
        assertThat(first.get("sequence").asInt()).isEqualTo(1);
        assertThat(first.get("manifest").get(0).get("bytes").asLong()).isEqualTo(Files.size(folder.resolve("a.docx")));
        assertThat(first.get("receivedAt").asText()).endsWith("+07:00");
        assertThat(answers.getFirst().getHeader("Location"))
                .endsWith("/api/entries/" + first.get("code").asText());
        assertThat(answers).allSatisfy(answer -> {
            var one = JSON.readTree(answer.asString());
            assertThat(one.get("code")).isEqualTo(first.get("code"));
            assertThat(one.get("secret")).isEqualTo(first.get("secret"));
            assertThat(one.get("auditHash")).isEqualTo(first.get("auditHash"));
        });
        assertThat(contests.count(
                        "select count(*) from entry e join contest c on c.id = e.contest_id where c.slug = ?", slug))
                .isEqualTo(1);
        send("hoa-1", ((ObjectNode) body.deepCopy()).put("title", "Một tên khác"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void numbersHaveNoGapsAndNoDoublesWhoeverSendsAtTheSameTime() throws Exception {
        var bodies = new ArrayList<JsonNode>();
        for (int i = 0; i < 6; i++) {
            bodies.add(body(upload("bai.txt", Samples.txt(folder.resolve(i + ".txt"), 50))));
        }
        var counter = new java.util.concurrent.atomic.AtomicInteger();
        var answers = together(6, () -> {
            int i = counter.getAndIncrement();
            return send("nhieu-" + i, bodies.get(i));
        });
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getInt("sequence"))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void oneUploadIsOneFileHoweverOftenItIsNamed() throws IOException {
        var body = (ObjectNode) body(upload("bai.docx", Samples.docx(folder.resolve("a.docx"), 800)));
        var files = (ArrayNode) body.get("files");
        files.add(files.get(0).deepCopy());
        send("hoa-hai-lan", body).then().statusCode(422).body("violations.field", containsInAnyOrder("files[1]"));
        files.remove(1);
        send("hoa-hai-lan", body).then().statusCode(201);
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        var empty = JSON.createObjectNode().put("category", "article");
        send("trong", empty)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("detail.vi", equalTo("Bài chưa đủ thông tin nên chưa gửi được. Hãy bổ sung những chỗ được nêu."))
                .body("violations.field", hasItem("authors"))
                .body("violations.field", hasItem("files"));
        given().contentType("application/json")
                .body(empty.toString())
                .post("/api/contests/" + slug + "/entries")
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("Idempotency-Key"));
    }

    @Test
    void anUnknownCodeAndAWrongSecretAnswerAlike() throws Exception {
        var sent = JSON.readTree(send("mot", body(upload("bai.txt", Samples.txt(folder.resolve("a.txt"), 60))))
                .asString());
        var code = sent.get("code").asText();
        given().header("Entry-Secret", sent.get("secret").asText())
                .get("/api/entries/" + code)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("timeline[0].event", equalTo("received"))
                .body("receipt.sequence", equalTo(1));
        var wrong = given().header("Entry-Secret", "sai").get("/api/entries/" + code);
        var unknown = given().header("Entry-Secret", "sai").get("/api/entries/GS-2222-2222");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(wrong.asString()).isEqualTo(unknown.asString());
    }

    @Test
    void anEntryLateByASecondIsRefusedAndRecordedAndOneInTimeIsNot() throws Exception {
        var body = body(upload("bai.txt", Samples.txt(folder.resolve("a.txt"), 60)));
        contests.closesIn(slug, -1);
        send("muon", body).then().statusCode(409);
        assertThat(contests.count(
                        "select count(*) from audit_event where act = 'entry.late' and subject = ?", "contest:" + slug))
                .isEqualTo(1);
        contests.closesIn(slug, 30);
        send("muon", body).then().statusCode(201);
    }

    private JsonNode body(String uploadUrl) {
        ObjectNode body = JSON.valueToTree(CompletenessTest.whole(unit));
        body.putArray("files").add(uploadUrl);
        return body;
    }

    private Response send(String key, JsonNode body) {
        return given().contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(body.toString())
                .post("/api/contests/" + slug + "/entries");
    }

    private String upload(String name, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var answer = given().header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", bytes.length)
                    .header(
                            "Upload-Metadata",
                            "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)))
                    .contentType("application/offset+octet-stream")
                    .body(bytes)
                    .post("/api/uploads");
            assertThat(answer.statusCode()).isEqualTo(201);
            return answer.getHeader("Location");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> List<T> together(int many, Callable<T> act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(many)) {
            var all = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(many, act))) {
                all.add(future.get());
            }
            return all;
        }
    }
}
