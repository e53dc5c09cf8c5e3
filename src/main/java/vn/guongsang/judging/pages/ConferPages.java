package vn.guongsang.judging.pages;

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
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.scorecard.ConferDesk;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** Where two judges far apart confer. */
@Path("/judging/{ref}/confer")
@Produces(MediaType.TEXT_HTML)
class ConferPages {
    private final ConferDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    ConferPages(ConferDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Conferring(ConferDesk.Gap gap) implements TemplateInstance {}

    @GET
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance gap(@PathParam("ref") String ref) {
        return new Conferring(desk.gap(actor.get(), ref));
    }

    @POST
    @RolesAllowed(Role.JUDGES)
    public Response say(
            @PathParam("ref") String ref,
            @FormParam("outcome") @Nullable String outcome,
            @FormParam("words") @DefaultValue("") String words) {
        desk.say(actor.get(), ref, !"change".equals(outcome), words);
        return flash.then("judging.conferSaid", "/judging/" + ref + "/confer");
    }
}
