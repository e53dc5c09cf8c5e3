package vn.guongsang.publishing.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.publishing.ResultsBook;

/** The public results, and before them a page that says when and where they will be. */
@Path("/contests/{slug}/results")
@Produces(MediaType.TEXT_HTML)
class ResultsPages {
    private final ResultsBook results;
    private final ContestBook contests;
    private final String site;

    ResultsPages(
            ResultsBook results, ContestBook contests, @ConfigProperty(name = "guongsang.public-url") String site) {
        this.results = results;
        this.contests = contests;
        this.site = site.replaceAll("/+$", "");
    }

    @CheckedTemplate(basePath = "publishing")
    record Published(ResultsBook.Published published, String site) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record Withdrawn(ResultsBook.Published published) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publishing")
    record Awaited(ContestView contest) implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance newest(@RestPath String slug) {
        return results.history(slug)
                .<TemplateInstance>map(p -> p.withdrawn() ? new Withdrawn(p) : new Published(p, site))
                .orElseGet(() -> new Awaited(contests.bySlug(slug)));
    }

    @GET
    @Path("{number}")
    @PermitAll
    public TemplateInstance version(@RestPath String slug, @RestPath int number) {
        var published = results.version(slug, number);
        return published.withdrawn() ? new Withdrawn(published) : new Published(published, site);
    }
}
