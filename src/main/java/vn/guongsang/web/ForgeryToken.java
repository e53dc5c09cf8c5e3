package vn.guongsang.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.kernel.Secret;

/** A form token bound to the browser's session cookie and signed with the portal's key. */
@ApplicationScoped
class ForgeryToken {
    private static final String COOKIE = "gs";
    private static final String FRESH = "vn.guongsang.session";
    private final SigningKey key;

    ForgeryToken(SigningKey key) {
        this.key = key;
    }

    /** The token for forms of this browser; sets the session cookie when it has none. */
    String of(RoutingContext request) {
        return key.sign("form:" + session(request));
    }

    boolean matches(RoutingContext request, String token) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie != null && Secret.same(token, key.sign("form:" + cookie.getValue()));
    }

    private String session(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie != null) {
            return cookie.getValue();
        }
        String known = request.get(FRESH);
        if (known != null) {
            return known;
        }
        var fresh = Secret.fresh();
        request.put(FRESH, fresh);
        request.response()
                .addCookie(Cookie.cookie(COOKIE, fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
        return fresh;
    }
}
