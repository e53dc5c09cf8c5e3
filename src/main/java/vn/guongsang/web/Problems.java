package vn.guongsang.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;

/** The one place that turns a "no" into a page for people or {@code application/problem+json} for programs. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final long COME_BACK = 10;
    private static final String JSON = "application/problem+json";

    @CheckedTemplate(basePath = "web")
    record Problem(int status, Bilingual title, Bilingual detail) implements TemplateInstance {}

    /** RFC 9457, with the detail in both languages. */
    public record Document(
            String type, String title, int status, Bilingual detail, @Nullable List<Violation> violations) {}

    public record Violation(String field, Bilingual message) {}

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, RoutingContext request) {
        return switch (refusal) {
            case Refusal.NotHere _ -> answer(request, 404, "notHere", null);
            case Refusal.NotAllowed _ -> answer(request, 403, "notAllowed", null);
            case Refusal.TooLate late ->
                answer(request, 409, "tooLate", Words.both("web", "tooLateAt", TemplateWords.moment(late.deadline())));
            case Refusal.WrongState state -> answer(request, 409, "wrongState", state.words());
            case Refusal.Changed _ -> answer(request, 409, "changed", null);
            case Refusal.Unfit unfit -> unfit(request, unfit);
            case Refusal.TooLarge large ->
                answer(request, 413, "tooLarge", Words.both("web", "tooLargeBy", large.limit()));
            case Refusal.TooMany many ->
                later(
                        answer(request, 429, "tooMany", Words.both("web", "tooManyWait", many.retryAfterSeconds())),
                        many.retryAfterSeconds());
            default -> throw new IllegalStateException(refusal);
        };
    }

    @ServerExceptionMapper
    public Response changed(OptimisticLockException conflict, RoutingContext request) {
        return answer(request, 409, "changed", null);
    }

    /** Two writers met in the database; the loser wrote nothing and is told like any other. */
    @ServerExceptionMapper({PessimisticLockException.class, LockTimeoutException.class})
    public Response collided(RoutingContext request) {
        return answer(request, 409, "changed", null);
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException absent, RoutingContext request) {
        return answer(request, 404, "notHere", null);
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException thrown, RoutingContext request) {
        int status = thrown.getResponse().getStatus();
        return status < 400
                ? thrown.getResponse()
                : answer(request, status, status < 500 ? "badRequest" : "broken", null);
    }

    @ServerExceptionMapper
    public Response broken(Throwable failure, RoutingContext request) {
        return switch (Fault.of(failure)) {
            case MALFORMED -> answer(request, 400, "badRequest", null);
            case COLLIDED -> answer(request, 409, "changed", null);
            case AWAY -> away(failure, request);
            case BROKEN -> unexplained(failure, request);
        };
    }

    private static Response away(Throwable failure, RoutingContext request) {
        LOG.warnf("the database is away: %s %s: %s", request.request().method(), Masking.path(request), failure);
        return later(answer(request, 503, "away", Words.both("web", "awayDetail", COME_BACK)), COME_BACK);
    }

    private static Response later(Response answer, long seconds) {
        return Response.fromResponse(answer).header("Retry-After", seconds).build();
    }

    private static Response unexplained(Throwable failure, RoutingContext request) {
        LOG.error("request failed: " + request.request().method() + " " + Masking.path(request), failure);
        return answer(request, 500, "broken", null);
    }

    private static Response unfit(RoutingContext request, Refusal.Unfit unfit) {
        if (!wantsJson(request)) {
            return answer(request, 422, "unfit", unfit.words());
        }
        var violations = unfit.field() == null ? null : List.of(new Violation(unfit.field(), unfit.words()));
        return json(new Document("/problems/unfit", Words.both("web", "unfit").en(), 422, unfit.words(), violations));
    }

    private static Response answer(RoutingContext request, int status, String key, @Nullable Bilingual detail) {
        var title = Words.both("web", key);
        var words = detail == null ? Words.both("web", key + "Detail") : detail;
        if (wantsJson(request)) {
            return json(new Document("/problems/" + key, title.en(), status, words, null));
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Problem(status, title, words).render())
                .build();
    }

    private static Response json(Document document) {
        return Response.status(document.status()).type(JSON).entity(document).build();
    }

    private static boolean wantsJson(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }
}
