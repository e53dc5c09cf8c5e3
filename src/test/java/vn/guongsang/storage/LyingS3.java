package vn.guongsang.storage;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stands before an S3 server, passes everything on, and now and then answers something else in its place. */
final class LyingS3 implements AutoCloseable {
    /** Which requests are not passed on, and what they are told instead. */
    record Lie(Predicate<HttpServerRequest> about, int status, String body) {
        static Lie completing(int status, String body) {
            return new Lie(r -> r.method().name().equals("POST") && r.uri().contains("uploadId="), status, body);
        }

        static Lie puttingAPart(int status) {
            return new Lie(r -> r.method().name().equals("PUT") && r.uri().contains("uploadId="), status, "");
        }

        static Lie looking(int status) {
            return new Lie(r -> r.method().name().equals("HEAD"), status, "");
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient();
    private final HttpServer server;
    private final URI truth;
    private volatile @Nullable Lie lie;

    LyingS3(String truth) throws Exception {
        this.truth = URI.create(truth);
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    void tell(@Nullable Lie next) {
        lie = next;
    }

    private void answer(HttpServerRequest request, Buffer body) {
        var told = lie;
        if (told != null && told.about().test(request)) {
            request.response()
                    .setStatusCode(told.status())
                    .putHeader("Content-Type", "application/xml")
                    .end(told.body());
            return;
        }
        client.request(request.method(), truth.getPort(), truth.getHost(), request.uri())
                .compose(on -> {
                    on.headers().setAll(request.headers());
                    return on.send(body);
                })
                .compose(answer -> answer.body().onSuccess(bytes -> {
                    var back = request.response().setStatusCode(answer.statusCode());
                    back.headers().setAll(answer.headers());
                    back.headers().remove("Transfer-Encoding");
                    back.end(bytes);
                }))
                .onFailure(failed -> request.connection().close());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
