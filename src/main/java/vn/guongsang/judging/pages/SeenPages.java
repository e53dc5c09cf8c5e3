package vn.guongsang.judging.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.guongsang.judging.scorecard.ScoringDesk;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** How much of a work its judge read or played, as the page saw it or, without script, as the judge says. */
@Path("/judging/{ref}/seen")
class SeenPages {
    private final ScoringDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    SeenPages(ScoringDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @POST
    @RolesAllowed(Role.JUDGES)
    public Response seen(
            @PathParam("ref") String ref, @FormParam("seen") int percent, @FormParam("seconds") int seconds) {
        desk.saw(actor.get(), ref, percent, seconds);
        return flash.then("/judging/" + ref + "/seal");
    }
}
