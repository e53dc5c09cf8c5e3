package vn.guongsang.inspect.likeness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeSet;

/** The numbers by which a work is found among all others. */
public final class Keys {
    /** Fewer say too little about a text; it has hardly seventy words. */
    public static final int FEWEST = 8;

    private static final int ONE_TEXT_KEY_IN = 8;
    private static final int ONE_SOUND_KEY_IN = 4;
    /** The lowest bits of a fingerprint's value change first with another encoding. */
    private static final int STEADY_BITS = 4;

    private Keys() {}

    public static Set<Long> ofText(String text) {
        var syllables = Syllables.of(text);
        var keys = new TreeSet<Long>();
        var digest = sha256();
        for (int at = 0; at < syllables.shingles(); at++) {
            long hash = hash(digest, syllables.shingle(at));
            if (Math.floorMod(hash, ONE_TEXT_KEY_IN) == 0) {
                keys.add(hash);
            }
        }
        return keys;
    }

    public static Set<Long> ofSound(int[] print) {
        var keys = new TreeSet<Long>();
        var digest = sha256();
        for (int value : print) {
            long hash = hash(digest, "sound " + (value >>> STEADY_BITS));
            if (Math.floorMod(hash, ONE_SOUND_KEY_IN) == 0) {
                keys.add(hash);
            }
        }
        return keys;
    }

    private static long hash(MessageDigest digest, String words) {
        return ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
