package vn.guongsang.upload.serving;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.upload.serving.ByteRange.Unsatisfiable;

/**
 * Sends a stored file, or the part of it that is asked for, straight from storage. Who may have it is decided before: the
 * caller has found the file through the actor. What people sent is never shown in our origin, only saved.
 */
@ApplicationScoped
public class RangeAnswer {
    private static final String SANDBOX = "sandbox; default-src 'none'";
    private static final String OUR_OWN =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; object-src 'self';"
                    + " frame-ancestors 'self'";
    private final ObjectStore store;

    RangeAnswer(ObjectStore store) {
        this.store = store;
    }

    /** For GET and HEAD alike: 200, 206, 304, 412 or 416. */
    public Response of(RoutingContext request, Served file) {
        var etag = '"' + file.etag() + '"';
        var asked = request.request();
        if (asked.getHeader("If-Match") != null && !names(asked.getHeader("If-Match"), etag)) {
            return with(Response.status(412), file, etag).build();
        }
        if (names(asked.getHeader("If-None-Match"), etag)) {
            return with(Response.notModified(), file, etag).build();
        }
        try {
            var range = mayBeOfAnother(asked.getHeader("If-Range"), etag)
                    ? null
                    : ByteRange.of(asked.getHeader("Range"), file.bytes());
            return range == null ? whole(request, file, etag) : part(request, file, etag, range);
        } catch (Unsatisfiable beyond) {
            return with(Response.status(416), file, etag)
                    .header("Content-Range", "bytes */" + file.bytes())
                    .build();
        }
    }

    private Response whole(RoutingContext request, Served file, String etag) {
        return body(request, with(Response.ok(), file, etag), file, 0, file.bytes());
    }

    private Response part(RoutingContext request, Served file, String etag, ByteRange range) {
        var answer = with(Response.status(206), file, etag)
                .header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.bytes());
        return body(request, answer, file, range.first(), range.length());
    }

    private Response body(RoutingContext request, ResponseBuilder answer, Served file, long from, long length) {
        answer.header("Content-Length", length).type(file.mediaType());
        if (request.request().method().name().equals("HEAD")) {
            return answer.build();
        }
        StreamingOutput bytes = out -> copy(file.objectKey(), from, length, out);
        return answer.entity(bytes).build();
    }

    private void copy(String key, long from, long length, OutputStream out) throws java.io.IOException {
        try (var in = store.open(key, from, length)) {
            in.transferTo(out);
        }
    }

    private static ResponseBuilder with(ResponseBuilder answer, Served file, String etag) {
        return answer.header("ETag", etag)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                // a range counts the bytes of the file itself, so nothing may compress them on the way
                .header("Content-Encoding", "identity")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", file.inline() ? OUR_OWN : SANDBOX)
                .header("Content-Disposition", disposition(file));
    }

    /** RFC 6266: a plain name for old programs and the real one for all others; neither can end the header early. */
    static String disposition(Served file) {
        var plain = Normalizer.normalize(file.name().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (file.inline() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static boolean names(@Nullable String list, String etag) {
        return list != null
                && Arrays.stream(list.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(etag));
    }

    private static boolean mayBeOfAnother(@Nullable String ifRange, String etag) {
        return ifRange != null && !ifRange.strip().equals(etag);
    }
}
