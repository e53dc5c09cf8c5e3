package vn.guongsang.publishing.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.publishing.ResultsBook;
import vn.guongsang.publishing.text.ResultsJson;

/** Results for feed readers, and as a list that another site shows within its own page. */
@Path("/contests/{slug}/results")
class FeedPages {
    private static final String FRAMED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";
    private final ResultsBook results;
    private final String site;

    FeedPages(ResultsBook results, @ConfigProperty(name = "guongsang.public-url") String site) {
        this.results = results;
        this.site = site.replaceAll("/+$", "");
    }

    @CheckedTemplate(basePath = "publishing")
    record Embedded(ResultsBook.Published published, String site) implements TemplateInstance {}

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml; charset=UTF-8")
    @PermitAll
    public String atom(@RestPath String slug) {
        return feed(slug, "feed.atom").atom();
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json; charset=UTF-8")
    @PermitAll
    public String json(@RestPath String slug) {
        return ResultsJson.write(feed(slug, "feed.json").json());
    }

    /** The one page that other sites may frame; it takes nothing and runs nothing. */
    @GET
    @Path("embed")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public Response embed(@RestPath String slug) {
        var published = results.history(slug).orElseThrow(Refusal::notHere);
        return Response.ok(new Embedded(published, site).render())
                .header("Content-Security-Policy", FRAMED)
                .build();
    }

    private Feed feed(String slug, String name) {
        var published = results.history(slug).orElseThrow(Refusal::notHere);
        return Feed.of(published, site, "/contests/" + slug + "/results/" + name);
    }
}
