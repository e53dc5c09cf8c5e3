package vn.guongsang.entry.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.Stage;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.kernel.Secret;

/** Gửi bài: what is needed, and the beginning of a draft. */
@Path("/contests/{slug}/send")
@Produces(MediaType.TEXT_HTML)
class SendPages {
    private static final int SHORTEST_KEY = 20;
    private final ContestBook contests;
    private final AuthorDesk desk;

    SendPages(ContestBook contests, AuthorDesk desk) {
        this.contests = contests;
        this.desk = desk;
    }

    /** @param oneTime makes one draft of two clicks */
    @CheckedTemplate(basePath = "entry")
    record Send(ContestView contest, Stage stage, String oneTime, String category) implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug, @QueryParam("category") @Nullable String category) {
        var contest = contests.bySlug(slug);
        return new Send(contest, contests.stage(contest), Secret.fresh(), category == null ? "" : category);
    }

    @POST
    @PermitAll
    public Response start(@PathParam("slug") String slug, RoutingContext request) {
        var form = FormFields.ofRequest();
        var given = form.text("key");
        var key = desk.start(slug, given.length() < SHORTEST_KEY ? Secret.fresh() : given, form.text("category"));
        return Response.seeOther(URI.create(ReceiptCookie.path(key.code()) + "/who"))
                .cookie(ReceiptCookie.of(key, request))
                .header("Cache-Control", "no-store")
                .build();
    }
}
