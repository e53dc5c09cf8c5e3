package vn.guongsang.upload;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.guongsang.web.UnreadBody;

/** What holds for every request under {@code /api/uploads}, whoever answers it and even when nobody does. */
@Singleton
class TusRules {
    private static final Set<String> OVERRIDES = Set.of("PATCH", "DELETE", "HEAD");

    void onEveryAnswer(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (ours(context.normalizedPath())) {
                        context.addHeadersEndHandler(ready -> {
                            context.response().headers().set("Tus-Resumable", "1.0.0");
                            if (UnreadBody.of(context.request())) {
                                context.response().headers().set("Connection", "close");
                            }
                        });
                        context.addEndHandler(done -> UnreadBody.drop(context));
                    }
                    context.next();
                },
                80);
    }

    /** The version is asked for first, and a method that a proxy would not let through is taken from its header. */
    @ServerRequestFilter(preMatching = true)
    public void versionAndMethod(ContainerRequestContext request) {
        if (!ours(request.getUriInfo().getPath()) || request.getMethod().equals("OPTIONS")) {
            return;
        }
        if (!"1.0.0".equals(request.getHeaderString("Tus-Resumable"))) {
            throw TusRefusal.wrongVersion();
        }
        var override = request.getHeaderString("X-HTTP-Method-Override");
        if (override != null && request.getMethod().equals("POST") && OVERRIDES.contains(override)) {
            request.setMethod(override);
        }
    }

    private static boolean ours(String path) {
        return path.equals(UploadAddress.PATH) || path.startsWith(UploadAddress.PATH + "/");
    }
}
