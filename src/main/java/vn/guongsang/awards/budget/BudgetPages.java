package vn.guongsang.awards.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The estimate: read by organisers, approvers and auditors, written by organisers. */
@Path("/organiser/contests/{slug}/budget")
@Produces(MediaType.TEXT_HTML)
class BudgetPages {
    private final BudgetDesk desk;
    private final CurrentActor actor;
    private final Flash flash;

    BudgetPages(BudgetDesk desk, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "awards")
    record Budget(ContestView contest, Estimate estimate, boolean mayChange) implements TemplateInstance {}

    /** The form of one line; id is 0 for a new one. */
    @CheckedTemplate(basePath = "awards")
    record BudgetLineForm(ContestView contest, long id, BudgetForm form, List<BudgetKind> kinds, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.APPROVERS, Role.AUDITORS, Role.ORGANISERS})
    public TemplateInstance budget(@RestPath String slug) {
        var sheet = desk.sheet(slug, actor.get());
        return new Budget(sheet.contest(), sheet.estimate(), actor.get().is(Role.ORGANISER, slug));
    }

    @GET
    @Path("lines/{id}")
    @RolesAllowed(Role.ORGANISERS)
    public TemplateInstance line(@RestPath String slug, @RestPath long id) {
        var sheet = desk.sheet(slug, organiser(slug));
        var form = id == 0 ? BudgetForm.BLANK : BudgetForm.of(line(sheet.estimate(), id));
        return form(sheet.contest(), id, form, Mistakes.none());
    }

    @POST
    @Path("lines/{id}")
    @RolesAllowed(Role.ORGANISERS)
    public Response save(@RestPath String slug, @RestPath long id, @BeanParam BudgetForm form) {
        var mistakes = form.mistakes();
        if (mistakes.any()) {
            var contest = desk.sheet(slug, organiser(slug)).contest();
            return Response.status(422)
                    .entity(form(contest, id, form, mistakes).render())
                    .build();
        }
        if (id == 0) {
            desk.add(slug, form.entry(), actor.get());
        } else {
            desk.change(slug, new EstimateLine(id, form.version(), form.entry()), actor.get());
        }
        return flash.then("awards.budgetSaved", back(slug));
    }

    @POST
    @Path("lines/{id}/removal")
    @RolesAllowed(Role.ORGANISERS)
    public Response remove(@RestPath String slug, @RestPath long id, @RestForm int version) {
        desk.remove(slug, id, version, actor.get());
        return flash.then("awards.budgetRemoved", back(slug));
    }

    @POST
    @Path("usual")
    @RolesAllowed(Role.ORGANISERS)
    public Response begin(@RestPath String slug) {
        desk.begin(slug, actor.get());
        return flash.then("awards.budgetBegun", back(slug));
    }

    private Actor organiser(String slug) {
        if (!actor.get().is(Role.ORGANISER, slug)) {
            throw Refusal.notHere();
        }
        return actor.get();
    }

    private static TemplateInstance form(ContestView contest, long id, BudgetForm form, Mistakes mistakes) {
        return new BudgetLineForm(contest, id, form, List.of(BudgetKind.values()), mistakes);
    }

    private static EstimateLine line(Estimate estimate, long id) {
        return estimate.kinds().stream()
                .flatMap(k -> k.lines().stream())
                .filter(l -> l.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    private static String back(String slug) {
        return "/organiser/contests/" + slug + "/budget";
    }
}
