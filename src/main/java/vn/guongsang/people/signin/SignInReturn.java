package vn.guongsang.people.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Whoever signs in again comes back to the page they asked for, never to where a form was sent or a script saved. */
@ApplicationScoped
class SignInReturn {
    private static final String WHERE = "quarkus-redirect-location";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int EARLY = 590;

    void onEveryAnswer(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (!READING.contains(request.request().method())
                            && !request.normalizedPath().equals("/sign-in")) {
                        request.addHeadersEndHandler(done -> forget(request));
                    }
                    request.next();
                },
                EARLY);
    }

    private static void forget(RoutingContext request) {
        request.response().removeCookie(WHERE, false);
    }
}
