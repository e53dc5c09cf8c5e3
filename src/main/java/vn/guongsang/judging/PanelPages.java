package vn.guongsang.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** The panels and the deal. */
@Path("/organiser/contests/{slug}")
@Produces(MediaType.TEXT_HTML)
class PanelPages {
    private final PanelDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    PanelPages(PanelDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Panels(String slug, List<PanelView> panels) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Assignment(String slug, List<DealView> deals) implements TemplateInstance {}

    @GET
    @Path("panels")
    @RolesAllowed(Role.ORGANISERS)
    public TemplateInstance panels(@PathParam("slug") String slug) {
        return new Panels(slug, desk.panels(actor.get(), slug));
    }

    @POST
    @Path("panels/{group}")
    @RolesAllowed(Role.ORGANISERS)
    public Response seat(
            @PathParam("slug") String slug, @PathParam("group") String group, @FormParam("judge") List<Long> judges) {
        desk.seat(actor.get(), slug, group, judges.stream().map(PersonId::new).collect(Collectors.toSet()));
        return flash.then("judging.panelSaved", "/organiser/contests/" + slug + "/panels");
    }

    @GET
    @Path("assignment")
    @RolesAllowed(Role.ORGANISERS)
    public TemplateInstance preview(@PathParam("slug") String slug) {
        return new Assignment(slug, desk.preview(actor.get(), slug));
    }

    @POST
    @Path("assignment/{group}")
    @RolesAllowed(Role.ORGANISERS)
    public Response apply(
            @PathParam("slug") String slug, @PathParam("group") String group, @FormParam("hash") String hash) {
        desk.apply(actor.get(), slug, group, hash == null ? "" : hash);
        return flash.then("judging.dealt", "/organiser/contests/" + slug + "/assignment");
    }
}
