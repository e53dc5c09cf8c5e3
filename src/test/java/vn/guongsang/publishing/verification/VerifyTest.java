package vn.guongsang.publishing.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.audit.AuditDesk;
import vn.guongsang.audit.CheckpointDesk;
import vn.guongsang.awards.AwardCast;
import vn.guongsang.awards.AwardDesk;
import vn.guongsang.awards.CollectiveDesk;
import vn.guongsang.awards.Settled;
import vn.guongsang.publishing.Publishing;
import vn.guongsang.publishing.ReplayDesk;
import vn.guongsang.publishing.pages.CertificateCheck;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class VerifyTest {
    private static AwardCast cast;

    @Inject
    AwardDesk desk;

    @Inject
    CollectiveDesk collectives;

    @Inject
    CheckpointDesk checkpoints;

    @Inject
    AuditDesk audit;

    @Inject
    ReplayDesk replays;

    @Inject
    AgroalDataSource database;

    @TempDir
    Path files;

    @BeforeEach
    void aPublishedContest() {
        if (cast == null) {
            cast = new AwardCast(database);
            new Settled(desk, collectives).settle(cast);
            Publishing.of(cast).publish();
        }
    }

    @Test
    void aCertificateIsConfirmedAndOneCharacterLessIsDenied() {
        var issued = issued();
        given().get("/certificates/" + issued.code())
                .then()
                .statusCode(200)
                .body(containsString("Giấy này có thật"))
                .body(containsString(issued.holder()))
                .body(containsString("125/QĐ-HĐTĐKT"));
        given().queryParam("what", CertificateCheck.shown(issued.code()).toLowerCase(java.util.Locale.ROOT))
                .get("/verify")
                .then()
                .body(containsString("Giấy này có thật"));
        var wrong = (issued.code().startsWith("0") ? "1" : "0") + issued.code().substring(1);
        given().get("/certificates/" + wrong)
                .then()
                .body(containsString("Không có giấy chứng nhận nào"))
                .body(not(containsString(issued.holder())));
    }

    @Test
    void thePrintedCertificateBearsTheNumberThatThePageConfirms() throws IOException {
        var word = signedIn("mai.organiser")
                .get("/organiser/contests/" + cast.slug + "/papers/certificates/docx")
                .asByteArray();
        try (var docx = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(word));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(docx)) {
            assertThat(text.getText()).contains(CertificateCheck.shown(issued().code()));
        }
    }

    @Test
    void theVerifierChecksChainReceiptSheetAndCertificateFromFilesAlone() throws Exception {
        awaitChain();
        var receipt =
                cast.texts("SELECT hash FROM audit_event ORDER BY id LIMIT 1").getFirst();
        var pinned = cast.texts("SELECT content_hash FROM publication WHERE contest_id = ?", cast.contest.value())
                .getFirst();
        var signed =
                keep("checkpoints.txt", given().get("/verify/checkpoints.txt").asString());
        var bare = keep("chain.txt", given().get("/verify/chain.txt").asString());
        var whole = keep(
                "whole.txt", signedIn("lam.auditor").get("/verify/record.txt").asString());
        var key = keep("key.txt", given().get("/verify/key.txt").asString());
        var results = keep(
                "results.json",
                given().get("/api/contests/" + cast.slug + "/results").asString());

        assertThat(Files.readString(bare)).doesNotContain("person:", "awards.given");
        var said = run(0, "--chain", bare, "--checkpoints", signed, "--key", key, "--receipt", receipt);
        assertThat(said).contains("Chuỗi nguyên vẹn", receipt + " có trong chuỗi");
        assertThat(run(0, "--chain", whole, "--earlier", bare, "--sheet", pinned))
                .contains(pinned + " có trong chuỗi");
        assertThat(run(0, "--certificate", issued().code(), "--results", results))
                .contains("có thật", "Tác Giả");
        assertThat(run(1, "--certificate", "AAAABBBBCCCC", "--results", results))
                .contains("Không có giấy");
        assertThat(run(1, "--chain", bare, "--receipt", "0".repeat(64))).contains("không có trong chuỗi");
        assertThat(run(2, "--what")).contains("Cách dùng");

        var rows = new ArrayList<>(Files.readAllLines(whole));
        rows.set(4, rows.get(4).replace("\"act\":\"", "\"act\":\"x"));
        var tampered = keep("tampered.txt", String.join("\n", rows));
        assertThat(run(1, "--chain", tampered, "--checkpoints", signed, "--key", key))
                .contains("Dòng 5 không khớp");
        var cut = keep("cut.txt", String.join("\n", Files.readAllLines(bare).subList(0, 3)));
        assertThat(run(1, "--chain", cut, "--checkpoints", signed, "--key", key))
                .contains("Từ dòng 4");
        var forged = keep("forged.txt", Files.readString(signed).replaceFirst("^\\d+", "999999"));
        assertThat(run(1, "--chain", bare, "--checkpoints", forged, "--key", key))
                .contains("không đúng");
    }

    @Test
    void aFingerprintIsFoundOnThePageWithoutSayingWhoDidWhat() throws Exception {
        awaitChain();
        var hash = cast.texts("SELECT hash FROM audit_event WHERE act = 'awards.given' LIMIT 1")
                .getFirst();
        given().queryParam("what", hash)
                .get("/verify")
                .then()
                .body(containsString("Có trong nhật ký"))
                .body(not(containsString("person:")));
    }

    @Test
    void eleven_aPrizeOrAResultChangedInTheTablesIsFoundByTellingTheRecordAgain() {
        var sheets = replays.replay(cast.slug, cast.mai()).findings().size();
        cast.run(
                "UPDATE award SET reason = NULL, entry_id = NULL, unit_id = ? WHERE contest_id = ? AND line = 'first-written'",
                cast.unit("thcs-le-loi").value(),
                cast.contest.value());
        try {
            assertThat(replays.replay(cast.slug, cast.mai()).findings())
                    .hasSize(sheets + 1)
                    .anySatisfy(f -> assertThat(f.vi()).contains("first-written-1", "entry:", "unit:"));
        } finally {
            cast.run(
                    "UPDATE award SET unit_id = NULL, entry_id = (SELECT id FROM entry WHERE contest_id = ? AND title ="
                            + " 'Bài viết 1') WHERE contest_id = ? AND line = 'first-written'",
                    cast.contest.value(),
                    cast.contest.value());
        }
        assertThat(replays.replay(cast.slug, cast.mai()).findings()).hasSize(sheets);
    }

    private CertificateCheck.Issued issued() {
        var results = given().get("/api/contests/" + cast.slug + "/results")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CertificateCheck.among(results).getFirst();
    }

    /** Everything noted so far is linked and signed. */
    private void awaitChain() {
        long last = cast.number("SELECT MAX(id) FROM audit_event");
        Eventually.see(
                "the last act is linked",
                () -> cast.number("SELECT COUNT(*) FROM audit_link WHERE event_id = ?", last),
                linked -> linked == 1);
        checkpoints.sign();
        assertThat(audit.verify().whole()).isTrue();
    }

    private Path keep(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private static String run(int expected, Object... words) {
        var bytes = new ByteArrayOutputStream();
        var said = List.of(words).stream().map(Object::toString).toList();
        int code = VerifyCommand.run(said, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expected);
        return text;
    }
}
