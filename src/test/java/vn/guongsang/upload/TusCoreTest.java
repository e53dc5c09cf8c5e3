package vn.guongsang.upload;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.upload.Tus.MIB;
import static vn.guongsang.upload.Tus.bytes;
import static vn.guongsang.upload.Tus.header;
import static vn.guongsang.upload.Tus.slice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

/** Rows T1–T14: the core protocol. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TusCoreTest {
    private static final String UNKNOWN = "/api/uploads/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private final Tus tus = new Tus();

    @Inject
    UploadDesk desk;

    private byte[] stored(String path) throws IOException {
        var upload = desk.find(path);
        try (var in = desk.open(upload.objectKey(), 0, upload.bytes())) {
            return in.readAllBytes();
        }
    }

    @Test
    void t01EveryAnswerCarriesTheVersionErrorsToo() {
        var path = tus.created(10);
        assertThat(List.of(
                        tus.post("Upload-Length", "5"),
                        tus.post(),
                        tus.head(path),
                        tus.head(UNKNOWN),
                        tus.patch(path, 7, bytes(1)),
                        tus.send("PUT", path, noBody()),
                        tus.send("GET", "/api/uploads/a/b/c", noBody()),
                        tus.bare("OPTIONS", "/api/uploads", noBody())))
                .allSatisfy(
                        answer -> assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0"));
    }

    @Test
    void t02AnotherVersionOrNoneIsRefusedAndNothingIsDone() {
        var path = tus.created(4);
        for (var headers : List.of(
                new String[] {"Tus-Resumable", "0.2.2", "Upload-Offset", "0"}, new String[] {"Upload-Offset", "0"})) {
            var answer = tus.bare("PATCH", path, ofByteArray(bytes(4)), headers);
            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
            assertThat(answer.body())
                    .contains("\"status\":412")
                    .contains("\"vi\":")
                    .contains("\"en\":");
        }
        assertThat(tus.bare("POST", "/api/uploads", noBody(), "Upload-Length", "4")
                        .statusCode())
                .isEqualTo(412);
        assertThat(tus.offset(path)).isZero();
    }

    @Test
    void t03OptionsTellsWhatTheServerCanDoWhateverTheVersionSays() {
        for (var path : List.of("/api/uploads", UNKNOWN)) {
            var answer = tus.bare("OPTIONS", path, noBody(), "Tus-Resumable", "9.9.9");
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
            assertThat(header(answer, "Tus-Max-Size")).matches("[1-9][0-9]{6,}");
        }
    }

    @Test
    void t04TheExtensionsAreNamedExactly() {
        assertThat(header(tus.bare("OPTIONS", "/api/uploads", noBody()), "Tus-Extension")
                        .split(","))
                .containsExactlyInAnyOrder(
                        "creation",
                        "creation-with-upload",
                        "creation-defer-length",
                        "expiration",
                        "checksum",
                        "termination",
                        "concatenation");
    }

    @Test
    void t05HeadTellsOffsetAndLengthAtTheBeginningInBetweenAndAtTheEnd() {
        var path = tus.created(10);
        for (int offset : new int[] {0, 4, 10}) {
            if (offset > 0) {
                long from = offset == 4 ? 0 : 4;
                assertThat(tus.patch(path, from, bytes((int) (offset - from))).statusCode())
                        .isEqualTo(204);
            }
            var answer = tus.head(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Upload-Offset")).isEqualTo(String.valueOf(offset));
            assertThat(header(answer, "Upload-Length")).isEqualTo("10");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void t06HeadOfAnUnknownUploadTellsNoOffset() {
        for (var path : List.of(UNKNOWN, "/api/uploads/x", "/api/uploads/..%2F..%2Fetc", UNKNOWN + "B")) {
            var answer = tus.head(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(header(answer, "Upload-Offset")).isNull();
        }
    }

    @Test
    void t07PatchAtTheRightOffsetStoresTheBytes() throws IOException {
        var source = bytes(11 * MIB + 3);
        var path = tus.created(source.length);
        int[] cuts = {0, 1, 6 * MIB, 11 * MIB, source.length};
        for (int i = 1; i < cuts.length; i++) {
            var answer = tus.patch(path, cuts[i - 1], slice(source, cuts[i - 1], cuts[i]));
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(header(answer, "Upload-Offset")).isEqualTo(String.valueOf(cuts[i]));
        }
        assertThat(desk.find(path).complete()).isTrue();
        assertThat(desk.find(path).sha256()).isEqualTo(Tus.sha256(source));
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t08PatchAtAnotherOffsetChangesNothing() throws IOException {
        var source = bytes(20);
        var path = tus.created(20);
        tus.patch(path, 0, slice(source, 0, 10));
        for (long offset : new long[] {0, 9, 11, 20, 1000}) {
            var answer = tus.patch(path, offset, bytes(5));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(header(answer, "Upload-Offset")).isEqualTo("10");
        }
        assertThat(tus.offset(path)).isEqualTo(10);
        tus.patch(path, 10, slice(source, 10, 20));
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t09PatchWithAnotherTypeIsRefused() {
        var path = tus.created(4);
        for (var type : List.of("application/octet-stream", "text/plain", "application/json")) {
            var answer = tus.send("PATCH", path, ofByteArray(bytes(4)), "Upload-Offset", "0", "Content-Type", type);
            assertThat(answer.statusCode()).isEqualTo(415);
        }
        assertThat(tus.send("PATCH", path, ofByteArray(bytes(4)), "Upload-Offset", "0")
                        .statusCode())
                .isEqualTo(415);
        assertThat(tus.offset(path)).isZero();
    }

    @Test
    void t10PatchOfAnUnknownUploadIsNotThere() {
        assertThat(tus.patch(UNKNOWN, 0, bytes(4)).statusCode()).isEqualTo(404);
    }

    @Test
    void t11AnOffsetThatIsNoneIsRefused() {
        var path = tus.created(4);
        for (var offset : List.of("-1", "x", "1.0", "0x1", "9223372036854775808", "", "00", "+1", "1 2")) {
            var answer = tus.send(
                    "PATCH",
                    path,
                    ofByteArray(bytes(4)),
                    "Upload-Offset",
                    offset,
                    "Content-Type",
                    "application/offset+octet-stream");
            assertThat(answer.statusCode()).as(offset).isEqualTo(400);
        }
        var twice = tus.patch(path, 0, bytes(4), "Upload-Offset", "0");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(tus.offset(path)).isZero();
    }

    @Test
    void t12ABodyCutHalfWayIsKeptAsFarAsItCame() throws IOException {
        var source = bytes(8 * MIB);
        var path = tus.created(source.length);
        try (var socket = tus.begun(path, 0, source.length, slice(source, 0, 6 * MIB + 777))) {
            socket.shutdownOutput();
        }
        int offset = (int) tus.offset(path);
        assertThat(offset).isGreaterThanOrEqualTo(5 * MIB).isLessThanOrEqualTo(6 * MIB + 777);
        assertThat(tus.patch(path, offset, slice(source, offset, source.length)).statusCode())
                .isEqualTo(204);
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t13TheMethodMayStandInAHeader() {
        var path = tus.created(4);
        var patch = tus.send(
                "POST",
                path,
                ofByteArray(bytes(4)),
                "X-HTTP-Method-Override",
                "PATCH",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream");
        assertThat(patch.statusCode()).isEqualTo(204);
        assertThat(tus.offset(path)).isEqualTo(4);
        assertThat(tus.send("POST", path, noBody(), "X-HTTP-Method-Override", "DELETE")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tus.head(path).statusCode()).isIn(404, 410);
        var unknown = tus.send("POST", UNKNOWN, noBody(), "X-HTTP-Method-Override", "DELETE");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void t14BytesBeyondTheLengthAreRefusedAndNotStored() throws IOException {
        var source = bytes(10);
        var path = tus.created(10);
        assertThat(tus.patch(path, 0, bytes(11)).statusCode()).isEqualTo(413);
        assertThat(tus.patchChunked(path, 0, bytes(11)).statusCode()).isEqualTo(413);
        long offset = tus.offset(path);
        assertThat(offset).isLessThanOrEqualTo(10);
        tus.patch(path, offset, slice(source, (int) offset, 10));
        assertThat(stored(path)).isEqualTo(source);
        assertThat(tus.patch(path, 10, bytes(1)).statusCode()).isEqualTo(413);
    }
}
