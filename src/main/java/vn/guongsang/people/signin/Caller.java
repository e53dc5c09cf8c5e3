package vn.guongsang.people.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.SigningKey;

/**
 * From where somebody tries to sign in: a browser that has signed in to this account before, which a signed cookie
 * proves, or else the network address of the connection. Headers that the caller can write are not looked at.
 */
record Caller(String place) {
    private static final String COOKIE = "gs-known";
    private static final String BROWSER = "browser:";
    private static final long HALF_A_YEAR = 180L * 24 * 3600;
    private static final int NETWORK_BYTES = 8;

    static Caller of(RoutingContext request, String account, SigningKey key) {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie != null) {
            int dot = cookie.getValue().indexOf('.');
            var number = cookie.getValue().substring(0, Math.max(dot, 0));
            if (dot > 0 && Secret.same(cookie.getValue().substring(dot + 1), proof(key, account, number))) {
                return new Caller(BROWSER + number);
            }
        }
        return new Caller(network(request.request().remoteAddress().hostAddress()));
    }

    boolean known() {
        return place.startsWith(BROWSER);
    }

    /** Leaves the proof for the next time; it helps nobody who has no password. */
    static void remember(RoutingContext request, String account, SigningKey key) {
        var number = Secret.fresh();
        request.response()
                .addCookie(Cookie.cookie(COOKIE, number + "." + proof(key, account, number))
                        .setPath("/sign-in")
                        .setMaxAge(HALF_A_YEAR)
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    private static String proof(SigningKey key, String account, String number) {
        return key.sign("known-browser:" + number + ":" + account.toLowerCase(Locale.ROOT));
    }

    /** One household or office has a whole /64 of IPv6 addresses. */
    static String network(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? "v6:" + HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
