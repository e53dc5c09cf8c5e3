package vn.guongsang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kernel.Secret;

/** Seals rows and signs checkpoints with what is drawn from AUDIT_KEY_FILE, which the database never sees. */
@ApplicationScoped
class AuditKey {
    private final byte[] sealing;
    private final Ed25519PrivateKeyParameters signing;

    AuditKey(@ConfigProperty(name = "AUDIT_KEY_FILE") String file) throws IOException {
        var key = Files.readString(Path.of(file)).strip();
        sealing = HexFormat.of().parseHex(Secret.hash("audit seal:" + key));
        signing = new Ed25519PrivateKeyParameters(HexFormat.of().parseHex(Secret.hash("audit checkpoint:" + key)));
    }

    /** HMAC-SHA-256 in hex over the row's own hash. */
    String seal(String hash) {
        var mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(sealing));
        var text = hash.getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    String sign(String text) {
        var signer = new Ed25519Signer();
        signer.init(true, signing);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        return HexFormat.of().formatHex(signer.generateSignature());
    }

    /** In hex, for everybody. */
    String publicKey() {
        return HexFormat.of().formatHex(signing.generatePublicKey().getEncoded());
    }
}
