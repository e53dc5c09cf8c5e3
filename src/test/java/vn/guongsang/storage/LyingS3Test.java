package vn.guongsang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.LyingS3.Lie;

/** Whatever the S3 server says in error, nothing is called complete that is not, and nothing that came is given up. */
class LyingS3Test {
    private static final int MIB = 1 << 20;

    @TempDir
    static Path folder;

    static S3Box box;
    static LyingS3 liar;
    static S3Store store;
    private final byte[] source = bytes(11 * MIB);

    @BeforeAll
    static void open() throws Exception {
        box = new S3Box(folder.resolve("server"));
        liar = new LyingS3(box.endpoint());
        store = new S3Store(liar.endpoint(), S3Box.ACCESS, S3Box.SECRET, "contest", folder.resolve("spool")).ready();
    }

    @AfterAll
    static void close() throws Exception {
        store.close();
        liar.close();
        box.close();
    }

    @BeforeEach
    void beHonest() {
        liar.tell(null);
    }

    @ParameterizedTest
    @CsvSource({
        "200, <Error><Code>InternalError</Code><Message>We failed</Message></Error>",
        "200, ''",
        "403, <Error><Code>AccessDenied</Code></Error>",
        "404, ''",
        "500, ''",
        "503, <Error><Code>SlowDown</Code></Error>"
    })
    void aCompletionThatDidNotHappenIsNotBelievedAndIsMadeUpForLater(int status, String body) throws IOException {
        var growing = grown(grown(store.begin("lie"), 0, 6 * MIB), 6 * MIB, 11 * MIB);
        liar.tell(Lie.completing(status, body));
        assertThatThrownBy(() -> store.finish(growing)).isInstanceOf(StoreDown.class);
        liar.tell(null);
        assertThat(store.finish(growing)).isEqualTo(new Stored(growing.key(), 11 * MIB, sha256(source)));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 500, 503})
    void aPartThatFailedIsPutAgainAndOnlyWhatHangsTogetherCounts(int status) throws IOException {
        var first = grown(store.begin("lie"), 0, 5 * MIB);
        liar.tell(Lie.puttingAPart(status));
        try (var growth = store.grow(first)) {
            growth.write(source, 5 * MIB, 5 * MIB);
            assertThatThrownBy(growth::checkpoint).isInstanceOf(StoreDown.class);
        }
        liar.tell(null);
        var all = grown(store.takenOver(first), 5 * MIB, 11 * MIB);
        assertThat(store.finish(all)).isEqualTo(new Stored(all.key(), 11 * MIB, sha256(source)));
    }

    @Test
    void anObjectThatIsDeniedAfterItWasCompletedIsNotLost() throws IOException {
        var growing = grown(store.begin("lie"), 0, 6 * MIB);
        var stored = store.finish(growing);
        liar.tell(Lie.looking(404));
        assertThat(store.finish(growing)).isEqualTo(stored);
    }

    @Test
    void aThousandSmallObjectsAtOnceAreAllThere() {
        var wrong = IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> {
                    try {
                        var bytes = ("Bài số " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                        var stored = store.put("many", new ByteArrayInputStream(bytes), 100);
                        return store.verify(stored.key()).sha256().equals(sha256(bytes)) && stored.bytes() > 0;
                    } catch (IOException failed) {
                        return false;
                    }
                })
                .filter(good -> !good)
                .count();
        assertThat(wrong).isZero();
    }

    private Growing grown(Growing from, int begin, int end) throws IOException {
        try (var growth = store.grow(from)) {
            growth.write(source, begin, end - begin);
            return growth.checkpoint();
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Secret.sha256().digest(bytes));
    }
}
