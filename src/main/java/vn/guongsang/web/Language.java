package vn.guongsang.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import vn.guongsang.kernel.Bilingual;

/** The language of a request: {@code ?lang=} first, then the cookie it left, else Vietnamese. */
@ApplicationScoped
class Language {
    private static final String COOKIE = "gs-lang";
    private static final long YEAR = 365L * 24 * 3600;

    static Locale of(RoutingContext request) {
        var asked = request.request().getParam("lang");
        if (asked == null) {
            var cookie = request.request().getCookie(COOKIE);
            asked = cookie == null ? "vi" : cookie.getValue();
        }
        return asked.equals("en") ? Locale.ENGLISH : Bilingual.VIETNAMESE;
    }

    void remember(@Observes Filters filters) {
        filters.register(
                request -> {
                    var asked = request.request().getParam("lang");
                    if ("en".equals(asked) || "vi".equals(asked)) {
                        request.response()
                                .addCookie(Cookie.cookie(COOKIE, asked)
                                        .setPath("/")
                                        .setMaxAge(YEAR)
                                        .setHttpOnly(true)
                                        .setSameSite(CookieSameSite.LAX));
                    }
                    request.next();
                },
                90);
    }
}
