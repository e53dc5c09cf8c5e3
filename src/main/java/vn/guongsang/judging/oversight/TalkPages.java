package vn.guongsang.judging.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.scorecard.DeliberationDesk;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** Closes the jury's talk with its minutes. */
@Path("/organiser/contests/{slug}/deliberations/{group}/closing")
class TalkPages {
    private final DeliberationDesk talks;
    private final ContestBook contests;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    TalkPages(DeliberationDesk talks, ContestBook contests, CurrentActor actor, Flash flash, Clock clock) {
        this.talks = talks;
        this.contests = contests;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ORGANISERS)
    public Response close(
            @PathParam("slug") String slug, @PathParam("group") String group, MultivaluedMap<String, String> form) {
        JudgingAccess.mustOrganise(actor.get(), slug);
        talks.close(actor.get(), contests.bySlug(slug).id(), group, Minutes.of(form, LocalDate.now(clock)));
        return flash.then("judging.talkClosed", "/organiser/contests/" + slug + "/ranking/" + group);
    }
}
