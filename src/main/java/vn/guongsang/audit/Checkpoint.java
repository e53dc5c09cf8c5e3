package vn.guongsang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The head of the chain at a moment, in four words of one line and signed: {@code sequence hash time signature}. */
public record Checkpoint(long sequence, String hash, Instant at, String signature) {

    /** What is signed. */
    static String text(long sequence, String hash, Instant at) {
        return "guong-sang checkpoint " + sequence + " " + hash + " " + at;
    }

    public String note() {
        return sequence + " " + hash + " " + at + " " + signature;
    }

    public static Optional<Checkpoint> read(String note) {
        var words = note.strip().split("\\s+");
        try {
            return words.length == 4
                    ? Optional.of(new Checkpoint(Long.parseLong(words[0]), words[1], Instant.parse(words[2]), words[3]))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** True when the owner of the key signed exactly this. */
    public boolean signedBy(String publicKey) {
        try {
            var signer = new Ed25519Signer();
            signer.init(false, new Ed25519PublicKeyParameters(HexFormat.of().parseHex(publicKey.strip())));
            var bytes = text(sequence, hash, at).getBytes(StandardCharsets.UTF_8);
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
