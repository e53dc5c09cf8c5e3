package vn.guongsang.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * A whole object.
 *
 * @param key where it is, unguessable
 * @param bytes its size
 * @param sha256 64 lower-case hex digits
 */
public record Stored(String key, long bytes, String sha256) {
    private static final int BUFFER = 1 << 18;

    /** What an object is by its bytes, all of which are read. */
    static Stored read(String key, InputStream in) throws IOException {
        var digest = new RunningDigest(RunningDigest.NONE);
        var buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n; (n = in.read(buffer)) >= 0; bytes += n) {
            digest.update(buffer, n);
        }
        return new Stored(key, bytes, RunningDigest.hex(digest.state()));
    }
}
