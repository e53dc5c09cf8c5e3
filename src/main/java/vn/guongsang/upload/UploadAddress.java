package vn.guongsang.upload;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;

/** {@code /api/uploads/<token>}: whoever has it may go on with the upload. */
final class UploadAddress {
    static final String PATH = "/api/uploads";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private UploadAddress() {}

    static String of(String token) {
        return PATH + "/" + token;
    }

    /** From a token, a path or a whole address; whose host it is does not matter, since only the token counts here. */
    static String token(String urlOrToken) {
        var token = urlOrToken.substring(urlOrToken.lastIndexOf('/') + 1);
        if (!TOKEN.matcher(token).matches()) {
            throw Refusal.notHere();
        }
        return token;
    }

    /** From an address that a client sent back to us: it must be one of this very host. */
    static String tokenOfOurs(String address, @Nullable String host) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notHere();
        }
        boolean ours = uri.getRawAuthority() == null || uri.getRawAuthority().equals(host);
        if (!ours || uri.getRawPath() == null || !uri.getRawPath().startsWith(PATH + "/")) {
            throw Refusal.notHere();
        }
        return token(uri.getRawPath());
    }
}
