package vn.guongsang.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.awards.AwardCast;
import vn.guongsang.awards.AwardDesk;
import vn.guongsang.awards.CollectiveDesk;
import vn.guongsang.awards.Settled;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.publishing.pages.CertificateCheck;

/** Embargo, withdrawal, feeds, the embedded list and the gallery. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class AfterPublicationTest {
    private static final Instant DAWN = Instant.parse("2099-08-19T01:00:00Z");

    @Inject
    AwardDesk desk;

    @Inject
    CollectiveDesk collectives;

    @Inject
    ReleaseDesk releases;

    @Inject
    AgroalDataSource database;

    private AwardCast cast;
    private Publishing publishing;
    private String open;

    @BeforeEach
    void aSettledContest() {
        cast = new AwardCast(database);
        new Settled(desk, collectives).settle(cast);
        publishing = Publishing.of(cast);
        open = "/contests/" + cast.slug + "/results";
    }

    @Test
    void whatIsApprovedForLaterIsSeenByNobodyBeforeAndByEverybodyAfterItsMoment() {
        publishing.propose("", "19/08/2020 08:00").then().statusCode(422);
        publishing.propose("", "19/08/2099 08:00").then().statusCode(303);
        publishing.approve().then().statusCode(303);
        for (var path :
                List.of(open + "/1", open + "/feed.atom", open + "/feed.json", open + "/embed", "/api" + open)) {
            given().get(path).then().statusCode(404);
        }
        given().get(open).then().body(containsString("Kết quả chưa được công bố"));
        signedIn("mai.organiser")
                .get(publishing.home() + "/publication")
                .then()
                .body(containsString("giữ kín đến 08:00 ngày 19/08/2099"));
        releases.releaseDue(DAWN.minusSeconds(1));
        given().get("/api" + open).then().statusCode(404);
        releases.releaseDue(DAWN);
        given().get("/api" + open).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void whatChangedWhileItWasKeptBackIsNotPublished() {
        publishing.propose("", "19/08/2099 08:00");
        publishing.approve();
        cast.run("UPDATE award_decision SET signer = 'Người Khác' WHERE contest_id = ?", cast.contest.value());
        releases.releaseDue(DAWN);
        given().get("/api" + open).then().statusCode(404);
        assertThat(cast.texts("SELECT state FROM publication WHERE contest_id = ?", cast.contest.value()))
                .containsExactly("VOID");
    }

    @Test
    void resultsAreTakenBackByTwoPeopleAndTheTraceStays() {
        publishing.publish();
        var certificate = given().get("/api" + open).asString();
        var code = CertificateCheck.among(certificate).getFirst().code();
        signedIn("mai.organiser")
                .formParam("reason", "Một tác phẩm đã dự cuộc thi khác")
                .post(publishing.home() + "/publication/withdrawal")
                .then()
                .statusCode(303);
        given().get("/api" + open).then().statusCode(200);
        publishing.approve().then().statusCode(303);
        given().get(open)
                .then()
                .statusCode(200)
                .body(containsString("đã được gỡ lúc"))
                .body(containsString("Một tác phẩm đã dự cuộc thi khác"))
                .body(not(containsString("Tác Giả Viết 1")));
        given().get(open + "/1").then().body(not(containsString("Tác Giả Viết 1")));
        given().get("/api" + open).then().statusCode(404);
        given().get("/certificates/" + code)
                .then()
                .body(containsString("đã bị gỡ"))
                .body(not(containsString("Tác Giả Viết 1")));
        given().get(open + "/feed.json")
                .then()
                .body("items", hasSize(2))
                .body("items[0].title", equalTo("Gỡ kết quả (bản 1)"))
                .body(not(containsString("Tác Giả Viết 1")));
        publishing.publish("Đã bỏ tác phẩm ấy");
        given().get("/api" + open).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void feedsAndTheEmbeddedListTellTheResultsToOtherSites() {
        publishing.publish();
        given().get(open + "/feed.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.title.text()", equalTo("Công bố kết quả (bản 1)"))
                .body(containsString("Tác Giả Viết 1"));
        given().get(open + "/feed.json")
                .then()
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items", hasSize(1));
        given().get(open + "/embed")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("Mười bốn triệu hai trăm nghìn đồng"))
                .body(not(containsString("<script")));
        given().get(open).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void theGalleryShowsOnlyWorksToWhichAuthorAndExemplarAgreed() {
        publishing.publish();
        var gallery = "/contests/" + cast.slug + "/gallery";
        given().get(gallery).then().statusCode(200).body(containsString("Chưa có tác phẩm nào được đăng"));
        var first = entry("Bài viết 1");
        var second = entry("Bài viết 2");
        cast.consent(first, "publish-work");
        cast.consent(second, "publish-work");
        exemplar(first, true);
        exemplar(second, false);
        given().get(gallery).then().body(containsString("Bài viết 1")).body(not(containsString("Bài viết 2")));
        given().get(gallery + "/" + code(first)).then().statusCode(200).body(containsString("Tác Giả Viết 1"));
        given().get(gallery + "/" + code(second)).then().statusCode(404);
        given().get(gallery + "/" + code(second) + "/1").then().statusCode(404);
        given().get(gallery + "/" + code(entry("Bài viết 8"))).then().statusCode(404);
    }

    private void exemplar(EntryId entry, boolean consents) {
        cast.run(
                "INSERT INTO exemplar (entry_id, ordinal, kind, name, name_folded, phone, position, place, field, new_deeds, version)"
                        + " VALUES (?, 0, 'INDIVIDUAL', 'Bà Gương', 'ba guong', '', '', '', 'people', '', 0)",
                entry.value());
        if (consents) {
            cast.run(
                    "INSERT INTO exemplar_consent (exemplar_id, given_by, given_on, wording, recorded_by, recorded_at) SELECT id, 'Bà Gương',"
                            + " '2023-05-01', 'Đồng ý', 'person:1', NOW(6) FROM exemplar WHERE entry_id = ?",
                    entry.value());
        }
    }

    private EntryId entry(String title) {
        return new EntryId(
                cast.number("SELECT id FROM entry WHERE contest_id = ? AND title = ?", cast.contest.value(), title));
    }

    private String code(EntryId entry) {
        return cast.texts("SELECT code FROM entry WHERE id = ?", entry.value()).getFirst();
    }
}
