package vn.guongsang.upload;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.upload.Tus.MIB;
import static vn.guongsang.upload.Tus.base64;
import static vn.guongsang.upload.Tus.bytes;
import static vn.guongsang.upload.Tus.header;
import static vn.guongsang.upload.Tus.location;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.ObjectStore;

/** Rows T15–T26: creation, creation with upload, deferred length, expiration. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TusCreationTest {
    private final Tus tus = new Tus();

    @Inject
    UploadDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    LedgerDesk ledger;

    @Inject
    Sweeper sweeper;

    @Inject
    ObjectStore store;

    @Inject
    AgroalDataSource database;

    @Test
    void t15PostWithALengthGivesAnAddress() {
        var answer = tus.post("Upload-Length", "100");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Location")).matches("/api/uploads/[A-Za-z0-9_-]{32}");
        assertThat(tus.offset(location(answer))).isZero();
    }

    @Test
    void t16NeitherLengthNorDeferredOrBothIsRefused() {
        assertThat(tus.post().statusCode()).isEqualTo(400);
        assertThat(tus.post("Upload-Length", "5", "Upload-Defer-Length", "1").statusCode())
                .isEqualTo(400);
        assertThat(tus.post("Upload-Length", "-5").statusCode()).isEqualTo(400);
        assertThat(tus.post("Upload-Length", "five").statusCode()).isEqualTo(400);
    }

    @Test
    void t17DeferLengthOtherThanOneIsRefused() {
        for (var value : List.of("2", "0", "true", "")) {
            assertThat(tus.post("Upload-Defer-Length", value).statusCode())
                    .as(value)
                    .isEqualTo(400);
        }
    }

    @Test
    void t18ALengthMayBeToldLaterAndThenStands() {
        var path = location(tus.post("Upload-Defer-Length", "1"));
        assertThat(header(tus.head(path), "Upload-Defer-Length")).isEqualTo("1");
        assertThat(header(tus.head(path), "Upload-Length")).isNull();
        assertThat(tus.patch(path, 0, bytes(3)).statusCode()).isEqualTo(204);
        assertThat(tus.patch(path, 3, bytes(3), "Upload-Length", "2").statusCode())
                .isEqualTo(400);
        assertThat(tus.patch(path, 3, bytes(3), "Upload-Length", "9").statusCode())
                .isEqualTo(204);
        assertThat(header(tus.head(path), "Upload-Length")).isEqualTo("9");
        assertThat(header(tus.head(path), "Upload-Defer-Length")).isNull();
        assertThat(tus.patch(path, 6, bytes(1), "Upload-Length", "8").statusCode())
                .isEqualTo(400);
        assertThat(tus.patch(path, 6, bytes(3), "Upload-Length", "9").statusCode())
                .isEqualTo(204);
        assertThat(desk.find(path))
                .extracting(UploadView::complete, UploadView::bytes)
                .containsExactly(true, 9L);
    }

    @Test
    void t18AShortLastChunkOfADeferredLengthIsNotDropped() throws IOException {
        var source = bytes(5 * MIB + 10);
        var path = location(tus.post("Upload-Defer-Length", "1"));
        tus.patch(path, 0, Tus.slice(source, 0, 5 * MIB));
        tus.patch(path, 5 * MIB, Tus.slice(source, 5 * MIB, source.length), "Upload-Length", "" + source.length);
        var upload = desk.find(path);
        assertThat(upload.sha256()).isEqualTo(Tus.sha256(source));
        assertThat(store.size(upload.objectKey())).hasValue(source.length);
    }

    @Test
    void t19AnEmptyFileIsCompleteAtOnce() throws IOException {
        var path = tus.created(0);
        assertThat(tus.offset(path)).isZero();
        var upload = desk.find(path);
        assertThat(upload.complete()).isTrue();
        assertThat(upload.sha256()).isEqualTo(Tus.sha256(new byte[0]));
        assertThat(store.size(upload.objectKey())).hasValue(0);
    }

    @Test
    void t20MoreThanTheServerTakesIsRefused() {
        long most = Long.parseLong(header(tus.bare("OPTIONS", "/api/uploads", noBody()), "Tus-Max-Size"));
        var answer = tus.post("Upload-Length", String.valueOf(most + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(tus.post("Upload-Length", "9223372036854775807").statusCode())
                .isEqualTo(413);
        var late = location(tus.post("Upload-Defer-Length", "1"));
        assertThat(tus.patch(late, 0, bytes(1), "Upload-Length", "" + (most + 1))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void t21MetadataComesBackAsSentAndBadOnesAreRefused() {
        var sent = "filename " + base64("Bà Phạm Thị Hòa.docx") + ",contest " + base64("ha-dong-2023") + ",note";
        var path = location(tus.post("Upload-Length", "1", "Upload-Metadata", sent));
        assertThat(header(tus.head(path), "Upload-Metadata")).isEqualTo(sent);
        assertThat(desk.find(path))
                .extracting(UploadView::name, UploadView::contest)
                .containsExactly("Bà Phạm Thị Hòa.docx", "ha-dong-2023");
        for (var bad : List.of(
                " " + base64("x") + ",",
                "filename !!!",
                "filename " + base64("a") + ",filename " + base64("b"),
                "filename " + base64("a\r\nSet-Cookie: x=1"),
                "contest " + base64("../../x"),
                "k " + "QUFB".repeat(1200))) {
            assertThat(tus.post("Upload-Length", "1", "Upload-Metadata", bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
        assertThat(tus.post("Upload-Length", "1", "Upload-Metadata", "k " + "QUFB".repeat(16_384))
                        .statusCode())
                .isIn(400, 431);
    }

    @Test
    void t21AFileNameIsHarmless() {
        for (var name : new String[][] {
            {"../../etc/passwd", "passwd"},
            {"C:\\tep\\bai.docx", "bai.docx"},
            {"a\u202Excod.exe", "axcod.exe"},
            {"..", "tep"},
            {"x".repeat(300) + ".docx", "x".repeat(97) + ".docx"}
        }) {
            var path = location(tus.post("Upload-Length", "1", "Upload-Metadata", "filename " + base64(name[0])));
            assertThat(desk.find(path).name()).isEqualTo(name[1]);
        }
    }

    @Test
    void t22CreationMayCarryTheFirstBytes() {
        var answer = tus.postWith(bytes(10), "Upload-Length", "30");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Upload-Offset")).isEqualTo("10");
        assertThat(tus.offset(location(answer))).isEqualTo(10);
        var whole = tus.postWith(bytes(10), "Upload-Length", "10");
        assertThat(desk.find(location(whole)).complete()).isTrue();
        assertThat(tus.postWith(bytes(11), "Upload-Length", "10").statusCode()).isEqualTo(413);
    }

    @Test
    void t23ARefusedCreationDoesNotAskForTheBody() throws IOException {
        var answer = tus.raw(
                "POST /api/uploads HTTP/1.1\r\nHost: " + tus.host() + "\r\nTus-Resumable: 1.0.0\r\n"
                        + "Upload-Length: 9000000000000\r\nContent-Type: application/offset+octet-stream\r\n"
                        + "Content-Length: 1000000\r\nExpect: 100-continue\r\n\r\n",
                3000);
        assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
    }

    @Test
    void t23AnAcceptedOneIsAskedForItsBody() throws IOException {
        var answer = tus.raw(
                "POST /api/uploads HTTP/1.1\r\nHost: " + tus.host() + "\r\nTus-Resumable: 1.0.0\r\n"
                        + "Upload-Length: 1000000\r\nContent-Type: application/offset+octet-stream\r\n"
                        + "Content-Length: 1000000\r\nExpect: 100-continue\r\n\r\n",
                1500);
        assertThat(answer).startsWith("HTTP/1.1 100 Continue");
    }

    @Test
    void t23ARefusalReachesASenderThatDoesNotWait() {
        var path = tus.created(30 * MIB);
        var answer = tus.patch(path, 5, bytes(20 * MIB));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(tus.offset(path)).isZero();
    }

    @Test
    void t24CreationWithUploadIsOfferedTogetherWithCreation() {
        var offered = List.of(header(tus.bare("OPTIONS", "/api/uploads", noBody()), "Tus-Extension")
                .split(","));
        assertThat(offered).contains("creation", "creation-with-upload");
        var other =
                tus.send("POST", "/api/uploads", ofByteArray(bytes(3)), "Upload-Length", "3", "Content-Type", "a/b");
        assertThat(other.statusCode()).isEqualTo(415);
    }

    @Test
    void t25TheDayOfExpiryIsToldAtCreationAndOnEveryPatch() {
        var answer = tus.post("Upload-Length", "10");
        var patched = tus.patch(location(answer), 0, bytes(3));
        for (var one : List.of(answer, patched)) {
            var expires = header(one, "Upload-Expires");
            assertThat(expires).matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
            assertThat(ZonedDateTime.parse(expires, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant())
                    .isAfter(Instant.now().plusSeconds(6 * 86_400));
        }
    }

    @Test
    void t26AfterExpiryItIsGoneWithAllItsBytes() throws Exception {
        var path = tus.created(9 * MIB);
        tus.patch(path, 0, bytes(6 * MIB));
        tus.patch(path, 6 * MIB, bytes(10));
        var growing = ledger.ofToken(Secret.hash(UploadAddress.token(path)))
                .orElseThrow()
                .growing();
        expire(path);
        assertThat(tus.head(path).statusCode()).isEqualTo(410);
        assertThat(tus.patch(path, 6 * MIB + 10, bytes(10)).statusCode()).isEqualTo(410);
        var report = sweeper.sweep(Instant.EPOCH);
        assertThat(report.expired()).isPositive();
        assertThat(report.cleared()).isPositive();
        assertThat(tus.head(path).statusCode()).isEqualTo(410);
        assertThat(ledger.holds(growing.key(), false)).isFalse();
        assertThat(store.sweep("upload", Instant.now().plusSeconds(9), new OnlyThese(growing.key()))
                        .removed())
                .isZero();
    }

    @Test
    void t26WhatIsAttachedDoesNotExpire() throws SQLException {
        var path = location(tus.postWith(bytes(10), "Upload-Length", "10"));
        desk.attach(desk.find(path).id(), "entry:77");
        expire(path);
        assertThat(tus.head(path).statusCode()).isEqualTo(200);
    }

    private void expire(String path) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE upload SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE token_hash = ?")) {
            update.setString(1, Secret.hash(UploadAddress.token(path)));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** Wants everything but one object and its pieces: were any left, a sweep would count them. */
    private record OnlyThese(String unwanted) implements vn.guongsang.storage.Wanted {
        @Override
        public boolean object(String key) {
            return !key.equals(unwanted);
        }

        @Override
        public boolean piece(String key) {
            return !key.equals(unwanted);
        }
    }
}
