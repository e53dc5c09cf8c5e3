package vn.guongsang.people.body;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.ContestChoices;
import vn.guongsang.people.ContestNames;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The organisers' lists of those who may not enter a contest. */
@Path("/organiser/bodies")
@RolesAllowed(Role.ORGANISERS)
class BodyPages {
    private final BodyBook book;
    private final BodyDesk desk;
    private final ContestChoices choices;
    private final CurrentActor actor;
    private final Flash flash;
    private final Clock clock;

    BodyPages(BodyBook book, BodyDesk desk, ContestChoices choices, CurrentActor actor, Flash flash, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.choices = choices;
        this.actor = actor;
        this.flash = flash;
        this.clock = clock;
    }

    record Body(ContestNames.Named name, List<BodyBook.Row> members) {}

    @CheckedTemplate(basePath = "people")
    record Bodies(
            List<ContestNames.Contest> contests,
            ContestNames.@Nullable Contest contest,
            List<Body> bodies,
            @Nullable Long edited,
            BodyForm form,
            Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("contest") @Nullable String slug, @QueryParam("edit") @Nullable Long edited) {
        var contest = contest(slug);
        var form = contest == null || edited == null ? BodyForm.EMPTY : form(contest.slug(), edited);
        return page(contest, edited, form, Mistakes.none());
    }

    @POST
    @Path("{contest}")
    public Response add(
            @PathParam("contest") String slug,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("birthYear") @DefaultValue("") String birthYear,
            @FormParam("phone") @DefaultValue("") String phone) {
        var contest = choices.contest(slug).orElseThrow(Refusal::notHere);
        var form = new BodyForm(body, name, birthYear, phone);
        var mistakes = form.mistakes(LocalDate.now(clock));
        if (contest.bodies().stream().noneMatch(b -> b.id().equals(body))) {
            mistakes.add("body", "people", "bodyNeeded");
        }
        if (mistakes.any()) {
            return Response.status(422)
                    .entity(page(contest, null, form, mistakes))
                    .build();
        }
        desk.add(actor.get(), slug, form);
        return flash.then("people.memberSaved", "/organiser/bodies?contest=" + slug);
    }

    @POST
    @Path("{contest}/{member}")
    public Response change(
            @PathParam("contest") String slug,
            @PathParam("member") long member,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("birthYear") @DefaultValue("") String birthYear,
            @FormParam("phone") @DefaultValue("") String phone) {
        var contest = choices.contest(slug).orElseThrow(Refusal::notHere);
        var form = new BodyForm(form(slug, member).body(), name, birthYear, phone);
        var mistakes = form.mistakes(LocalDate.now(clock));
        if (mistakes.any()) {
            return Response.status(422)
                    .entity(page(contest, member, form, mistakes))
                    .build();
        }
        desk.change(actor.get(), slug, member, form);
        return flash.then("people.memberSaved", "/organiser/bodies?contest=" + slug);
    }

    @POST
    @Path("{contest}/{member}/removal")
    public Response remove(@PathParam("contest") String slug, @PathParam("member") long member) {
        desk.remove(actor.get(), slug, member);
        return flash.then("people.memberRemoved", "/organiser/bodies?contest=" + slug);
    }

    private BodyForm form(String slug, long member) {
        return book.rowsOf(slug).stream()
                .filter(r -> r.id() == member)
                .map(r -> new BodyForm(
                        r.body(),
                        r.fullName(),
                        r.birthYear() == null ? "" : String.valueOf(r.birthYear()),
                        r.phone() == null ? "" : r.phone()))
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    private ContestNames.@Nullable Contest contest(@Nullable String slug) {
        return slug == null
                ? choices.contests().stream().findFirst().orElse(null)
                : choices.contest(slug).orElseThrow(Refusal::notHere);
    }

    private Bodies page(
            ContestNames.@Nullable Contest contest, @Nullable Long edited, BodyForm form, Mistakes mistakes) {
        var rows = contest == null ? List.<BodyBook.Row>of() : book.rowsOf(contest.slug());
        var bodies = contest == null
                ? List.<Body>of()
                : contest.bodies().stream()
                        .map(b -> new Body(
                                b,
                                rows.stream()
                                        .filter(r -> r.body().equals(b.id()))
                                        .toList()))
                        .toList();
        return new Bodies(choices.contests(), contest, bodies, edited, form, mistakes);
    }
}
