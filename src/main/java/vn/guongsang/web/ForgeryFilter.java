package vn.guongsang.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/**
 * Refuses page requests that change state unless they come from our own origin and carry the browser's token. The API and
 * tus are left alone: they read no cookie.
 */
@ApplicationScoped
class ForgeryFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    // Quarkus takes the sign-in form at 200, ahead of every endpoint
    private static final int BEFORE_SIGN_IN = 500;
    static final String FIELD = "_token";
    static final String HEADER = "X-Form-Token";
    private final ForgeryToken tokens;

    ForgeryFilter(ForgeryToken tokens) {
        this.tokens = tokens;
    }

    void sameOriginOnly(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (changesAPage(request.request().method().name(), request.normalizedPath())
                            && !sameOrigin(request)) {
                        request.response().setStatusCode(403).end();
                    } else {
                        request.next();
                    }
                },
                BEFORE_SIGN_IN);
    }

    @WithFormRead
    @ServerRequestFilter
    public @Nullable Response tokenOnly(ContainerRequestContext context, RoutingContext request) {
        if (!changesAPage(context.getMethod(), request.normalizedPath())) {
            return null;
        }
        var form = CurrentRequestManager.get().getFormData();
        var token = tokenIn(form, context.getHeaderString(HEADER));
        return tokens.matches(request, token)
                ? null
                : Response.status(Response.Status.FORBIDDEN)
                        .entity("Phiên làm việc đã hết hạn. Hãy quay lại trang trước, tải lại và gửi lần nữa. /"
                                + " This page has expired: go back, reload it and send again.")
                        .type("text/plain; charset=UTF-8")
                        .build();
    }

    private static String tokenIn(@Nullable FormData form, @Nullable String header) {
        if (header != null) {
            return header;
        }
        var field = form == null ? null : form.getFirst(FIELD);
        return field == null || field.isFileItem() ? "" : field.getValue();
    }

    private static boolean changesAPage(String method, String path) {
        return !SAFE.contains(method) && !path.startsWith("/api/");
    }

    private static boolean sameOrigin(RoutingContext request) {
        var site = request.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.request().getHeader("Origin");
        return origin != null
                && URI.create(origin).getAuthority() != null
                && URI.create(origin)
                        .getAuthority()
                        .equals(request.request().authority().toString());
    }
}
