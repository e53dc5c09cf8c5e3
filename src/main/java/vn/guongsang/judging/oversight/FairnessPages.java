package vn.guongsang.judging.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.scorecard.DeliberationDesk;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** The fairness report, printable. */
@Path("/organiser/contests/{slug}/fairness/{group}")
@Produces(MediaType.TEXT_HTML)
class FairnessPages {
    private final FairnessBook book;
    private final Benches benches;
    private final ContestBook contests;
    private final DeliberationDesk talks;
    private final CurrentActor actor;
    private final Flash flash;

    FairnessPages(
            FairnessBook book,
            Benches benches,
            ContestBook contests,
            DeliberationDesk talks,
            CurrentActor actor,
            Flash flash) {
        this.talks = talks;
        this.flash = flash;
        this.book = book;
        this.benches = benches;
        this.contests = contests;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "judging")
    record Fairness(String slug, RankingPages.Tab here, List<RankingPages.Tab> tabs, FairnessView view, boolean mayTalk)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance report(@PathParam("slug") String slug, @PathParam("group") String group) {
        JudgingAccess.mustOversee(actor.get(), slug);
        var contest = contests.bySlug(slug);
        var bench = benches.one(contest, group);
        return new Fairness(
                slug,
                tab(contest, bench),
                benches.of(contest).stream().map(b -> tab(contest, b)).toList(),
                book.of(contest, bench),
                actor.get().is(Role.ORGANISER, slug));
    }

    /** Opens the talk about the entries around the prize lines, of which this report tells. */
    @POST
    @Path("/deliberation")
    @RolesAllowed(Role.ORGANISERS)
    public Response talk(@PathParam("slug") String slug, @PathParam("group") String group) {
        JudgingAccess.mustOrganise(actor.get(), slug);
        var contest = contests.bySlug(slug);
        talks.open(actor.get(), book.band(contest, benches.one(contest, group)));
        return flash.then("judging.talkOpened", "/organiser/contests/" + slug + "/ranking/" + group);
    }

    private RankingPages.Tab tab(ContestView contest, Bench bench) {
        return new RankingPages.Tab(bench.key(), benches.name(contest, bench));
    }
}
