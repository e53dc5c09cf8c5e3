package vn.guongsang.contest.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ContestApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aContestIsExactlyWhatTheApiPromises() throws IOException {
        String answer = given().get("/api/contests/ha-dong-2023")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(JSON.readTree(answer))
                .isEqualTo(JSON.readTree(Files.readString(Path.of("src/test/resources/contest/ha-dong-2023.json"))));
    }

    @Test
    void theListNamesEachContestWithItsWindowAndState() {
        given().get("/api/contests")
                .then()
                .statusCode(200)
                .body("find { it.slug == 'ha-dong-2023' }.state", equalTo("closed"))
                .body("find { it.slug == 'ha-dong-2023' }.window.opensAt", equalTo("2022-11-01T00:00:00+07:00"))
                .body("find { it.slug == 'ha-dong-2023' }.window.closesAt", equalTo("2023-07-16T00:00:00+07:00"))
                .body("find { it.slug == 'ha-dong-demo' }.state", equalTo("open"))
                .body(
                        "find { it.slug == 'ha-dong-demo' }.keySet().sort()",
                        equalTo(java.util.List.of("name", "slug", "state", "window")));
    }

    @Test
    void anUnknownContestIsAProblem() {
        given().get("/api/contests/khong-co").then().statusCode(404).contentType("application/problem+json");
    }
}
