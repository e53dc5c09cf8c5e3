package vn.guongsang.upload;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** SHA-256 whose state can be kept between requests and nodes; the JDK's cannot. */
final class RunningDigest {
    static final byte[] NONE = new SHA256Digest().getEncodedState();
    private SHA256Digest digest;

    RunningDigest(byte[] state) {
        this.digest = new SHA256Digest(state);
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    byte[] state() {
        return digest.getEncodedState();
    }

    void backTo(byte[] state) {
        digest = new SHA256Digest(state);
    }

    static String hex(byte[] state) {
        var digest = new SHA256Digest(state);
        var result = new byte[32];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
