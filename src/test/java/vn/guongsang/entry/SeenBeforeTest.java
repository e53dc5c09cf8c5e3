package vn.guongsang.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.entry.Sending.Sent;

/** Dũng sends what Hoa has sent before, to another unit of the same contest. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SeenBeforeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OwnContest contests;

    @Inject
    Sending sending;

    private final String hoasText = words(500);
    private String slug;
    private String hoasUnit;
    private String dungsUnit;
    private Sent hoa;

    @BeforeEach
    void hoaHasSent() {
        slug = sending.contest();
        hoasUnit = contests.unit("UBND phường Hà Cầu");
        dungsUnit = contests.unit("UBND phường Văn Quán");
        hoa = send(hoasText, hoasUnit);
        sending.compared(hoa);
    }

    @Test
    void aCopyGoesToAPersonAndOnlyStaffSeeWhoseItIs() {
        var half = hoasText.substring(0, hoasText.length() * 3 / 5);
        var dung = send(half + " " + words(200), dungsUnit);
        var told = until(() -> status(dung), s -> finding(s, "seen-before") != null);
        assertThat(told.get("verdict").asText()).isEqualTo("review");
        assertThat(finding(told, "seen-before").get("outcome").asText()).isEqualTo("couldNotTell");
        assertThat(finding(told, "seen-before").get("message").get("vi").asText())
                .contains("trùng với một bài đã nhận", "Thư ký sẽ trả lời");
        assertThat(told.toString()).doesNotContain(hoa.code(), hoasText.substring(0, 40));
        assertThat(finding(status(hoa), "seen-before"))
                .as("nothing is held against the earlier one")
                .isNull();
        var secretary = secretary(dungsUnit);
        assertThat(secretary.get("/screening/" + dung.code()).asString())
                .contains(hoa.code(), "Thư ký sẽ trả lời", "Tên tác giả có trong bài");
        var beside = secretary(dungsUnit).get("/screening/" + dung.code() + "/likeness/" + hoa.code());
        assertThat(beside.statusCode()).isEqualTo(200);
        assertThat(beside.asString()).contains("<mark>", "Câu hỏi cho bạn", "nhận trước bài này");
        assertThat(secretary(hoasUnit)
                        .get("/screening/" + hoa.code() + "/likeness/" + dung.code())
                        .asString())
                .contains("nhận sau bài này");
        assertThat(secretary(hoasUnit)
                        .get("/screening/" + dung.code() + "/likeness/" + hoa.code())
                        .statusCode())
                .as("another unit's entry")
                .isEqualTo(404);
    }

    @Test
    void theVerySameFileIsNamedAndAWorkOfOnesOwnIsNot() {
        var copy = send(hoasText, dungsUnit);
        var told = until(() -> status(copy), s -> finding(s, "seen-before") != null);
        assertThat(finding(told, "seen-before").get("message").get("en").asText())
                .contains("very same");
        var own = send(words(500), dungsUnit);
        sending.compared(own);
        assertThat(finding(status(own), "seen-before")).isNull();
        assertThat(secretary(dungsUnit)
                        .get("/screening/" + own.code() + "/likeness/" + hoa.code())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatWasTakenBackIsNotComparedWith() {
        contests.run("update entry set state = 'WITHDRAWN' where code = ?", hoa.code());
        var again = send(hoasText, dungsUnit);
        sending.compared(again);
        assertThat(finding(status(again), "seen-before")).isNull();
    }

    @Test
    void anInspectionIsRunAgainAndBothResultsStayWithTheirBook() {
        var page =
                secretary(hoasUnit).get("/screening/" + hoa.code() + "/report").asString();
        assertThat(page).contains("bộ quy tắc phiên bản", "Yêu cầu", "Cách sửa", "Bài không quá 1.500 từ");
        long before = runs();
        contests.run(
                "update inspection_run set verdict = 'REJECT' where entry_id = (select id from entry where code = ?)",
                hoa.code());
        assertThat(secretary(dungsUnit)
                        .post("/screening/" + hoa.code() + "/inspection")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary(hoasUnit)
                        .post("/screening/" + hoa.code() + "/inspection")
                        .statusCode())
                .isEqualTo(303);
        until(this::runs, now -> now > before);
        var again =
                secretary(hoasUnit).get("/screening/" + hoa.code() + "/report").asString();
        assertThat(again).contains("Lần mới nhất", "Kiểm tra lại theo yêu cầu", "Lần trước", "Chưa đúng thể lệ");
    }

    @Test
    void theAuthorPrintsTheWordsOfTheMailAndTheApi() {
        var visitor = new Visitor();
        visitor.open("/entries/" + hoa.code() + "/open/" + hoa.secret());
        var page = visitor.open("/entries/" + hoa.code() + "/report").asString();
        assertThat(page).contains("bản đã gửi", "Không áp dụng", "data-print");
        var status = status(hoa);
        assertThat(status.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(page).contains(finding.get("message").get("vi").asText());
            assertThat(contests.count(
                            "select count(*) from mail_message where body like ? and body like ? and body like ?",
                            "%" + hoa.code() + "%",
                            "%" + finding.get("message").get("vi").asText() + "%",
                            "%" + finding.get("mend").get("en").asText() + "%"))
                    .isPositive();
        });
        assertThat(given().get("/entries/" + hoa.code() + "/report").statusCode())
                .isEqualTo(404);
    }

    private long runs() {
        return contests.count(
                "select count(*) from inspection_run r join entry e on e.id = r.entry_id where e.code = ?", hoa.code());
    }

    private RequestSpecification secretary(String unit) {
        return StaffForTests.browser().cookie("gs-staff", sending.secretary(slug, unit));
    }

    /** A typed text that names its author, so that there is something to tell. */
    private Sent send(String text, String unit) {
        var content = ("Người viết: Lê Thị Hoa. " + text).getBytes(StandardCharsets.UTF_8);
        return sending.send(slug, unit, "article", "bai.txt", content);
    }

    private JsonNode status(Sent sent) {
        try {
            return JSON.readTree(given().header("Entry-Secret", sent.secret())
                    .get("/api/entries/" + sent.code())
                    .asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode finding(JsonNode status, String rule) {
        for (var finding : status.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        return null;
    }

    private static <T> T until(Supplier<T> ask, Predicate<T> wanted) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var answer = ask.get();
            if (wanted.test(answer)) {
                return answer;
            }
            assertThat(Instant.now()).as("still %s", answer).isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }

    private static String words(int count) {
        var syllables =
                "bà ông cô chú đã đang sẽ về quê nhà trường phường chợ sông đò hát ru lúa đồng xanh mẹ".split(" ");
        var random = new Random();
        return IntStream.range(0, count)
                .mapToObj(i -> syllables[random.nextInt(syllables.length)] + (i % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
