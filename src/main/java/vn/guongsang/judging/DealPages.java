package vn.guongsang.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** Who scores what: looked at first, then applied as one act. */
@Path("/organiser/contests/{slug}/assignment")
@Produces(MediaType.TEXT_HTML)
class DealPages {
    private final DealDesk desk;
    private final HandOverDesk hands;
    private final CurrentActor actor;
    private final Flash flash;

    DealPages(DealDesk desk, HandOverDesk hands, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.hands = hands;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Assignment(String slug, List<DealView> deals) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record AssignmentList(String slug, DealView deal, List<DealList.Flaw> flaws, String text)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Role.ORGANISERS)
    public TemplateInstance preview(
            @PathParam("slug") String slug,
            @QueryParam("group") @Nullable String group,
            @QueryParam("perEntry") @Nullable Integer perEntry) {
        if (group == null || perEntry == null) {
            return new Assignment(slug, desk.preview(actor.get(), slug));
        }
        return new Assignment(slug, List.of(desk.preview(actor.get(), slug, group, perEntry)));
    }

    @POST
    @Path("{group}")
    @RolesAllowed(Role.ORGANISERS)
    public Response apply(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("hash") @DefaultValue("") String hash) {
        desk.apply(actor.get(), slug, group, hash);
        return back(slug);
    }

    @GET
    @Path("{group}/list")
    @Produces("text/csv")
    @RolesAllowed(Role.ORGANISERS)
    public Response list(@PathParam("slug") String slug, @PathParam("group") String group) {
        return Response.ok(desk.list(actor.get(), slug, group), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"phan-cong-" + group + ".csv\"")
                .build();
    }

    @POST
    @Path("{group}/list")
    @RolesAllowed(Role.ORGANISERS)
    public Response previewList(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("list") @DefaultValue("") String list) {
        var text = list;
        var listed = desk.previewList(actor.get(), slug, group, text);
        return Response.status(listed.flaws().isEmpty() ? 200 : 422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new AssignmentList(slug, listed.view(), listed.flaws(), text).render())
                .build();
    }

    @POST
    @Path("{group}/list/applied")
    @RolesAllowed(Role.ORGANISERS)
    public Response applyList(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("list") @DefaultValue("") String list,
            @FormParam("hash") @DefaultValue("") String hash) {
        desk.applyList(actor.get(), slug, group, list, hash);
        return back(slug);
    }

    @POST
    @Path("{group}/move")
    @RolesAllowed(Role.ORGANISERS)
    public Response move(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("from") @Nullable String from,
            @FormParam("to") @Nullable String to) {
        hands.move(actor.get(), slug, group, code, PanelPages.person(from), PanelPages.person(to));
        return back(slug);
    }

    @POST
    @Path("{group}/replacement")
    @RolesAllowed(Role.ORGANISERS)
    public Response replace(
            @PathParam("slug") String slug,
            @PathParam("group") String group,
            @FormParam("from") @Nullable String from,
            @FormParam("to") @Nullable String to) {
        hands.replace(actor.get(), slug, group, PanelPages.person(from), PanelPages.person(to));
        return back(slug);
    }

    private Response back(String slug) {
        return flash.then("judging.dealt", "/organiser/contests/" + slug + "/assignment");
    }
}
