package vn.guongsang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.junit.jupiter.api.Test;

/** Two nodes of which one has OpenSSL and the other has not take turns at one upload. */
class RunningDigestTest {
    private final Random chance = new Random(7);

    @Test
    void whateverTheLengthsOfThePiecesBothKeepTheSameState() {
        for (int round = 0; round < 500; round++) {
            var plain = new SHA256Digest();
            var state = RunningDigest.NONE;
            for (int piece = 0; piece < 6; piece++) {
                var bytes = new byte[chance.nextInt(200)];
                chance.nextBytes(bytes);
                plain.update(bytes, 0, bytes.length);
                var digest = new RunningDigest(state);
                digest.update(bytes, bytes.length);
                state = digest.state();
                assertThat(state).isEqualTo(plain.getEncodedState());
            }
        }
    }

    @Test
    void beyondFourGigabitsTheCountGoesOn() {
        var nearly = new SHA256Digest().getEncodedState();
        ByteBuffer.wrap(nearly).putLong(8, (1L << 29) - 64);
        var plain = new SHA256Digest(nearly);
        plain.update(new byte[200], 0, 200);
        var digest = new RunningDigest(nearly);
        digest.update(new byte[200], 200);
        assertThat(digest.state()).isEqualTo(plain.getEncodedState());
        assertThat(new RunningDigest(digest.state()).state()).isEqualTo(plain.getEncodedState());
    }
}
