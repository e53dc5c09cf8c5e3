package vn.guongsang.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what leaves the portal and comes back, with the key of {@code SECRET_KEY_FILE}. */
@ApplicationScoped
public class SigningKey {
    private final SecretKeySpec key;

    SigningKey(@ConfigProperty(name = "SECRET_KEY_FILE") String file) throws IOException {
        key = new SecretKeySpec(Files.readAllBytes(Path.of(file)), "HmacSHA256");
    }

    /** URL-safe base64 of HMAC-SHA-256; begin the text with what it is for, so that no signature serves twice. */
    public String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
