package vn.guongsang.reading.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.StaffForTests;
import vn.guongsang.reading.Recordings;
import vn.guongsang.reading.Scans;

/** A machine without Tesseract, fpcalc and ffmpeg does less, and says so to whoever must know. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MissingProgramsTest {
    @TempDir
    Path folder;

    private FileReader bare;

    @BeforeEach
    void nothingIsInstalled() {
        var here = Setup.here(folder);
        var none = new Programs(Optional.empty(), Optional.empty(), Optional.empty());
        var setup = new Setup(folder, here.classpath(), none, here.heapMegabytes(), false);
        bare = new FileReader(SandboxCommand.strongest("strong"), setup, 1, Optional.empty());
        QuarkusMock.installMockForType(bare, FileReader.class);
    }

    @AfterEach
    void end() {
        bare.close();
    }

    @Test
    void theAuthorIsToldThatNothingIsEstimatedAndThePagesAreCountedByAPerson() throws IOException {
        var page = Files.readAllBytes(Scans.photograph(folder.resolve("trang.png"), 100));
        var answer = given().multiPart("category", "article")
                .multiPart("file", "trang.png", page)
                .post("/api/contests/ha-dong-demo/checks");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("verdict")).isEqualTo("review");
        var counted = "findings.find { it.rule == 'word-limit' }.message.";
        assertThat(answer.<String>path(counted + "vi")).contains("do người đếm", "không đưa ra ước lượng");
        assertThat(answer.<String>path(counted + "en")).contains("no estimate");
    }

    @Test
    void theOrganiserAndWhoeverWatchesTheMachineAreTold() {
        var page = StaffForTests.signedIn("mai.organiser").get("/home").asString();
        assertThat(page).contains("không có Tesseract");
        var health = given().get("/q/health/ready");
        assertThat(health.<Boolean>path("checks.find { it.name == 'reading' }.data.estimates"))
                .isFalse();
        assertThat(health.<Boolean>path("checks.find { it.name == 'reading' }.data.recordings"))
                .isFalse();
    }

    @Test
    void aRecordingIsLeftToAPersonAndNeverRefusedForOurLack() throws IOException {
        var answer = given().multiPart("category", "radio")
                .multiPart("file", "a.mp3", Files.readAllBytes(Recordings.of("mp3", 3)))
                .post("/api/contests/ha-dong-demo/checks");
        assertThat(answer.<String>path("verdict")).as(answer.asString()).isEqualTo("review");
    }
}
