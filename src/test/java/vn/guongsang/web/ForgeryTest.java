package vn.guongsang.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ForgeryTest {

    @Test
    void aFormFromAnotherSiteIsRefusedEvenAtSignIn() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("username", "a")
                .formParam("password", "b")
                .post("/sign-in")
                .then()
                .statusCode(403);
        given().header("Origin", "https://evil.example").post("/sign-in").then().statusCode(403);
    }

    @Test
    void aFormWithoutAnyOriginIsRefused() {
        given().formParam("username", "a").post("/sign-in").then().statusCode(403);
    }

    @Test
    void everyAnswerCarriesTheHeadersErrorsToo() {
        for (var path : List.of("/", "/khong-co", "/api/khong-co", "/q/health/live")) {
            var headers = given().get(path).headers();
            assertThat(headers.getValue("Content-Security-Policy")).as(path).contains("default-src 'none'");
            assertThat(headers.getValue("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(headers.getValue("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        }
    }
}
