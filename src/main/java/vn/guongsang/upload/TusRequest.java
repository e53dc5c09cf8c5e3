package vn.guongsang.upload;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of one request, read strictly: what is said twice or is no number is refused. */
record TusRequest(RoutingContext context) {
    static final String BODY_TYPE = "application/offset+octet-stream";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

    @Nullable
    String header(String name) {
        var all = context.request().headers().getAll(name);
        if (all.size() > 1) {
            throw TusRefusal.badRequest("headerTwice");
        }
        return all.isEmpty() ? null : all.getFirst().strip();
    }

    @Nullable
    Long number(String name) {
        var text = header(name);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw TusRefusal.badRequest("notANumber");
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException beyondAllNumbers) {
            throw TusRefusal.badRequest("notANumber");
        }
    }

    boolean hasUploadBody() {
        var type = header("Content-Type");
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(BODY_TYPE);
    }

    /** The size of the body as far as it is told. */
    long told() {
        var length = number("Content-Length");
        return length == null ? 0 : length;
    }

    String host() {
        return String.valueOf(header("Host"));
    }

    String address() {
        var remote = context.request().remoteAddress();
        return remote == null ? "unknown" : remote.hostAddress();
    }

    /** The secret of the draft or entry that an upload belongs to. */
    @Nullable
    String secret() {
        return header("Entry-Secret");
    }
}
