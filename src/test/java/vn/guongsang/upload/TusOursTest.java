package vn.guongsang.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.upload.Tus.MIB;
import static vn.guongsang.upload.Tus.bytes;
import static vn.guongsang.upload.Tus.header;
import static vn.guongsang.upload.Tus.slice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.Growing;
import vn.guongsang.storage.RunningDigest;

/** Rows T41–T45 and what else this portal promises beyond tus. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TusOursTest {
    private final Tus tus = new Tus();

    @Inject
    UploadDesk desk;

    @Inject
    LedgerDesk ledger;

    @Inject
    Intake intake;

    private boolean writing(String path) {
        return ledger.ofToken(Secret.hash(UploadAddress.token(path)))
                .orElseThrow()
                .writing();
    }

    private byte[] stored(String path) throws IOException {
        var upload = desk.find(path);
        try (var in = desk.open(upload.objectKey(), 0, upload.bytes())) {
            return in.readAllBytes();
        }
    }

    @Test
    void t41AnAttachedUploadAnswersLikeAnUnknownOne() {
        var path = tus.created(10);
        tus.patch(path, 0, bytes(4));
        desk.attach(desk.find(path).id(), "draft:5");
        var unknown = "/api/uploads/" + "D".repeat(32);
        for (var pair : List.of(
                List.of(tus.patch(path, 4, bytes(6)), tus.patch(unknown, 4, bytes(6))),
                List.of(tus.delete(path), tus.delete(unknown)))) {
            assertThat(pair.get(0).statusCode()).isEqualTo(404);
            assertThat(pair.get(0).body()).isEqualTo(pair.get(1).body());
            assertThat(pair.get(0).headers().map().keySet())
                    .isEqualTo(pair.get(1).headers().map().keySet());
        }
        assertThat(tus.offset(path)).isEqualTo(4);
        desk.detach(desk.find(path).id());
        assertThat(tus.patch(path, 4, bytes(6)).statusCode()).isEqualTo(204);
    }

    @Test
    void anUploadIsAttachedToOneOwnerOnly() {
        var id = desk.find(tus.created(10)).id();
        desk.attach(id, "draft:1");
        assertThat(desk.attach(id, "draft:1").owner()).isEqualTo("draft:1");
        assertThatThrownBy(() -> desk.attach(id, "draft:2")).isInstanceOf(Refusal.NotHere.class);
    }

    @Test
    void t42OfTwoPatchesAtOneOffsetExactlyOneIsStored() throws Exception {
        var source = bytes(3 * MIB);
        for (int round = 0; round < 6; round++) {
            var path = tus.created(source.length);
            var both = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 2; i++) {
                both.add(CompletableFuture.supplyAsync(
                        () -> tus.patch(path, 0, source).statusCode()));
            }
            var answers = List.of(both.get(0).get(), both.get(1).get());
            assertThat(answers).containsOnlyOnce(204);
            assertThat(answers).allMatch(status -> status == 204 || status == 409 || status == 423);
            assertThat(stored(path)).isEqualTo(source);
        }
    }

    @Test
    void aFormThatBreaksOffIsABadRequestAndNoFaultOfOurs() {
        for (var door : List.of("/api/uploads", "/api/contests/ha-dong-demo/checks")) {
            var answer = tus.send(
                    "POST",
                    door,
                    java.net.http.HttpRequest.BodyPublishers.ofString("--xx\r\nContent-Disp"),
                    "Content-Type",
                    "multipart/form-data; boundary=xx",
                    "Upload-Length",
                    "5");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void t43HeadAnswersWhileAPatchHangsAndItsOffsetIsTakenNext() throws Exception {
        var source = bytes(8 * MIB);
        var path = tus.created(source.length);
        try (var hanging = tus.begun(path, 0, source.length, slice(source, 0, 300_000))) {
            Eventually.see("the server begins to write", () -> writing(path), begun -> begun);
            assertThat(hanging.isConnected()).isTrue();
            long begin = System.nanoTime();
            int offset = (int) tus.offset(path);
            assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(2000);
            assertThat(offset).isEqualTo(300_000);
            var answer = tus.patch(path, offset, slice(source, offset, source.length));
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(stored(path)).isEqualTo(source);
        }
    }

    @Test
    void t43AWriterOnAnotherNodeIsOvertakenAndCommitsNothingMore() {
        var source = bytes(2000);
        var path = tus.created(2000);
        var id = desk.find(path).id();
        var elsewhere = ledger.take(id, 0, null, growing -> growing);
        assertThat(tus.patch(path, 0, bytes(5)).statusCode()).isEqualTo(423);
        assertThat(tus.offset(path)).isZero();
        assertThatThrownBy(() -> ledger.keep(elsewhere, elsewhere.growing(), elsewhere.digest()))
                .isInstanceOf(TusRefusal.class);
        assertThat(tus.patch(path, 0, source).statusCode()).isEqualTo(204);
        assertThat(desk.find(path).sha256()).isEqualTo(Tus.sha256(source));
    }

    @Test
    void t44TheOffsetNeverFallsWhateverIsCut() throws Exception {
        long seed = 20_230_721;
        var chance = new Random(seed);
        var source = bytes(24 * MIB);
        var path = tus.created(source.length);
        int offset = 0;
        int furthest = 0;
        for (int cut = 0; cut < 25 && offset < source.length; cut++) {
            int sent = 1 + chance.nextInt(3 * MIB);
            var piece = slice(source, offset, Math.min(source.length, offset + sent));
            try (var socket = tus.begun(path, offset, source.length - offset, piece)) {
                if (chance.nextBoolean()) {
                    socket.setSoLinger(true, 0);
                }
            }
            // a request that was cut may also come in after the HEAD that followed it: its bytes are right as well
            furthest = Math.max(furthest, offset + piece.length);
            int next = (int) tus.offset(path);
            assertThat(next).as("seed " + seed + ", cut " + cut).isBetween(offset, furthest);
            offset = next;
        }
        for (int tries = 0; offset < source.length && tries < 10; tries++) {
            tus.patch(path, offset, slice(source, offset, source.length));
            offset = (int) tus.offset(path);
        }
        assertThat(offset).isEqualTo(source.length);
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t45AfterALostLastAnswerNothingIsWrittenTwice() throws IOException {
        var source = bytes(6 * MIB);
        var path = tus.created(source.length);
        tus.patch(path, 0, source);
        assertThat(tus.offset(path)).isEqualTo(source.length);
        assertThat(tus.patch(path, 0, source).statusCode()).isEqualTo(409);
        assertThat(tus.patch(path, source.length, new byte[0]).statusCode()).isEqualTo(204);
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void t45AnUploadWhoseCompletionWasInterruptedIsCompletedByTheNextHead() throws IOException {
        var source = bytes(1000);
        var path = tus.created(1000);
        acknowledged(path, source, all -> {});
        // here the node died: all bytes are acknowledged, the object is not whole
        assertThat(desk.find(path).complete()).isFalse();
        assertThat(tus.offset(path)).isEqualTo(1000);
        assertThat(desk.find(path).complete()).isTrue();
        assertThat(stored(path)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void t45AnObjectThatIsWholeIsNotGivenUpWhenOnlyItsCompletionCouldNotBeWritten(boolean byHead) throws IOException {
        var source = bytes(1000);
        var path = tus.created(1000);
        var turn = acknowledged(path, source, store::finish);
        // here the database was away for a moment, and was back when the pen was laid
        ledger.lay(turn);
        if (byHead) {
            assertThat(tus.offset(path)).isEqualTo(1000);
        } else {
            assertThat(tus.patch(path, 1000, new byte[0]).statusCode()).isEqualTo(204);
        }
        assertThat(desk.find(path).complete()).isTrue();
        assertThat(stored(path)).isEqualTo(source);
    }

    private interface Then {
        void with(Growing all) throws IOException;
    }

    /** All bytes are received and written down, and then something is done with them, but the upload is not complete. */
    private Turn acknowledged(String path, byte[] source, Then then) throws IOException {
        int last = source.length - 1;
        tus.patch(path, 0, slice(source, 0, last));
        var turn = ledger.take(desk.find(path).id(), last, null, growing -> growing);
        var digest = new RunningDigest(turn.digest());
        digest.update(slice(source, last, source.length), 1);
        try (var growth = store.grow(turn.growing())) {
            growth.write(source, last, 1);
            var all = growth.checkpoint();
            ledger.keep(turn, all, digest.state());
            then.with(all);
        }
        return turn;
    }

    @Inject
    vn.guongsang.storage.ObjectStore store;

    @Test
    void hundredsOfShortRequestsMakeOneFile() throws IOException {
        int pieces = 300;
        var source = bytes(pieces * 1024);
        var path = tus.created(source.length);
        for (int i = 0; i < pieces; i++) {
            var answer = tus.patch(path, i * 1024L, slice(source, i * 1024, (i + 1) * 1024));
            assertThat(header(answer, "Upload-Offset")).isEqualTo("" + (i + 1) * 1024);
        }
        assertThat(stored(path)).isEqualTo(source);
    }

    @Test
    void theAddressIsKeptNowhere() {
        var path = tus.created(10);
        var token = UploadAddress.token(path);
        assertThat(ledger.ofToken(token)).isEmpty();
        assertThat(ledger.ofToken(Secret.hash(token))).isPresent();
    }

    @Test
    void aFormFileIsStoredInOneGoAndFoundById() throws IOException {
        var source = bytes(70_000);
        var upload = desk.store(new ByteArrayInputStream(source), "bài dự thi.docx", 100_000);
        assertThat(desk.of(upload.id())).isEqualTo(upload);
        assertThat(upload)
                .extracting(UploadView::name, UploadView::bytes, UploadView::sha256, UploadView::complete)
                .containsExactly("bài dự thi.docx", 70_000L, Tus.sha256(source), true);
        assertThatThrownBy(() -> desk.store(new ByteArrayInputStream(source), "x", 69_999))
                .isInstanceOf(Refusal.TooLarge.class);
    }
}
