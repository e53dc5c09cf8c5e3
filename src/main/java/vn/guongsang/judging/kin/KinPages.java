package vn.guongsang.judging.kin;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** Where a judge names relatives who may have sent something or be told of. */
@Path("/judging/kin/{slug}")
@Produces(MediaType.TEXT_HTML)
class KinPages {
    private final KinDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    KinPages(KinDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Kin(String slug, List<KinView> named) implements TemplateInstance {}

    @GET
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance kin(@PathParam("slug") String slug) {
        return new Kin(slug, desk.named(actor.get(), slug));
    }

    @POST
    @RolesAllowed(Role.JUDGES)
    public Response name(
            @PathParam("slug") String slug,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("relation") @DefaultValue("") String relation) {
        desk.name(actor.get(), slug, name, relation);
        return flash.then("judging.kinSaved", "/judging/kin/" + slug);
    }
}
