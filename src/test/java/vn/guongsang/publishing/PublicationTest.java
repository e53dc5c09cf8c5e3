package vn.guongsang.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.awards.AwardCast;
import vn.guongsang.kernel.Code;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class PublicationTest {
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    @Inject
    AgroalDataSource database;

    @Inject
    WinnerNews news;

    private AwardCast cast;
    private String home;

    @BeforeEach
    void aContest() {
        cast = new AwardCast(database);
        home = "/organiser/contests/" + cast.slug;
    }

    @Test
    void beforePublicationThePageSaysWhenAndWhereAndTheApiHasNothing() {
        given().get("/contests/" + cast.slug + "/results")
                .then()
                .statusCode(200)
                .body(containsString("Kết quả chưa được công bố"));
        api().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whatASecondPersonApprovedIsPublicWithItsMoneyAndItsPlaceInTheChain() throws Exception {
        settle();
        propose();
        api().statusCode(404);
        approve().then().statusCode(303);
        var results = untilChained();
        assertThat(results.getBoolean("published")).isTrue();
        assertThat(results.getInt("version")).isEqualTo(1);
        assertThat(results.getString("decision.number")).isEqualTo("125/QĐ-HĐTĐKT");
        assertThat(results.getString("decision.date")).isEqualTo("2023-08-20");
        assertThat(results.getList("winners.amount", Integer.class).stream()
                        .mapToInt(a -> a)
                        .sum())
                .isEqualTo(12_500_000);
        assertThat(results.getList("collectives.amount", Integer.class)).isEqualTo(List.of(1_000_000, 700_000));
        assertThat(results.getInt("total")).isEqualTo(14_200_000);
        assertThat(results.getList("winners.rank"))
                .isEqualTo(List.of(
                        "first",
                        "second",
                        "third",
                        "third",
                        "consolation",
                        "consolation",
                        "consolation",
                        "first",
                        "second",
                        "third",
                        "consolation",
                        "consolation"));
        assertThat(results.getMap("winners[0]"))
                .containsEntry("title", "Bài viết 1")
                .containsEntry("group", "written")
                .containsEntry("authors", List.of("Tác Giả Viết 1"))
                .containsEntry("unit", "UBND phường Hà Cầu")
                .containsOnlyKeys("rank", "group", "title", "authors", "unit", "amount", "code");
        assertThat(results.getString("chain.hash"))
                .isEqualTo(
                        cast.texts("SELECT hash FROM audit_link WHERE sequence = ?", results.getLong("chain.sequence"))
                                .getFirst());
        given().get("/contests/" + cast.slug + "/results")
                .then()
                .statusCode(200)
                .body(containsString("Mười bốn triệu hai trăm nghìn đồng"))
                .body(containsString("125/QĐ-HĐTĐKT"))
                .body(containsString(results.getString("chain.hash")));
        given().get("/api/contests/" + cast.slug).then().body("state", equalTo("published"));
    }

    @Test
    void nothingOfLosersAndNoContactOfAnybodyIsInTheBytesOfThePublic() {
        settle();
        propose();
        approve();
        var secrets = cast.texts(
                "SELECT phone FROM entry_author a JOIN entry e ON e.id = a.entry_id WHERE e.contest_id = ?",
                cast.contest.value());
        var mails = cast.texts(
                "SELECT email FROM entry_author a JOIN entry e ON e.id = a.entry_id WHERE e.contest_id = ?",
                cast.contest.value());
        var losers = List.of("Bài viết 8", "Tác Giả Viết 8", "Phóng sự 6", "Tác Giả Hình 6");
        assertThat(secrets).hasSize(14);
        for (var path : List.of("/contests/%s/results", "/contests/%s/results/1", "/api/contests/%s/results")) {
            var bytes = given().get(path.formatted(cast.slug)).asString();
            assertThat(bytes).contains("Tác Giả Viết 1");
            Assertions.assertThat(secrets).noneMatch(bytes::contains);
            Assertions.assertThat(mails).noneMatch(bytes::contains);
            Assertions.assertThat(losers).noneMatch(bytes::contains);
            assertThat(bytes).doesNotContain("Phường Hà Cầu", "Giáo viên", "1984");
        }
    }

    @Test
    void theWinnerIsToldOnceTheResultsArePublicAndTheLoserNever() {
        settle();
        propose();
        var winner = code("Bài viết 1");
        Assertions.assertThat(news.of(cast.slug, winner)).isEmpty();
        approve();
        Assertions.assertThat(news.of(cast.slug, winner))
                .singleElement()
                .satisfies(n -> Assertions.assertThat(n.title().vi()).isEqualTo("Tác phẩm đoạt Giải Nhất"));
        Assertions.assertThat(news.of(cast.slug, code("Bài viết 8"))).isEmpty();
    }

    @Test
    void whoProposesCannotApproveInCodeOrInTheDatabase() {
        settle();
        propose();
        cast.run(
                "INSERT INTO role_term (person_id, role, contest, starts_on) VALUES (?, 'APPROVER', ?, '2022-10-01')",
                cast.person("mai.organiser").value(),
                cast.slug);
        signedIn("mai.organiser")
                .formParam("hash", hashProposed())
                .post("/approvals/" + proposal() + "/approval")
                .then()
                .statusCode(409);
        api().statusCode(404);
        Assertions.assertThatThrownBy(() -> cast.run(
                        "UPDATE publication SET state = 'PUBLISHED', number = 1, published_at = NOW(6),"
                                + " approver_id = proposer_id WHERE contest_id = ?",
                        cast.contest.value()))
                .hasMessageContaining("publication_two_people");
    }

    @Test
    void anApprovalOfWhatChangedSinceIsVoid() {
        settle();
        propose();
        decide("126/QĐ-HĐTĐKT");
        approve().then().statusCode(409).body(containsString("phê duyệt không còn hiệu lực"));
        api().statusCode(404);
        signedIn("mai.organiser")
                .get(home + "/publication")
                .then()
                .body(containsString("đề xuất đang chờ không còn hiệu lực"));
        propose();
        approve().then().statusCode(303);
        api().statusCode(200).body("decision.number", equalTo("126/QĐ-HĐTĐKT"));
    }

    @Test
    void laterEditsNeverReachWhatIsPublishedAndACorrectionLeavesItsTrace() {
        settle();
        propose();
        approve();
        cast.run(
                "UPDATE entry SET title = 'Đã sửa' WHERE contest_id = ? AND title = 'Bài viết 1'",
                cast.contest.value());
        decide("127/QĐ-HĐTĐKT");
        api().body("decision.number", equalTo("125/QĐ-HĐTĐKT")).body("winners[0].title", equalTo("Bài viết 1"));
        Assertions.assertThatThrownBy(() ->
                        cast.run("UPDATE publication SET content = '{}' WHERE contest_id = ?", cast.contest.value()))
                .hasMessageContaining("does not change");
        signedIn("mai.organiser")
                .formParam("hash", hashOfPreview())
                .post(home + "/publication/proposal")
                .then()
                .statusCode(422);
        signedIn("mai.organiser")
                .formParam("hash", hashOfPreview())
                .formParam("reason", "Ghi sai số quyết định")
                .post(home + "/publication/proposal")
                .then()
                .statusCode(303);
        approve().then().statusCode(303);
        api().body("version", equalTo(2))
                .body("decision.number", equalTo("127/QĐ-HĐTĐKT"))
                .body("correction", equalTo("Ghi sai số quyết định"));
        given().get("/contests/" + cast.slug + "/results").then().body(containsString("Ghi sai số quyết định"));
        given().get("/contests/" + cast.slug + "/results/1")
                .then()
                .statusCode(200)
                .body(containsString("125/QĐ-HĐTĐKT"))
                .body(containsString("đã có bản mới hơn"));
    }

    @Test
    void aMissingConsentAndAChildWithoutAGuardianBlockWithASentence() {
        settle();
        cast.run(
                "DELETE s FROM entry_statement s JOIN entry e ON e.id = s.entry_id WHERE e.contest_id = ? AND e.title ="
                        + " 'Bài viết 1'",
                cast.contest.value());
        cast.run(
                "UPDATE entry_author a JOIN entry e ON e.id = a.entry_id SET birth_date = '2010-01-01'"
                        + " WHERE e.contest_id = ? AND e.title = 'Bài viết 2'",
                cast.contest.value());
        preview()
                .body(containsString("Thiếu đồng ý công khai của Tác Giả Viết 1."))
                .body(containsString("Tác Giả Viết 2 dưới 16 tuổi: thiếu đồng ý của trẻ/người đại diện."))
                .body(not(containsString("/publication/proposal")));
        record("Bài viết 1", "Tác Giả Viết 1");
        record("Bài viết 2", "Tác Giả Viết 2 và mẹ là bà Lê Thị Bình");
        preview().body(containsString("/publication/proposal"));
        propose();
        approve().then().statusCode(303);
    }

    private Code code(String title) {
        return new Code(
                cast.texts("SELECT code FROM entry WHERE contest_id = ? AND title = ?", cast.contest.value(), title)
                        .getFirst());
    }

    private void record(String title, String who) {
        signedIn("mai.organiser")
                .formParam(
                        "entry",
                        cast.number(
                                "SELECT id FROM entry WHERE contest_id = ? AND title = ?", cast.contest.value(), title))
                .formParam("givenBy", who)
                .formParam("givenOn", "10/08/2023")
                .formParam("wording", "Đồng ý công bố họ tên và giải thưởng")
                .post(home + "/publication/bases")
                .then()
                .statusCode(303);
    }

    private void settle() {
        cast.everyPrizeHasItsEntry();
        post("/prizes/proposed/written");
        post("/prizes/proposed/broadcast");
        for (var choice : List.of("ha-cau 90 collective-1", "phong-vhtt 85 collective-2")) {
            var parts = choice.split(" ");
            signedIn("mai.organiser")
                    .formParam("version", cast.version())
                    .formParam("unit", cast.unit(parts[0]).value())
                    .formParam("score", parts[1])
                    .formParam("note", "Đạt chỉ tiêu")
                    .post(home + "/prizes/scores")
                    .then()
                    .statusCode(303);
            signedIn("mai.organiser")
                    .formParam("version", cast.version())
                    .formParam("line", parts[2])
                    .formParam("slot", 1)
                    .formParam("unit", cast.unit(parts[0]).value())
                    .formParam("reason", "")
                    .post(home + "/prizes/collectives")
                    .then()
                    .statusCode(303);
        }
        decide("125/QĐ-HĐTĐKT");
    }

    private void decide(String number) {
        signedIn("mai.organiser")
                .formParam("version", cast.version())
                .formParam("number", number)
                .formParam("date", "20/08/2023")
                .formParam("signer", "Cán Thị Việt Hà")
                .formParam("capacity", "Chủ tịch Hội đồng")
                .post(home + "/decision")
                .then()
                .statusCode(303);
    }

    private void post(String path) {
        signedIn("mai.organiser")
                .formParam("version", cast.version())
                .post(home + path)
                .then()
                .statusCode(303);
    }

    private ValidatableResponse preview() {
        return signedIn("mai.organiser").get(home + "/publication").then().statusCode(200);
    }

    private String hashOfPreview() {
        var found = HASH.matcher(preview().extract().asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void propose() {
        signedIn("mai.organiser")
                .formParam("hash", hashOfPreview())
                .post(home + "/publication/proposal")
                .then()
                .statusCode(303);
    }

    private io.restassured.response.Response approve() {
        return signedIn("thanh.approver")
                .formParam("hash", hashProposed())
                .post("/approvals/" + proposal() + "/approval");
    }

    private long proposal() {
        return cast.number("SELECT MAX(id) FROM proposal WHERE subject = ?", "contest:" + cast.contest.value());
    }

    private String hashProposed() {
        return cast.texts("SELECT content_hash FROM proposal WHERE id = ?", proposal())
                .getFirst();
    }

    private ValidatableResponse api() {
        return given().get("/api/contests/" + cast.slug + "/results").then();
    }

    private JsonPath untilChained() {
        return Eventually.see(
                "the act of publishing is chained",
                () -> api().statusCode(200).extract().jsonPath(),
                path -> path.get("chain") != null);
    }
}
