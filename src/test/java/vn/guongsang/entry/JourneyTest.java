package vn.guongsang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.reading.Samples;
import vn.guongsang.web.gate.Crowd;

/** Lê Thị Hoa of Hà Cầu ward sends an article about bà Phạm Thị Hòa, on a browser without script. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class JourneyTest {
    @Inject
    OwnContest contests;

    @Inject
    Crowd crowd;

    @TempDir
    Path folder;

    private final Visitor hoa = new Visitor();
    private String slug;
    private String unitName;
    private String entry;

    @BeforeEach
    void openAContest() {
        slug = contests.open().slug();
        unitName = "UBND phường " + slug;
        contests.unit(unitName);
    }

    @Test
    void anArticleOfFifteenHundredWordsIsSentAndReceiptedOnce() throws Exception {
        begin();
        who();
        work();
        file(1500);
        assertThat(read().asString()).contains("Đã kiểm tra và đạt");
        hoa.open(entry + "/declarations");
        var sent = declare("send");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).endsWith(entry + "/receipt");
        var again = declare("send");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.getHeader("Location")).endsWith(entry + "/receipt");
        var receipt = hoa.open(entry + "/receipt").asString();
        assertThat(receipt)
                .contains("Đã nhận bài của bạn", entry.substring(entry.lastIndexOf('/') + 1), "SHA-256", unitName);
        assertThat(hoa.open(entry + "/qr.svg").contentType()).startsWith("image/svg+xml");
        assertThat(hoa.open(entry).asString()).contains("Đã nhận bài", "Sơ khảo tại đơn vị");
        assertThat(contests.count(
                        "select count(*) from mail_message where recipient = 'hoa@example.vn' and body like ?",
                        "%" + entry + "/open/%"))
                .isEqualTo(1);
    }

    @Test
    void anArticleOneWordTooLongIsStoppedWithItsFindings() throws Exception {
        begin();
        who();
        work();
        file(1501);
        assertThat(read().asString()).contains("Chưa đúng thể lệ").contains("1.501");
        hoa.open(entry + "/declarations");
        var stopped = declare("send");
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.asString()).contains("1.501").contains("1.500");
        assertThat(hoa.open(entry + "/receipt").statusCode()).isEqualTo(303);
    }

    @Test
    void mistakesComeBackBesideWhatWasTyped() {
        begin();
        hoa.open(entry + "/who");
        var back = hoa.send(
                entry + "/who", "act", "next", "authors.0.name", "Lê Thị Hoa", "authors.0.birthDate", "31/02/1985");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.asString()).contains("value=\"Lê Thị Hoa\"", "value=\"31/02/1985\"", "Ngày này không có thật");
        var kept = hoa.open(entry + "/who").asString();
        assertThat(kept).contains("value=\"Lê Thị Hoa\"");
    }

    @Test
    void coAuthorsAreAddedAndRemovedWithoutScript() {
        begin();
        hoa.open(entry + "/who");
        hoa.send(entry + "/who", "act", "addAuthor", "authors.0.name", "Lê Thị Hoa");
        var two = hoa.open(entry + "/who").asString();
        assertThat(two).contains("authors.1.name");
        hoa.send(entry + "/who", "act", "removeAuthor.1", "authors.0.name", "Lê Thị Hoa", "authors.1.name", "Dũng");
        assertThat(hoa.open(entry + "/who").asString()).doesNotContain("authors.1.name");
    }

    @Test
    void theSecretIsInACookieOfThisEntryOnlyAndAWrongOneIsLikeAnUnknownCode() {
        begin();
        var code = entry.substring(entry.lastIndexOf('/') + 1);
        var secret = hoa.cookie("gs-entry");
        var stranger = new Visitor();
        assertThat(stranger.open(entry).statusCode()).isEqualTo(404);
        var opened = stranger.open("/entries/" + code + "/open/" + secret);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.getHeader("Location")).endsWith(entry).doesNotContain(secret);
        assertThat(opened.getDetailedCookie("gs-entry"))
                .satisfies(cookie -> assertThat(cookie.getPath()).isEqualTo(entry))
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue())
                .satisfies(cookie -> assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax"));
        var nobody = new Visitor();
        var wrong = nobody.open("/entries/" + code + "/open/" + "x".repeat(43));
        var unknown = nobody.open("/entries/GS-2222-2222/open/" + "x".repeat(43));
        assertThat(List.of(wrong.statusCode(), unknown.statusCode())).containsOnly(404);
        assertThat(contests.count("select count(*) from entry where secret_hash = ?", secret))
                .isZero();
    }

    @Test
    void aSentEntryIsWithdrawnUntilTheDeadlineAndNotASecondLater() throws Exception {
        begin();
        who();
        work();
        file(300);
        read();
        hoa.open(entry + "/declarations");
        declare("send");
        hoa.open(entry + "/withdrawal");
        contests.closesIn(slug, -1);
        assertThat(hoa.send(entry + "/withdrawal").statusCode()).isEqualTo(409);
        assertThat(late("withdraw")).isEqualTo(1);
        contests.closesIn(slug, 30);
        assertThat(hoa.send(entry + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(hoa.open(entry).asString()).contains("Đã rút");
    }

    @Test
    void aDraftBegunASecondAfterTheDeadlineIsRefusedAndLeavesItsRow() {
        hoa.open("/contests/" + slug + "/send");
        contests.closesIn(slug, -1);
        assertThat(hoa.send("/contests/" + slug + "/send").statusCode()).isEqualTo(409);
        assertThat(late("begin")).isEqualTo(1);
        contests.closesIn(slug, 30);
        assertThat(hoa.send("/contests/" + slug + "/send").statusCode()).isEqualTo(303);
        assertThat(late("begin")).isEqualTo(1);
    }

    private long late(String tried) {
        return contests.count(
                "select count(*) from audit_event where act = 'entry.late' and subject = ? and details like ?",
                "contest:" + slug,
                "%\"tried\":\"" + tried + "\"%");
    }

    @Test
    void theLimitsStandBesideTheFieldAndTheSecondHalfOfAnEntryThatIsTooLargeIsRefused() {
        begin();
        who();
        work();
        assertThat(hoa.open(entry + "/file").asString())
                .contains("mỗi tệp không quá 25 MB", "Cả bài không quá 250 MB", "tối đa 20 tệp", "tối đa 200 tệp")
                .contains("mỗi lần bấm gửi được tối đa 250 MB");
        contests.run("update contest set definition = replace(definition, '262144000', '1000') where slug = ?", slug);
        assertThat(hoa.upload(entry + "/file", "a.txt", new byte[600]).statusCode())
                .isEqualTo(303);
        hoa.open(entry + "/file");
        assertThat(hoa.upload(entry + "/file", "b.txt", new byte[401]).statusCode())
                .isEqualTo(413);
        assertThat(hoa.upload(entry + "/file", "b.txt", new byte[400]).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeItsBodyIsRead() throws Exception {
        assertThat(answerTo(330_301_441L)).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
        assertThat(answerTo(330_301_440L)).doesNotStartWith("HTTP/1.1 413");
    }

    private String answerTo(long length) throws IOException {
        try (var socket = new java.net.Socket("127.0.0.1", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(1500);
            socket.getOutputStream()
                    .write(("POST /contests/" + slug + "/try HTTP/1.1\r\nHost: localhost:"
                                    + io.restassured.RestAssured.port
                                    + "\r\nOrigin: http://localhost:" + io.restassured.RestAssured.port
                                    + "\r\nContent-Type: multipart/form-data; boundary=xx\r\nContent-Length: " + length
                                    + "\r\nExpect: 100-continue\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var answer = new byte[200];
            int n = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, n), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException silence) {
            return "";
        }
    }

    @Test
    void whoeverIsTurnedAwayBeforeTheDeadlineKeepsThePlaceAndSendsOnceAfterIt() throws Exception {
        begin();
        who();
        work();
        file(300);
        read();
        hoa.open(entry + "/declarations");
        crowd.enter();
        crowd.fillTheLine();
        var away = declare("send");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.asString()).contains("Chỗ của bạn trong hàng chờ được giữ");
        crowd.goHome();
        contests.run("update contest set closes_at = utc_timestamp(6) where slug = ?", slug);
        assertThat(hoa.open(entry + "/declarations").asString()).contains("hàng chờ của máy chủ trước hạn");
        assertThat(declare("send").getHeader("Location")).endsWith(entry + "/receipt");
        assertThat(contests.count(
                        "select count(*) from entry e join contest c on c.id = e.contest_id where c.slug = ?"
                                + " and e.received_at < c.closes_at",
                        slug))
                .isEqualTo(1);
        hoa.open(entry + "/who");
        hoa.send(entry + "/who", "act", "save", "authors.0.name", "Lê Thị Hoa Hồng");
        hoa.open(entry + "/declarations");
        assertThat(declare("send").statusCode()).as("a place counts once").isEqualTo(409);
        assertThat(late("replace")).isEqualTo(1);
    }

    @Test
    void twoClicksOnBeginMakeOneDraft() {
        hoa.open("/contests/" + slug + "/send");
        var first = hoa.send("/contests/" + slug + "/send").getHeader("Location");
        var second = hoa.send("/contests/" + slug + "/send").getHeader("Location");
        assertThat(second).isEqualTo(first);
    }

    private void begin() {
        hoa.open("/contests/" + slug + "/send");
        var started = hoa.send("/contests/" + slug + "/send", "category", "article");
        assertThat(started.statusCode()).isEqualTo(303);
        var location = started.getHeader("Location");
        entry = location.substring(location.indexOf("/entries/")).replace("/who", "");
    }

    private void who() {
        hoa.open(entry + "/who");
        var next = hoa.send(
                entry + "/who",
                "act",
                "next",
                "authors.0.name",
                "Lê Thị Hoa",
                "authors.0.birthDate",
                "7/10/1985",
                "authors.0.phone",
                "0912 345 678",
                "authors.0.email",
                "hoa@example.vn",
                "authors.0.address",
                "Tổ 7, phường Hà Cầu",
                "authors.0.occupation",
                "giáo viên",
                "authors.0.tie",
                "lives");
        assertThat(next.getHeader("Location")).as(next.asString()).endsWith(entry + "/work");
    }

    private void work() {
        hoa.open(entry + "/work");
        var next = hoa.send(
                entry + "/work",
                "act",
                "next",
                "category",
                "article",
                "title",
                "Người giữ lửa ở tổ dân phố số 7",
                "exemplars.0.kind",
                "individual",
                "exemplars.0.name",
                "Phạm Thị Hòa",
                "exemplars.0.phone",
                "0987 654 321",
                "exemplars.0.place",
                "Tổ 7, phường Hà Cầu",
                "exemplars.0.receivingUnit",
                unitName,
                "exemplars.0.field",
                "people");
        assertThat(next.getHeader("Location")).as(next.asString()).endsWith(entry + "/file");
    }

    private void file(int words) throws IOException {
        hoa.open(entry + "/file");
        var bytes = Files.readAllBytes(Samples.docx(folder.resolve(words + ".docx"), words));
        var kept = hoa.upload(entry + "/file", "nguoi-giu-lua.docx", bytes);
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
    }

    /** The page once the job has read the file. */
    private io.restassured.response.Response read() {
        return Eventually.see("the file is read", () -> hoa.open(entry + "/file"), page -> !page.asString()
                .contains("Đang kiểm tra, thường"));
    }

    private io.restassured.response.Response declare(String act) {
        return hoa.send(
                entry + "/declarations",
                "act",
                act,
                "declarations",
                List.of("first-contest", "truthful", "not-barred", "no-return"),
                "consents",
                List.of("personal-data", "publish-name"));
    }
}
