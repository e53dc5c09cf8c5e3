package vn.guongsang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/** What every store promises; each adapter runs all of it. */
abstract class StoreContract {
    static final int MIB = 1 << 20;

    abstract ObjectStore store();

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Secret.sha256().digest(bytes));
    }

    byte[] read(String key) throws IOException {
        try (var in = store().open(key, 0, store().size(key).orElseThrow())) {
            return in.readAllBytes();
        }
    }

    Growing grown(Growing from, byte[] all, int begin, int end) throws IOException {
        try (var growth = store().grow(from)) {
            growth.write(all, begin, end - begin);
            var kept = growth.checkpoint();
            store().settle(from, kept);
            return kept;
        }
    }

    @Test
    void anObjectReadsBackAsItWasPut() throws IOException {
        for (int size : new int[] {0, 1, 65_536, 5 * MIB - 1, 5 * MIB + 1}) {
            var source = bytes(size);
            var stored = store().put("test", new ByteArrayInputStream(source), size);
            assertThat(stored).isEqualTo(new Stored(stored.key(), size, sha256(source)));
            assertThat(read(stored.key())).isEqualTo(source);
            assertThat(store().verify(stored.key())).isEqualTo(stored);
        }
    }

    @Test
    void equalContentsLieUnderDifferentKeys() throws IOException {
        var one = store().put("test", new ByteArrayInputStream(bytes(10)), 10);
        var two = store().put("test", new ByteArrayInputStream(bytes(10)), 10);
        assertThat(one.key()).isNotEqualTo(two.key()).matches("test/[A-Za-z0-9_-]{32}");
    }

    @Test
    void oneByteBeyondTheLimitIsRefusedAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store().put("limit", new ByteArrayInputStream(bytes(101)), 100))
                .isInstanceOf(Refusal.TooLarge.class);
        assertThat(store().sweep("limit", later(), none())).isEqualTo(new Swept(0, 0, 0));
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        var broken = new InputStream() {
            int given;

            @Override
            public int read() throws IOException {
                if (given++ > 1000) {
                    throw new IOException("cut");
                }
                return 7;
            }
        };
        assertThatThrownBy(() -> store().put("broken", broken, 5000)).hasMessage("cut");
        assertThat(store().sweep("broken", later(), none())).isEqualTo(new Swept(0, 0, 0));
    }

    @Test
    void aRangeGivesExactlyItsBytes() throws IOException {
        var source = bytes(100_000);
        var key = store().put("test", new ByteArrayInputStream(source), 100_000).key();
        try (var in = store().open(key, 1, 99_998)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(source, 1, 99_999));
        }
        try (var in = store().open(key, 99_999, 1)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(source, 99_999, 100_000));
        }
        try (var in = store().open(key, 0, 0)) {
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    @Test
    void anObjectThatIsNotThereIsSaidToBeAbsent() throws IOException {
        var key = store().begin("test").key();
        assertThat(store().size(key)).isEmpty();
        assertThatThrownBy(() -> store().verify(key)).isInstanceOf(StoreDamaged.class);
        assertThatThrownBy(() -> store().open(key, 0, 1)).isInstanceOf(StoreDamaged.class);
        store().delete(key);
    }

    @Test
    void aKeyThatIsNoneNeverReachesTheStore() {
        for (var key : Set.of("../etc/passwd", "test/../../x", "test/%2e%2e", "test/a\u0000b", "//", "")) {
            assertThatThrownBy(() -> store().size(key)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store().delete(key)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store().open(key, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aGrowingObjectBecomesWholeInAnyCutting() throws IOException {
        for (int[] cuts : new int[][] {
            {0},
            {1},
            {5 * MIB},
            {5 * MIB, 10 * MIB, 10 * MIB + 1},
            {3 * MIB, 6 * MIB, 7 * MIB, 12 * MIB - 1},
            {1, 2, 5 * MIB + 2, 5 * MIB + 3, 11 * MIB}
        }) {
            var source = bytes(cuts[cuts.length - 1]);
            var growing = store().begin("test");
            int from = 0;
            for (int cut : cuts) {
                growing = grown(growing, source, from, cut);
                assertThat(growing.bytes()).isEqualTo(cut);
                from = cut;
            }
            assertThat(store().finish(growing)).isEqualTo(new Stored(growing.key(), source.length, sha256(source)));
            assertThat(read(growing.key())).isEqualTo(source);
        }
    }

    @Test
    void aHundredAndMoreShortPiecesBecomeOneObject() throws IOException {
        int piece = 4096;
        var source = bytes(140 * piece);
        var growing = store().begin("test");
        for (int i = 0; i < 140; i++) {
            growing = grown(growing, source, i * piece, (i + 1) * piece);
        }
        assertThat(growing.memo().length()).isLessThan(3500);
        assertThat(store().finish(growing)).isEqualTo(new Stored(growing.key(), source.length, sha256(source)));
    }

    @Test
    void bytesWithoutCheckpointAreForgotten() throws IOException {
        var source = bytes(6 * MIB);
        var growing = grown(store().begin("test"), source, 0, 1000);
        try (var growth = store().grow(growing)) {
            growth.write(bytes(5 * MIB), 0, 5 * MIB);
            assertThat(growth.pending()).isEqualTo(5 * MIB);
            growth.rewind();
            assertThat(growth.pending()).isZero();
            growth.write(source, 1000, 1000);
            growing = growth.checkpoint();
        }
        try (var growth = store().grow(growing)) {
            growth.write(bytes(77), 0, 77);
        }
        growing = grown(growing, source, 2000, source.length);
        assertThat(store().finish(growing)).isEqualTo(new Stored(growing.key(), source.length, sha256(source)));
    }

    @Test
    void aWriterThatWasOvertakenSpoilsNothing() throws IOException {
        var source = bytes(11 * MIB);
        var foreign = bytes(5 * MIB);
        var growing = grown(store().begin("test"), source, 0, 5 * MIB);
        try (var late = store().grow(growing)) {
            late.write(foreign, 0, 5 * MIB);
            var taken = store().takenOver(growing);
            var kept = grown(taken, source, 5 * MIB, 10 * MIB);
            late.checkpoint();
            late.write(foreign, 0, 1000);
            kept = grown(kept, source, 10 * MIB, 11 * MIB);
            assertThat(store().finish(kept)).isEqualTo(new Stored(kept.key(), source.length, sha256(source)));
        }
        assertThat(sha256(read(growing.key()))).isEqualTo(sha256(source));
    }

    @Test
    void overtakenAtTheVeryEndTheObjectStaysAsItIs() throws IOException {
        var source = bytes(2000);
        var growing = grown(store().begin("test"), source, 0, 2000);
        try (var late = store().grow(growing)) {
            late.write(bytes(500), 0, 500);
            var stored = store().finish(store().takenOver(growing));
            late.write(bytes(500), 0, 500);
            late.checkpoint();
            assertThat(stored).isEqualTo(new Stored(growing.key(), 2000, sha256(source)));
        }
        assertThat(read(growing.key())).isEqualTo(source);
    }

    @Test
    void finishingAgainAfterALostAnswerGivesTheSame() throws IOException {
        var source = bytes(5 * MIB + 10);
        var growing = grown(store().begin("test"), source, 0, 5 * MIB);
        growing = grown(growing, source, 5 * MIB, source.length);
        var first = store().finish(growing);
        assertThat(store().finish(growing)).isEqualTo(first);
    }

    @Test
    void theOldRestIsStillThereUntilTheNewOneIsKept() throws IOException {
        var source = bytes(3000);
        var first = grown(store().begin("test"), source, 0, 1000);
        try (var growth = store().grow(first)) {
            growth.write(source, 1000, 2000);
            growth.checkpoint();
        }
        // the process died before it kept the second value: the first one is all there is, and it is enough
        var again = grown(store().takenOver(first), source, 1000, 3000);
        assertThat(store().finish(again)).isEqualTo(new Stored(first.key(), 3000, sha256(source)));
    }

    @Test
    void whatIsGivenUpLeavesNothing() throws IOException {
        var source = bytes(7 * MIB);
        var growing = grown(store().begin("gone"), source, 0, 5 * MIB);
        growing = grown(store().takenOver(growing), source, 5 * MIB, 7 * MIB);
        store().abandon(growing);
        store().abandon(growing);
        var whole = grown(store().begin("gone"), source, 0, 7 * MIB);
        store().finish(whole);
        store().abandon(whole);
        assertThat(store().sweep("gone", later(), none())).isEqualTo(new Swept(0, 0, 0));
    }

    @Test
    void aSweepRemovesWhatNobodyWantsAndCountsIt() throws IOException {
        var wanted =
                store().put("sweep", new ByteArrayInputStream(bytes(10)), 10).key();
        var orphan =
                store().put("sweep", new ByteArrayInputStream(bytes(20)), 20).key();
        var other =
                store().put("other", new ByteArrayInputStream(bytes(20)), 20).key();
        var growing = grown(store().begin("sweep"), bytes(300), 0, 300);
        var lost = grown(store().begin("sweep"), bytes(500), 0, 500);
        var keys = new HashSet<>(Set.of(wanted, growing.key()));

        assertThat(store().sweep("sweep", Instant.EPOCH, none())).isEqualTo(new Swept(0, 0, 0));
        assertThat(store().sweep("sweep", later(), only(keys))).isEqualTo(new Swept(4, 2, 520));
        assertThat(store().size(wanted)).hasValue(10);
        assertThat(store().size(orphan)).isEmpty();
        assertThat(store().size(other)).hasValue(20);
        assertThat(store().finish(growing).bytes()).isEqualTo(300);
        assertThatThrownBy(() -> store().finish(lost)).isInstanceOf(StoreDamaged.class);
    }

    private static Instant later() {
        return Instant.parse("2100-01-01T00:00:00Z");
    }

    private static Wanted none() {
        return only(Set.of());
    }

    private static Wanted only(Set<String> keys) {
        return new Wanted() {
            @Override
            public boolean object(String key) {
                return keys.contains(key);
            }

            @Override
            public boolean piece(String key) {
                return keys.contains(key);
            }
        };
    }
}
