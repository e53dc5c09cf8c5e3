package vn.guongsang.entry.steps;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.kernel.Code;

/** The secret of a receipt in the browser: only for its own entry's pages, and out of reach of scripts. */
final class ReceiptCookie {
    static final String NAME = "gs-entry";
    private static final int DAYS = 90;

    private ReceiptCookie() {}

    static NewCookie of(ReceiptKey key, RoutingContext request) {
        return new NewCookie.Builder(NAME)
                .value(key.secret())
                .path(path(key.code()))
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(DAYS * 24 * 3600)
                .build();
    }

    static String path(Code code) {
        return "/entries/" + code;
    }
}
