package vn.guongsang.storage;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.jspecify.annotations.Nullable;

/** SHA-256 whose state can be kept between requests and nodes; the JDK's cannot. */
public final class RunningDigest {
    public static final byte[] NONE = new SHA256Digest().getEncodedState();
    private static final boolean FAST = bothAgree();
    private final @Nullable OpensslSha256 fast;
    private final SHA256Digest plain;

    /** @param state as {@link #state()} gave it, or {@link #NONE} */
    public RunningDigest(byte[] state) {
        fast = FAST ? OpensslSha256.of(state) : null;
        plain = new SHA256Digest(state);
    }

    public void update(byte[] bytes, int length) {
        if (fast == null) {
            plain.update(bytes, 0, length);
        } else {
            fast.update(bytes, length);
        }
    }

    public byte[] state() {
        return fast == null ? plain.getEncodedState() : fast.state();
    }

    /** What the bytes up to a state hash to: 64 lower-case hex digits. */
    public static String hex(byte[] state) {
        var digest = new SHA256Digest(state);
        var result = new byte[32];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    /** A library that reckons or lays its state out in another way is not used. */
    private static boolean bothAgree() {
        var sample = new byte[1007];
        new Random(1).nextBytes(sample);
        var fast = OpensslSha256.of(NONE);
        if (fast == null) {
            return false;
        }
        fast.update(sample, sample.length);
        var plain = new SHA256Digest();
        plain.update(sample, 0, sample.length);
        return Arrays.equals(fast.state(), plain.getEncodedState());
    }
}
