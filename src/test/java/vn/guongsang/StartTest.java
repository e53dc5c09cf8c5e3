package vn.guongsang;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StartTest {
    @Test
    void thePortalIsReadyOnARealMariaDb() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.find { it.name == 'reading' }.data.sandbox",
                        in(List.of("STRONG", "NETWORKLESS", "WEAK")));
    }

    @Test
    void anUnknownPageIsAFriendlyProblemPageInVietnamese() {
        given().get("/khong-co").then().statusCode(404).body(containsString("Không tìm thấy trang này"));
    }

    @Test
    void theSamePageSpeaksEnglishWhenAsked() {
        given().get("/khong-co?lang=en").then().statusCode(404).body(containsString("This page was not found"));
    }

    @Test
    void anUnknownApiAddressIsAProblemDocument() {
        given().get("/api/khong-co")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail.vi", containsString("Địa chỉ"));
    }
}
