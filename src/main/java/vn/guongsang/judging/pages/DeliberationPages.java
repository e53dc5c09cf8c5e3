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
import vn.guongsang.judging.scorecard.DeliberationDesk;
import vn.guongsang.judging.talk.Vote;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** Where a judge takes part in the talk about one work. */
@Path("/judging/{ref}/deliberation")
@Produces(MediaType.TEXT_HTML)
class DeliberationPages {
    private final DeliberationDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    DeliberationPages(DeliberationDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "judging")
    record Deliberating(DeliberationDesk.Talk talk) implements TemplateInstance {}

    @GET
    @RolesAllowed(Role.JUDGES)
    public TemplateInstance talk(@PathParam("ref") String ref) {
        return new Deliberating(desk.talk(actor.get(), ref));
    }

    @POST
    @RolesAllowed(Role.JUDGES)
    public Response vote(
            @PathParam("ref") String ref,
            @FormParam("vote") @DefaultValue("") String vote,
            @FormParam("words") @DefaultValue("") String words) {
        desk.vote(actor.get(), ref, read(vote), words);
        return flash.then("judging.voted", "/judging/" + ref + "/deliberation");
    }

    private static Vote read(String vote) {
        try {
            return Vote.valueOf(vote);
        } catch (IllegalArgumentException e) {
            throw Refusal.notHere();
        }
    }
}
