package vn.guongsang.judging.oversight;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.judging.PanelDesk;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.judging.ranking.JudgingAccess;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.ProgressView;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.judging.ranking.RoundDesk;
import vn.guongsang.judging.ranking.RoundView;
import vn.guongsang.judging.scorecard.DeliberationBook;
import vn.guongsang.judging.scorecard.ReopeningDesk;
import vn.guongsang.judging.scorecard.SheetRecord;
import vn.guongsang.judging.talk.ConferNote;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;

/** How far the judges are, whom they ranked, and every sealed sheet. */
@Path("/organiser/contests/{slug}")
@Produces(MediaType.TEXT_HTML)
class RankingPages {
    private final JudgingBook book;
    private final Benches benches;
    private final PanelDesk panels;
    private final RoundDesk rounds;
    private final DeliberationBook talks;
    private final ContestBook contests;
    private final ReopeningDesk reopening;
    private final CurrentActor actor;
    private final Flash flash;

    RankingPages(
            JudgingBook book,
            Benches benches,
            PanelDesk panels,
            RoundDesk rounds,
            DeliberationBook talks,
            ContestBook contests,
            ReopeningDesk reopening,
            CurrentActor actor,
            Flash flash) {
        this.book = book;
        this.benches = benches;
        this.panels = panels;
        this.rounds = rounds;
        this.talks = talks;
        this.contests = contests;
        this.reopening = reopening;
        this.actor = actor;
        this.flash = flash;
    }

    /** One prize group on the progress page: how many entries have all their sheets. */
    record GroupProgress(String key, Bilingual name, RankingView ranking) {
        public int entries() {
            return ranking.ranked().size() + ranking.lacking().size();
        }
    }

    /** One bench among the tabs. */
    record Tab(String key, Bilingual name) {}

    @CheckedTemplate(basePath = "judging")
    record Progress(String slug, List<ProgressView> judges, List<GroupProgress> groups) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Ranking(
            String slug,
            Bilingual contest,
            Tab here,
            List<Tab> tabs,
            RankingView ranking,
            int gapAllowed,
            @Nullable Minutes division,
            @Nullable RoundView round,
            boolean mayClose,
            DeliberationBook.@Nullable View talk,
            Map<EntryId, List<ConferNote>> conferred)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record SealedSheet(String slug, SheetRecord sheet, boolean mayReopen) implements TemplateInstance {}

    @GET
    @Path("progress")
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance progress(@PathParam("slug") String slug) {
        var contest = overseen(slug);
        var groups = benches.of(contest).stream()
                .map(b -> new GroupProgress(b.key(), benches.name(contest, b), book.ranking(contest.id(), b)))
                .toList();
        return new Progress(slug, book.progress(contest.id()), groups);
    }

    @GET
    @Path("ranking/{group}")
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance ranking(@PathParam("slug") String slug, @PathParam("group") String group) {
        var contest = overseen(slug);
        var bench = benches.one(contest, group);
        var ranking = book.ranking(contest.id(), bench);
        return new Ranking(
                slug,
                contest.definition().shortName(),
                tab(contest, bench),
                benches.of(contest).stream().map(b -> tab(contest, b)).toList(),
                ranking,
                contest.definition().scoring().conferGapPoints(),
                panels.division(contest, bench),
                bench.preliminary() ? rounds.view(contest, bench, ranking).orElse(null) : null,
                actor.get().is(Role.ORGANISER, slug),
                talks.of(contest.id(), bench.key()).orElse(null),
                talks.conferred(contest.id(), bench.key()));
    }

    private Tab tab(ContestView contest, Bench bench) {
        return new Tab(bench.key(), benches.name(contest, bench));
    }

    @GET
    @Path("sheets/{id}")
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance sheet(@PathParam("slug") String slug, @PathParam("id") long id) {
        var contest = overseen(slug);
        return new SealedSheet(
                slug, reopening.read(contest.id(), id), actor.get().is(Role.ORGANISER, slug));
    }

    @POST
    @Path("sheets/{id}/reopening")
    @RolesAllowed(Role.ORGANISERS)
    public Response reopen(
            @PathParam("slug") String slug,
            @PathParam("id") long id,
            @FormParam("reason") @DefaultValue("") String reason) {
        JudgingAccess.mustOrganise(actor.get(), slug);
        reopening.propose(actor.get(), contests.bySlug(slug), id, reason);
        return flash.then("judging.reopeningProposed", "/organiser/contests/" + slug + "/sheets/" + id);
    }

    private ContestView overseen(String slug) {
        JudgingAccess.mustOversee(actor.get(), slug);
        return contests.bySlug(slug);
    }
}
