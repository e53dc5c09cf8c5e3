package vn.guongsang.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDefinition.PrizeGroup;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;

/** The fairness report, printable. */
@Path("/organiser/contests/{slug}/fairness/{group}")
@Produces(MediaType.TEXT_HTML)
class FairnessPages {
    private final FairnessBook book;
    private final ContestBook contests;
    private final CurrentActor actor;

    FairnessPages(FairnessBook book, ContestBook contests, CurrentActor actor) {
        this.book = book;
        this.contests = contests;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "judging")
    record Fairness(String slug, PrizeGroup group, List<PrizeGroup> groups, FairnessView view)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.ORGANISERS, Role.APPROVERS, Role.AUDITORS})
    public TemplateInstance report(@PathParam("slug") String slug, @PathParam("group") String group) {
        JudgingAccess.mustOversee(actor.get(), slug);
        var contest = contests.bySlug(slug);
        var groups = PanelDesk.scored(contest.definition()).toList();
        var here = groups.stream().filter(g -> g.id().equals(group)).findFirst().orElseThrow(Refusal::notHere);
        return new Fairness(slug, here, groups, book.of(contest, group));
    }
}
