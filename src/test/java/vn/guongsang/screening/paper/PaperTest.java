package vn.guongsang.screening.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.guongsang.StaffForTests.signedIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.VietnameseDate;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PaperTest {
    private static final Pattern CODE = Pattern.compile("GS-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern LINK = Pattern.compile("/entries/(GS-[0-9A-Z-]+)/open/([A-Za-z0-9_-]{20,})");

    @Inject
    EntryBook entries;

    @Inject
    EntityManager database;

    private final String key = UUID.randomUUID().toString();
    private final LocalDate today = LocalDate.now(java.time.Clock.system(VietnameseDate.ZONE));

    @Test
    void anEntryByPostKeepsItsPostmarkAndGivesTheAuthorAReceipt() {
        var answer = enter("hanh.hacau", "ha-cau", Map.of("channel", "post", "postmark", shown(today.minusDays(3))));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(LINK.matcher(answer.asString()).find()).isTrue();
        var entry = entries.byCode(code(answer)).orElseThrow();
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(entry.channel()).isEqualTo("post");
        assertThat(entry.postmark()).isEqualTo(today.minusDays(3));
        assertThat(entry.arrival()).isEqualTo(today.minusDays(1));
        assertThat(entry.authors().getFirst().name()).isEqualTo("Tran Van Dung");
        assertThat(entry.files()).hasSize(1);
        signedIn("hanh.hacau")
                .get("/screening/" + entry.code())
                .then()
                .statusCode(200)
                .body(containsString("qua bưu điện"));
    }

    @Test
    void theSameFormSentTwiceIsOneEntry() {
        var first = enter("hanh.hacau", "ha-cau", Map.of("channel", "hand"));
        assertThat(code(enter("hanh.hacau", "ha-cau", Map.of("channel", "hand"))))
                .isEqualTo(code(first));
    }

    @Test
    void postWithoutPostmarkAndAnotherUnitsEntryComeBack() {
        var answer = enter("hanh.hacau", "van-phuc", Map.of("channel", "post"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Hãy chọn đơn vị của bạn")
                .contains("Tran Van Dung")
                .contains("name=\"channel\" value=\"post\" checked")
                .contains("đã qua");
    }

    @Test
    void aScanSentBeforeTheFormCountsForTheSecretaryAndSurvivesAMistake() {
        var pass = pass("hanh.hacau");
        var address = scan(pass)
                .contentType("application/offset+octet-stream")
                .body("Trang".getBytes(StandardCharsets.UTF_8))
                .post("/api/uploads")
                .header("Location");
        assertThat(whose(address)).isEqualTo(Secret.hash("upload by " + pass.replaceAll("\\..*", "")));
        var wrong = Map.of("channel", "post", "uploadUrl", address);
        assertThat(form("hanh.hacau", "ha-cau", wrong).post("/screening/paper").asString())
                .contains("Tệp đã đến máy chủ", "value=\"" + address + "\" checked", "trang.txt");
        var right = Map.of("channel", "hand", "uploadUrl", address);
        var entered = form("hanh.hacau", "ha-cau", right).post("/screening/paper");
        assertThat(entries.byCode(code(entered)).orElseThrow().files()).hasSize(1);
    }

    @Test
    void aScanThatIsNoLongerThereLosesNothingOfTheForm() {
        var gone = Map.of("channel", "hand", "uploadUrl", "/api/uploads/" + "x".repeat(32));
        var answer = form("hanh.hacau", "ha-cau", gone).post("/screening/paper");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("không còn ở máy chủ")
                .contains("Nguoi giu lua")
                .doesNotContain("Tệp đã đến máy chủ");
    }

    @Test
    void aSecretaryHasTwentyUnfinishedScansAtMostWhileAColleagueGoesOn() {
        var pass = pass("hanh.hacau");
        var open = new ArrayList<String>();
        try {
            for (int i = 0; i < 20; i++) {
                open.add(scan(pass).post("/api/uploads").header("Location"));
            }
            assertThat(open).doesNotContainNull();
            var refused = scan(pass).post("/api/uploads");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("60");
            open.add(scan(pass("son.vanphuc")).post("/api/uploads").header("Location"));
            remove(open.removeFirst());
            open.add(scan(pass).post("/api/uploads").header("Location"));
            assertThat(open).hasSize(21).doesNotContainNull();
        } finally {
            open.forEach(PaperTest::remove);
        }
    }

    private static String pass(String who) {
        var pass = Pattern.compile("data-upload-pass=\"(person:[^\"]+)\"")
                .matcher(signedIn(who).get("/screening/paper").asString());
        assertThat(pass.find()).isTrue();
        return pass.group(1);
    }

    private static RequestSpecification scan(String pass) {
        return given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 5)
                .header("Upload-Pass", pass)
                .header("Upload-Metadata", "filename dHJhbmcudHh0,contest aGEtZG9uZy1kZW1v,category ");
    }

    private static void remove(String address) {
        given().header("Tus-Resumable", "1.0.0").delete(address);
    }

    private String whose(String address) {
        return (String) database.createNativeQuery("select person from upload where token_hash = ?1")
                .setParameter(1, Secret.hash(address.substring(address.lastIndexOf('/') + 1)))
                .getSingleResult();
    }

    private Response enter(String who, String unit, Map<String, String> more) {
        return form(who, unit, more)
                .multiPart("scans", "trang-1.txt", "Bài viết tay".getBytes(StandardCharsets.UTF_8))
                .post("/screening/paper");
    }

    private RequestSpecification form(String who, String unit, Map<String, String> more) {
        var request = signedIn(who).contentType("multipart/form-data");
        Map.of(
                        "contest", "ha-dong-demo",
                        "key", key,
                        "unit", unit,
                        "arrival", shown(today.minusDays(1)),
                        "category", "article",
                        "title", "Nguoi giu lua",
                        "authorName", "Tran Van Dung",
                        "authorTie", "lives")
                .forEach(request::multiPart);
        Map.of("exemplarKind", "individual", "exemplarName", "Pham Thi Hoa", "exemplarPlace", "Ha Cau")
                .forEach(request::multiPart);
        more.forEach(request::multiPart);
        return request;
    }

    private static Code code(Response answer) {
        var code = CODE.matcher(answer.asString());
        assertThat(code.find()).as(answer.asString()).isTrue();
        return new Code(code.group());
    }

    private static String shown(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
