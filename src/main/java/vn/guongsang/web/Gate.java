package vn.guongsang.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.guongsang.kernel.Bilingual;

/**
 * Lets so many requests of each class in and refuses the rest at once, before anything costly, with the time to come back.
 * So browsing never holds up sending. The page that refuses reloads itself.
 */
@ApplicationScoped
class Gate {
    private static final int JUST_INSIDE_THE_HEADERS = 590;
    private final Map<RequestClass, AtomicInteger> inside = new EnumMap<>(RequestClass.class);
    private final MeterRegistry meters;

    Gate(MeterRegistry meters) {
        this.meters = meters;
        for (var kind : RequestClass.values()) {
            inside.put(
                    kind, meters.gauge("guongsang.requests.inside", Tags.of(kind), new AtomicInteger(), n -> n.get()));
        }
    }

    void letIn(@Observes Filters filters) {
        filters.register(this::pass, JUST_INSIDE_THE_HEADERS);
    }

    private void pass(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/q/") || path.startsWith("/assets/")) {
            request.next();
            return;
        }
        var kind = RequestClass.of(request.request().method().name(), path);
        if (enter(kind)) {
            request.addEndHandler(done -> leave(kind));
            request.next();
        } else {
            refuse(request, kind);
        }
    }

    boolean enter(RequestClass kind) {
        if (inside.get(kind).incrementAndGet() <= kind.most()) {
            return true;
        }
        leave(kind);
        meters.counter("guongsang.requests.refused", Tags.of(kind)).increment();
        return false;
    }

    void leave(RequestClass kind) {
        inside.get(kind).decrementAndGet();
    }

    private static void refuse(RoutingContext request, RequestClass kind) {
        int seconds = kind.comeBackSeconds();
        var title = Words.both("web", "crowded");
        var detail = Words.both("web", "crowdedDetail", seconds);
        boolean program = request.normalizedPath().startsWith("/api/");
        var answer = request.response().setStatusCode(503).putHeader("Retry-After", String.valueOf(seconds));
        if (!program && request.request().method().name().equals("GET")) {
            answer.putHeader("Refresh", String.valueOf(seconds));
        }
        answer.putHeader("Content-Type", program ? "application/problem+json" : "text/html; charset=UTF-8")
                .end(program ? document(title, detail) : page(title, detail));
    }

    private static String document(Bilingual title, Bilingual detail) {
        return "{\"type\":\"/problems/crowded\",\"title\":\"%s\",\"status\":503,\"detail\":{\"vi\":\"%s\",\"en\":\"%s\"}}"
                .formatted(title.en(), detail.vi(), detail.en());
    }

    private static String page(Bilingual title, Bilingual detail) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width"><title>%1$s</title></head>\
                <body><h1>%1$s</h1><p>%2$s</p><p lang="en">%3$s</p></body></html>"""
                .formatted(title.vi(), detail.vi(), detail.en());
    }

    /** The class as a label of a metric. */
    private static final class Tags {
        static Iterable<io.micrometer.core.instrument.Tag> of(RequestClass kind) {
            return io.micrometer.core.instrument.Tags.of("class", kind.word());
        }
    }
}
