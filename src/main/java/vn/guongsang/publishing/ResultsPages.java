package vn.guongsang.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;

/** The public results, and before them a page that says when and where they will be. */
@Path("/contests/{slug}/results")
@Produces(MediaType.TEXT_HTML)
class ResultsPages {
    private final ResultsBook results;
    private final ContestBook contests;

    ResultsPages(ResultsBook results, ContestBook contests) {
        this.results = results;
        this.contests = contests;
    }

    @CheckedTemplate(basePath = "publishing")
    record Published(ResultsBook.Published published) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record Awaited(ContestView contest) implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance newest(@RestPath String slug) {
        return results.newest(slug)
                .<TemplateInstance>map(Published::new)
                .orElseGet(() -> new Awaited(contests.bySlug(slug)));
    }

    @GET
    @Path("{number}")
    @PermitAll
    public TemplateInstance version(@RestPath String slug, @RestPath int number) {
        return new Published(results.version(slug, number));
    }
}
