package vn.guongsang.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;

/** The tables of a contest beside what the record tells. */
@Path("/organiser/contests/{slug}/replay")
@Produces(MediaType.TEXT_HTML)
class ReplayPages {
    private final ReplayDesk desk;
    private final CurrentActor actor;

    ReplayPages(ReplayDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "publishing")
    record Replay(ReplayDesk.Replay replay) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.APPROVERS, Role.AUDITORS, Role.ORGANISERS})
    public TemplateInstance replay(@RestPath String slug) {
        return new Replay(desk.replay(slug, actor.get()));
    }
}
