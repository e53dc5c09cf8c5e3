package vn.guongsang.awards.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.awards.AwardCast;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AwardPagesTest {
    @Inject
    AgroalDataSource database;

    private AwardCast cast;
    private String home;

    @BeforeEach
    void aContest() {
        cast = new AwardCast(database);
        home = "/organiser/contests/" + cast.slug;
    }

    @Test
    void thePrizePageNamesBothSumsInFiguresAndWordsWithTheClause() {
        cast.everyPrizeHasItsEntry();
        signedIn("mai.organiser")
                .get(home + "/prizes")
                .then()
                .statusCode(200)
                .body(containsString("14.200.000 đồng"))
                .body(containsString("Mười bốn triệu hai trăm nghìn đồng"))
                .body(containsString("10.000.000 đồng"))
                .body(containsString("Mười triệu đồng"))
                .body(containsString(
                        "18 (mười tám) giải cá nhân; liệt kê được 12 (mười hai) giải, ít hơn 6 (sáu) giải"))
                .body(containsString("Mục V"))
                .body(containsString("Đề xuất theo hạng"));
    }

    @Test
    void prizesAreGivenByFormsAndTheSlowerOrganiserIsTold() {
        cast.everyPrizeHasItsEntry();
        form("mai.organiser").post(home + "/prizes/proposed/written").then().statusCode(303);
        signedIn("mai.organiser")
                .get(home + "/prizes")
                .then()
                .statusCode(200)
                .body(containsString("Đã trao 7/7 giải, 7.000.000 đồng"));
        signedIn("khanh.organiser")
                .formParam("version", 0)
                .post(home + "/prizes/proposed/broadcast")
                .then()
                .statusCode(409);
    }

    @Test
    void onePersonsSeveralPrizesAreFlaggedByTheRuleOfTheContest() {
        cast.everyPrizeHasItsEntry();
        cast.run(
                "UPDATE entry_author SET name = 'Lê Thị Hoa', phone = '0912345678' WHERE entry_id IN (SELECT id FROM entry"
                        + " WHERE contest_id = " + cast.contest.value()
                        + " AND title IN ('Bài viết 1', 'Phóng sự 1'))");
        prizes().body(containsString("Lê Thị Hoa có 2 tác phẩm đoạt giải. Thể lệ không giới hạn số giải"));
        rule("2");
        prizes().body(containsString("Thể lệ cho mỗi người nhiều nhất 2 giải."))
                .body(not(containsString("hãy bỏ qua")));
        rule("1");
        prizes().body(containsString("Thể lệ cho mỗi người nhiều nhất 1 giải: hãy bỏ qua những bài còn lại"));
    }

    private ValidatableResponse prizes() {
        return signedIn("mai.organiser").get(home + "/prizes").then().statusCode(200);
    }

    private void rule(String most) {
        cast.run("UPDATE contest SET definition = JSON_SET(definition, '$.prizes.perAuthor', " + most + ") WHERE id = "
                + cast.contest.value());
    }

    @Test
    void aTieIsDecidedOnItsFormAndAWrongFormKeepsWhatWasTyped() {
        var one = "written-place-"
                + cast.written("Người thắp lửa", "Lê Thị Hoa", "ha-cau", 90).value();
        var two = "written-place-"
                + cast.written("Tiếng loa phường", "Trần Văn Dũng", "ha-cau", 90)
                        .value();
        form("mai.organiser")
                .formParam(one, "1")
                .formParam(two, "1")
                .formParam("written-date", "31/02/2023")
                .formParam("written-words", "Vì phát hiện mới hơn")
                .post(home + "/prizes/ties/written")
                .then()
                .statusCode(422)
                .body(containsString("Vì phát hiện mới hơn"))
                .body(containsString("Hãy cho mỗi tác phẩm một thứ tự riêng, từ 1 đến 2."));
        form("mai.organiser")
                .formParam(one, "2")
                .formParam(two, "1")
                .formParam("written-body", "Ban Giám khảo")
                .formParam("written-number", "03/BB-BGK")
                .formParam("written-date", "01/08/2023")
                .formParam("written-words", "Vì phát hiện mới hơn")
                .post(home + "/prizes/ties/written")
                .then()
                .statusCode(303);
        signedIn("mai.organiser").get(home + "/prizes").then().statusCode(200).body(containsString("03/BB-BGK"));
    }

    @Test
    void theEstimateShowsBothTotalsAndKeepsItsLines() {
        signedIn("mai.organiser").post(home + "/budget/usual").then().statusCode(303);
        var id = cast.number("SELECT id FROM budget_line WHERE contest_id = ? AND kind = 'JURY'", cast.contest.value());
        signedIn("mai.organiser").get(home + "/budget/lines/" + id).then().statusCode(200);
        jury("10").post(home + "/budget/lines/" + id).then().statusCode(303);
        signedIn("mai.organiser")
                .get(home + "/budget")
                .then()
                .statusCode(200)
                .body(containsString("14.200.000"))
                .body(containsString("Mười triệu đồng"))
                .body(containsString("Vượt mức trần 500.000"))
                .body(containsString("20.200.000 đồng"))
                .body(containsString("Hai mươi triệu hai trăm nghìn đồng"));
        jury("11").post(home + "/budget/lines/" + id).then().statusCode(409);
        jury("mười").post(home + "/budget/lines/0").then().statusCode(422).body(containsString("mười"));
        signedIn("thanh.approver").get(home + "/budget").then().statusCode(200).body(not(containsString("/lines/")));
    }

    @Test
    void theDecisionIsRecordedAsItWasSigned() {
        decision("5/QĐ-UBND").post(home + "/decision").then().statusCode(422).body(containsString("05/QĐ-UBND"));
        decision("05/QĐ-UBND").post(home + "/decision").then().statusCode(303);
        assertThat(cast.texts("SELECT number FROM award_decision WHERE contest_id = ?", cast.contest.value()))
                .containsExactly("05/QĐ-UBND");
        signedIn("mai.organiser").get(home + "/decision").then().statusCode(200).body(containsString("20/08/2023"));
    }

    @Test
    void aJudgeFindsNoMoney() {
        signedIn("judge.an").get(home + "/prizes").then().statusCode(403);
        signedIn("judge.an").get(home + "/budget").then().statusCode(403);
        signedIn("judge.an").get(home + "/publication").then().statusCode(403);
    }

    private RequestSpecification form(String username) {
        return signedIn(username).formParam("version", cast.version());
    }

    private RequestSpecification decision(String number) {
        return form("mai.organiser")
                .formParam("number", number)
                .formParam("date", "20/08/2023")
                .formParam("signer", "Cán Thị Việt Hà")
                .formParam("capacity", "Chủ tịch");
    }

    private RequestSpecification jury(String quantity) {
        return signedIn("mai.organiser")
                .formParam("version", 0)
                .formParam("kind", "JURY")
                .formParam("name", "Thù lao giám khảo")
                .formParam("measure", "người/buổi")
                .formParam("quantity", quantity)
                .formParam("unitPrice", "600.000")
                .formParam("ceiling", "500.000")
                .formParam("normSource", "Nghị quyết của HĐND")
                .formParam("funding", "Kinh phí thi đua, khen thưởng")
                .formParam("spent", "");
    }
}
