package vn.guongsang.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What is still coming in when the answer is "no" already. */
public final class UnreadBody {
    private static final long LINGER_MILLIS = 2000;

    private UnreadBody() {}

    public static boolean of(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        boolean body = length == null ? request.getHeader("Transfer-Encoding") != null : !length.equals("0");
        return body && !request.isEnded();
    }

    /**
     * After a "no" the sender may still be sending. Closing at once would tear the answer down with the connection, so the
     * rest is thrown away for a moment.
     */
    public static void drop(RoutingContext context) {
        var request = context.request();
        if (of(request)) {
            request.handler(bytes -> {});
            request.endHandler(end -> request.connection().close());
            request.resume();
            context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
        }
    }
}
