package vn.guongsang.upload.serving;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.upload.Tus.bytes;
import static vn.guongsang.upload.Tus.header;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.upload.Tus;
import vn.guongsang.upload.UploadDesk;

/** Downloads, through an endpoint as higher floors write them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RangeAnswerTest {
    private final Tus tus = new Tus();
    private static final byte[] TEXT =
            "Gương sáng người tốt, việc tốt. ".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static long text;
    private static long picture;

    @Inject
    UploadDesk desk;

    /** Serves any upload of these tests. */
    @Path("/api/test-downloads")
    public static class Downloads {
        @Inject
        UploadDesk desk;

        @Inject
        RangeAnswer answer;

        @GET
        @PermitAll
        public Response get(
                RoutingContext request,
                @QueryParam("id") long id,
                @QueryParam("type") String type,
                @QueryParam("inline") boolean inline) {
            var upload = desk.of(id);
            return answer.of(
                    request, new Served(upload.objectKey(), upload.bytes(), type, upload.name(), "e" + id, inline));
        }

        @HEAD
        @PermitAll
        public Response head(
                RoutingContext request,
                @QueryParam("id") long id,
                @QueryParam("type") String type,
                @QueryParam("inline") boolean inline) {
            return get(request, id, type, inline);
        }
    }

    @BeforeEach
    void store() throws IOException {
        if (text == 0) {
            text = desk.store(new ByteArrayInputStream(TEXT), "Gương sáng.html", TEXT.length)
                    .id();
            picture = desk.store(new ByteArrayInputStream(bytes(3_000_000)), "anh.png", 3_000_000)
                    .id();
        }
    }

    private HttpResponse<String> get(String method, long id, String type, String... headers) {
        return tus.bare(method, "/api/test-downloads?id=" + id + "&type=" + type, noBody(), headers);
    }

    @Test
    void whatPeopleSentIsSavedAndNeverShown() {
        var answer = get("GET", text, "text/html", "Accept-Encoding", "gzip, br");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new String(TEXT, StandardCharsets.UTF_8));
        assertThat(header(answer, "Content-Length")).isEqualTo("" + TEXT.length);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Guong sang.html\"; filename*=UTF-8''G%C6%B0%C6%A1ng%20s%C3%A1ng.html");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "ETag")).isEqualTo("\"e" + text + "\"");
    }

    @Test
    void whatWeRenderedMayBeShown() {
        var answer = tus.bare("GET", "/api/test-downloads?inline=true&type=image/png&id=" + picture, noBody());
        assertThat(header(answer, "Content-Disposition")).startsWith("inline;");
        assertThat(header(answer, "Content-Security-Policy"))
                .doesNotContain("script")
                .contains("default-src 'none'");
    }

    @Test
    void aRangeIsSentAsSuch() {
        for (var range : List.of("0-9", "100-", "-50", "2999999-3999999")) {
            var answer = get("GET", picture, "image/png", "Range", "bytes=" + range);
            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(header(answer, "Content-Range")).endsWith("/3000000");
        }
        var answer = get("GET", text, "text/plain", "Range", "bytes=0-4", "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes 0-4/" + TEXT.length);
        assertThat(header(answer, "Content-Length")).isEqualTo("5");
        assertThat(answer.body()).isEqualTo(new String(TEXT, 0, 5, StandardCharsets.UTF_8));
    }

    @Test
    void aRangeBeyondTheEndIsRefusedWithTheSize() {
        var answer = get("GET", picture, "image/png", "Range", "bytes=3000000-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */3000000");
    }

    @Test
    void headTellsTheSameWithoutTheBytes() {
        var answer = get("HEAD", picture, "image/png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("3000000");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.body()).isEmpty();
        var range = get("HEAD", picture, "image/png", "Range", "bytes=5-9");
        assertThat(range.statusCode()).isEqualTo(206);
        assertThat(header(range, "Content-Length")).isEqualTo("5");
    }

    @Test
    void conditionsAreKept() {
        var etag = "\"e" + picture + "\"";
        assertThat(get("GET", picture, "image/png", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(get("GET", picture, "image/png", "If-None-Match", "\"x\", W/" + etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("GET", picture, "image/png", "If-None-Match", "\"x\"").statusCode())
                .isEqualTo(200);
        assertThat(get("GET", picture, "image/png", "If-Match", "\"x\"").statusCode())
                .isEqualTo(412);
        assertThat(get("GET", picture, "image/png", "Range", "bytes=0-1", "If-Range", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("GET", picture, "image/png", "Range", "bytes=0-1", "If-Range", etag)
                        .statusCode())
                .isEqualTo(206);
    }
}
