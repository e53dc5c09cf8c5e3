package vn.guongsang.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The checksum that a client promises for one request's body. */
final class Check {
    static final String ALGORITHMS = "sha1,sha256";
    private final MessageDigest digest;
    private final byte[] promised;

    private Check(MessageDigest digest, byte[] promised) {
        this.digest = digest;
        this.promised = promised;
    }

    static @Nullable Check of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var parts = header.split(" ", -1);
        if (parts.length != 2) {
            throw TusRefusal.badRequest("checksum");
        }
        var name =
                switch (parts[0]) {
                    case "sha1" -> "SHA-1";
                    case "sha256" -> "SHA-256";
                    default -> throw TusRefusal.badRequest("checksum");
                };
        try {
            var digest = MessageDigest.getInstance(name);
            var promised = Base64.getDecoder().decode(parts[1]);
            if (promised.length != digest.getDigestLength()) {
                throw TusRefusal.badRequest("checksum");
            }
            return new Check(digest, promised);
        } catch (IllegalArgumentException notBase64) {
            throw TusRefusal.badRequest("checksum");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    boolean holds() {
        return MessageDigest.isEqual(digest.digest(), promised);
    }
}
