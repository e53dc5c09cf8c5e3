package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.SigningKey;

/**
 * Tells uploads whose page they come from, since tus reads no cookie. It opens nothing: it says whose limits count.
 */
@ApplicationScoped
public class UploadPass {
    static final String HEADER = "Upload-Pass";
    private final SigningKey key;

    UploadPass(SigningKey key) {
        this.key = key;
    }

    /** For the form of this person. @param whom {@code thing:id}, such as an entry or a member of staff */
    public String of(String whom) {
        return whom + "." + key.sign("upload-pass:" + whom);
    }

    /** Whom a pass names; empty for a forged one. */
    Optional<String> named(@Nullable String pass) {
        if (pass == null || pass.indexOf('.') < 0) {
            return Optional.empty();
        }
        var whom = pass.substring(0, pass.indexOf('.'));
        return Secret.same(pass, of(whom)) ? Optional.of(whom) : Optional.empty();
    }
}
