package vn.guongsang.upload;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.upload.Tus.MIB;
import static vn.guongsang.upload.Tus.base64;
import static vn.guongsang.upload.Tus.bytes;
import static vn.guongsang.upload.Tus.header;
import static vn.guongsang.upload.Tus.location;
import static vn.guongsang.upload.Tus.slice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.ObjectStore;

/** Rows T27–T40: checksum, termination, concatenation. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TusExtensionsTest {
    private final Tus tus = new Tus();

    @Inject
    UploadDesk desk;

    @Inject
    LedgerDesk ledger;

    @Inject
    ObjectStore store;

    private static String checksum(String name, byte[] of) throws Exception {
        return name + " "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance(name.equals("sha1") ? "SHA-1" : "SHA-256")
                                .digest(of));
    }

    private byte[] stored(String path) throws IOException {
        var upload = desk.find(path);
        try (var in = desk.open(upload.objectKey(), 0, upload.bytes())) {
            return in.readAllBytes();
        }
    }

    @Test
    void t27TheChecksumAlgorithmsAreNamed() {
        assertThat(header(tus.bare("OPTIONS", "/api/uploads", noBody()), "Tus-Checksum-Algorithm")
                        .split(","))
                .contains("sha1", "sha256");
    }

    @Test
    void t28ARightChecksumIsAccepted() throws Exception {
        var source = bytes(7 * MIB);
        var path = tus.created(source.length);
        var first = slice(source, 0, 6 * MIB);
        var rest = slice(source, 6 * MIB, source.length);
        assertThat(tus.patch(path, 0, first, "Upload-Checksum", checksum("sha1", first))
                        .statusCode())
                .isEqualTo(204);
        var last = tus.patch(path, 6 * MIB, rest, "Upload-Checksum", checksum("sha256", rest));
        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t29AWrongChecksumLeavesTheOffsetWhereItWas() throws Exception {
        var source = bytes(13 * MIB);
        var path = tus.created(source.length);
        tus.patch(path, 0, slice(source, 0, 3 * MIB));
        var damaged = bytes(7 * MIB);
        var right = slice(source, 3 * MIB, 10 * MIB);
        var answer = tus.patch(path, 3 * MIB, damaged, "Upload-Checksum", checksum("sha1", right));
        assertThat(answer.statusCode()).isEqualTo(460);
        assertThat(tus.offset(path)).isEqualTo(3 * MIB);
        assertThat(tus.patch(path, 3 * MIB, right, "Upload-Checksum", checksum("sha1", right))
                        .statusCode())
                .isEqualTo(204);
        tus.patch(path, 10 * MIB, slice(source, 10 * MIB, source.length));
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t29AWrongChecksumOnTheLastChunkDoesNotComplete() throws Exception {
        var source = bytes(100);
        var path = tus.created(100);
        var other = tus.patch(path, 0, bytes(99 + 1), "Upload-Checksum", checksum("sha256", bytes(5)));
        assertThat(other.statusCode()).isEqualTo(460);
        assertThat(desk.find(path).complete()).isFalse();
        tus.patch(path, 0, source);
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t30AChecksumThatCannotBeReadIsRefused() {
        var path = tus.created(5);
        for (var bad : List.of("md5 " + base64("x"), "sha1 !!!", "sha1", "sha1 " + base64("short"), "", "sha1  x")) {
            assertThat(tus.patch(path, 0, bytes(5), "Upload-Checksum", bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
        assertThat(tus.offset(path)).isZero();
    }

    @Test
    void t31AChecksumInATrailerIsNotPromised() {
        assertThat(header(tus.bare("OPTIONS", "/api/uploads", noBody()), "Tus-Extension"))
                .doesNotContain("checksum-trailer");
    }

    @Test
    void t32DeletingRemovesTheUploadAndItsBytes() throws IOException {
        for (int size : new int[] {0, 10, 6 * MIB}) {
            var path = tus.created(size + 5);
            if (size > 0) {
                tus.patch(path, 0, bytes(size));
            }
            var growing = ledger.ofToken(Secret.hash(UploadAddress.token(path)))
                    .orElseThrow()
                    .growing();
            assertThat(tus.delete(path).statusCode()).isEqualTo(204);
            assertThat(tus.head(path).statusCode()).isIn(404, 410);
            assertThat(tus.patch(path, size, bytes(5)).statusCode()).isIn(404, 410);
            assertThat(tus.delete(path).statusCode()).isIn(404, 410);
            assertThat(store.size(growing.key())).isEmpty();
            assertThat(ledger.holds(growing.key(), false)).isFalse();
        }
    }

    @Test
    void t33AFileOfAnEntryIsNotDeletedByWhoeverHasItsAddress() {
        var path = location(tus.postWith(bytes(10), "Upload-Length", "10"));
        desk.attach(desk.find(path).id(), "entry:9");
        assertThat(tus.delete(path).statusCode()).isIn(403, 404, 409);
        assertThat(desk.find(path).complete()).isTrue();
    }

    private String partial(byte[] bytes) {
        return location(tus.postWith(bytes, "Upload-Concat", "partial", "Upload-Length", "" + bytes.length));
    }

    @Test
    void t34APartialUploadSaysThatItIsOne() {
        var path = location(tus.post("Upload-Concat", "partial", "Upload-Length", "9"));
        tus.patch(path, 0, bytes(4));
        var answer = tus.head(path);
        assertThat(header(answer, "Upload-Concat")).isEqualTo("partial");
        assertThat(header(answer, "Upload-Offset")).isEqualTo("4");
    }

    @Test
    void t35PartsAreJoinedInTheirOrder() throws IOException {
        var source = bytes(12 * MIB + 7);
        var two = partial(slice(source, 5 * MIB, source.length));
        var one = partial(slice(source, 0, 5 * MIB));
        var concat = "final;" + one + " " + tus.uri(two);
        var meta = "filename " + base64("ca-hai.mp4");
        var answer = tus.post("Upload-Concat", concat, "Upload-Metadata", meta);
        assertThat(answer.statusCode()).isEqualTo(201);
        var head = tus.head(location(answer));
        assertThat(header(head, "Upload-Length")).isEqualTo("" + source.length);
        assertThat(header(head, "Upload-Offset")).isEqualTo("" + source.length);
        assertThat(header(head, "Upload-Concat")).isEqualTo(concat);
        assertThat(header(head, "Upload-Metadata")).isEqualTo(meta);
        assertThat(stored(location(answer))).isEqualTo(source);
        assertThat(desk.find(location(answer)).sha256()).isEqualTo(Tus.sha256(source));
    }

    @Test
    void t36AFinalUploadWithALengthIsRefused() {
        var part = partial(bytes(3));
        assertThat(tus.post("Upload-Concat", "final;" + part, "Upload-Length", "3")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void t37AnUnfinishedPartIsNotJoined() {
        var part = location(tus.post("Upload-Concat", "partial", "Upload-Length", "9"));
        assertThat(tus.post("Upload-Concat", "final;" + part).statusCode()).isIn(400, 409);
        assertThat(tus.post("Upload-Concat", "final;").statusCode()).isIn(400, 404);
        assertThat(tus.post("Upload-Concat", "middle;" + part, "Upload-Length", "1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void t38AFinalUploadTakesNoBytes() throws IOException {
        var path = location(tus.post("Upload-Concat", "final;" + partial(bytes(30))));
        assertThat(tus.patch(path, 30, bytes(1)).statusCode()).isEqualTo(403);
        assertThat(tus.patch(path, 0, bytes(30)).statusCode()).isEqualTo(403);
        assertThat(stored(path)).isEqualTo(bytes(30));
    }

    @Test
    void t39AFinalUploadTellsItsOffsetOnlyWhenItIsWhole() {
        var path = location(tus.post("Upload-Concat", "final;" + partial(bytes(30))));
        assertThat(header(tus.head(path), "Upload-Offset")).isEqualTo("30");
        var unfinished = ledger.create(
                new NewUpload(
                        Secret.hash("B".repeat(32)), UploadKind.FINAL, 30L, 30, Metadata.none(), "final;/a", null),
                store.begin("upload"));
        var head = tus.head("/api/uploads/" + "B".repeat(32));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Upload-Offset")).isNull();
        ledger.gone(unfinished.id());
    }

    @Test
    void t40APartOnAnotherHostIsNotThereAndNobodyAsksForIt() throws Exception {
        var mine = partial(bytes(3));
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(700);
            for (var foreign : List.of(
                    "http://127.0.0.1:" + listener.getLocalPort() + mine,
                    "//127.0.0.1:" + listener.getLocalPort() + mine,
                    "/api/uploads/" + "C".repeat(32),
                    "/api/other/" + UploadAddress.token(mine),
                    "file:///etc/passwd")) {
                var answer = tus.post("Upload-Concat", "final;" + foreign);
                assertThat(answer.statusCode()).as(foreign).isIn(403, 404);
            }
            assertThat(org.assertj.core.api.Assertions.catchThrowable(listener::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
        desk.attach(
                ledger.ofToken(Secret.hash(UploadAddress.token(mine)))
                        .orElseThrow()
                        .id(),
                "draft:1");
        assertThat(tus.post("Upload-Concat", "final;" + mine).statusCode()).isEqualTo(404);
    }
}
