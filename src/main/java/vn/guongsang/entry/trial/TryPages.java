package vn.guongsang.entry.trial;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.Sizes;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.web.Mistakes;
import vn.guongsang.web.Throttle;

/** Thử một tệp: the check without sending. */
@Path("/contests/{slug}/try")
@Produces(MediaType.TEXT_HTML)
class TryPages {
    private final ContestBook contests;
    private final TrialRun trial;
    private final Throttle throttle;

    TryPages(ContestBook contests, TrialRun trial, Throttle throttle) {
        this.contests = contests;
        this.throttle = throttle;
        this.trial = trial;
    }

    @CheckedTemplate(basePath = "entry")
    record Try(ContestView contest, String category, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry")
    record Tried(ContestView contest, String category, CheckReport check, List<String> names)
            implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug, @QueryParam("category") @Nullable String category) {
        return new Try(contests.bySlug(slug), category == null ? "" : category, Mistakes.none());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(
            @PathParam("slug") String slug,
            @RestForm @Nullable String category,
            @RestForm("file") @Nullable List<FileUpload> file,
            RoutingContext request) {
        throttle.count("try", request);
        var contest = contests.bySlug(slug);
        var chosen = category == null ? "" : category;
        var tried = CheckApi.tried(file).stream()
                .filter(f -> f.bytes() > 0 || !f.name().isEmpty())
                .toList();
        var mistakes = Mistakes.none();
        var known = contest.definition().findCategory(chosen).orElse(null);
        if (known == null) {
            mistakes.add("category", "entry", "needCategory");
        }
        if (tried.isEmpty()) {
            mistakes.add("file", "entry", "needFile");
        }
        if (known == null || mistakes.any()) {
            return Response.status(422)
                    .entity(new Try(contest, chosen, mistakes))
                    .build();
        }
        if (tried.stream().anyMatch(f -> f.bytes() > known.limits().bytesPerFile())) {
            mistakes.add("file", "entry", "tooLarge", Sizes.said(known.limits().bytesPerFile()));
            return Response.status(413)
                    .entity(new Try(contest, chosen, mistakes))
                    .build();
        }
        var report = CheckReport.of(trial.inspect(contest, known, tried));
        var names = tried.stream().map(TrialRun.Tried::name).toList();
        return Response.ok(new Tried(contest, chosen, report, names)).build();
    }
}
