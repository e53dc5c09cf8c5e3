package vn.guongsang.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers on every answer, errors included. An answer that set its own policy (a sandboxed file) keeps it. */
@ApplicationScoped
class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " manifest-src 'self'; frame-ancestors 'none'";

    /** The worker that computes SHA-256 has no page to harm and is the only script that may compile code. */
    private static final String HASHING = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

    private static final int OUTERMOST = 600;

    void onEveryAnswer(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(done -> {
                        var headers = request.response().headers();
                        if (!headers.contains("Content-Security-Policy")) {
                            headers.set("Content-Security-Policy", policy(request.normalizedPath()));
                        }
                        headers.set("X-Content-Type-Options", "nosniff");
                        headers.set("Referrer-Policy", "no-referrer");
                        headers.set("Cross-Origin-Opener-Policy", "same-origin");
                        headers.set("Cross-Origin-Resource-Policy", "same-origin");
                        headers.set("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
                        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
                        if (!headers.contains("Cache-Control")
                                && !request.normalizedPath().startsWith("/assets/")) {
                            headers.set("Cache-Control", "no-store");
                        }
                    });
                    request.next();
                },
                OUTERMOST);
    }

    private static String policy(String path) {
        return path.startsWith("/assets/hash-") ? HASHING : POLICY;
    }
}
