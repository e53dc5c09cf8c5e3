package vn.guongsang.web.gate;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.SigningKey;

/**
 * The place of somebody who was asked to wait: since when, by the database's clock, and for what. Signed, in a cookie for
 * people and in a header for programs, so that any node honours it and nobody can make, move or lend one.
 */
@ApplicationScoped
public class WaitingTickets {
    static final String COOKIE = "gs-place";
    static final String HEADER = "Waiting-Ticket";
    static final Duration VALID = Duration.ofHours(4);
    private static final String SINCE = "vn.guongsang.waitingSince";
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([A-Za-z0-9_-]{43})");
    private static final Pattern ENTRY = Pattern.compile("(/entries/[^/]+)(/.*)?");
    private final SigningKey key;
    private final DatabaseClock clock;

    WaitingTickets(SigningKey key, DatabaseClock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Since when the sender of this request has been waiting for the portal; null when he did not have to. */
    public static @Nullable Instant waitingSince(RoutingContext request) {
        return request.get(SINCE);
    }

    static void waited(RoutingContext request, Instant since) {
        request.put(SINCE, since);
    }

    /** What a request brings along, if it was issued for the same matter and not too long ago. */
    Optional<Instant> of(RoutingContext request) {
        var given = given(request);
        var match = FORM.matcher(given == null ? "" : given);
        var now = clock.now();
        if (!match.matches() || now.isEmpty()) {
            return Optional.empty();
        }
        var since = Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS);
        boolean genuine = Secret.same(given, ticket(since, matter(request)));
        return genuine && since.plus(VALID).isAfter(now.get()) ? Optional.of(since) : Optional.empty();
    }

    void give(RoutingContext request, Instant since) {
        var ticket = ticket(since, matter(request));
        if (program(request)) {
            request.response().putHeader(HEADER, ticket);
        } else {
            request.response().addCookie(cookie(request, ticket, VALID.toSeconds()));
        }
    }

    /** A place in front of a page that was reached; one that is bound to an entry still proves when its author came. */
    void takeBack(RoutingContext request) {
        if (!program(request)
                && cookiePath(request).equals("/")
                && request.request().getCookie(name(request)) != null) {
            request.response().addCookie(cookie(request, "", 0));
        }
    }

    String ticket(Instant since, String matter) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, since);
        return micros + "." + key.sign("waiting:" + matter + ":" + micros);
    }

    /** What the wait is for: this entry, this request of a program, or just a page of this class. */
    static String matter(RoutingContext request) {
        var path = request.normalizedPath();
        if (program(request)) {
            return path + " " + request.request().getHeader("Idempotency-Key");
        }
        var entry = ENTRY.matcher(path);
        return entry.matches() ? entry.group(1) : "page";
    }

    static boolean program(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    private static @Nullable String given(RoutingContext request) {
        if (program(request)) {
            return request.request().getHeader(HEADER);
        }
        var cookie = request.request().getCookie(name(request));
        return cookie == null ? null : cookie.getValue();
    }

    private static Cookie cookie(RoutingContext request, String value, long seconds) {
        return Cookie.cookie(name(request), value)
                .setPath(cookiePath(request))
                .setMaxAge(seconds)
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String name(RoutingContext request) {
        return cookiePath(request).equals("/") ? COOKIE : COOKIE + "-entry";
    }

    private static String cookiePath(RoutingContext request) {
        var entry = ENTRY.matcher(request.normalizedPath());
        return entry.matches() ? entry.group(1) : "/";
    }
}
