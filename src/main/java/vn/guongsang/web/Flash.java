package vn.guongsang.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** One sentence that survives a redirect: a message key in a short-lived cookie, never text. */
@ApplicationScoped
public class Flash {
    private static final String COOKIE = "gs-flash";
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Za-z0-9.]+");

    /** 303 to the path, where the words of {@code bundle.key} are shown once. */
    public Response then(String key, String path) {
        return Response.seeOther(URI.create(path))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(key)
                        .path("/")
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge(60)
                        .build())
                .build();
    }

    public Response then(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    Optional<String> take(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie == null || !KEY.matcher(cookie.getValue()).matches()) {
            return Optional.empty();
        }
        if (!request.response().headWritten()) {
            request.response()
                    .addCookie(Cookie.cookie(COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
        return Optional.of(cookie.getValue());
    }
}
