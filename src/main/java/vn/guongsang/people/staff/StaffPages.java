package vn.guongsang.people.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.ContestChoices;
import vn.guongsang.people.ContestNames;
import vn.guongsang.people.CurrentActor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.web.Flash;
import vn.guongsang.web.Mistakes;

/** The organisers' pages about staff. */
@Path("/organiser/staff")
@RolesAllowed(Role.ORGANISERS)
class StaffPages {
    private final StaffBook book;
    private final UnitBook units;
    private final StaffDesk desk;
    private final ContestChoices choices;
    private final CurrentActor actor;
    private final Flash flash;

    StaffPages(
            StaffBook book, UnitBook units, StaffDesk desk, ContestChoices choices, CurrentActor actor, Flash flash) {
        this.book = book;
        this.units = units;
        this.desk = desk;
        this.choices = choices;
        this.actor = actor;
        this.flash = flash;
    }

    /** Those who hold one role; without a role, those who hold none. */
    record Group(String role, List<StaffBook.Row> rows) {}

    /** What the forms offer. */
    record Choices(List<UnitView> units, List<ContestNames.Contest> contests) {
        public Role[] roles() {
            return Role.values();
        }
    }

    @CheckedTemplate(basePath = "people")
    record Staff(List<Group> groups) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record Invite(StaffForm form, Choices choices, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record Invited(InvitationDesk.Invited invited) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    record Member(StaffBook.Row person, boolean self, StaffForm form, Choices choices, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var rows = book.rows();
        var groups = new java.util.ArrayList<>(Arrays.stream(Role.values())
                .map(role -> new Group(
                        role.name(), rows.stream().filter(r -> r.holds(role)).toList()))
                .toList());
        var none = rows.stream().filter(r -> r.terms().isEmpty()).toList();
        if (!none.isEmpty()) {
            groups.add(new Group("NONE", none));
        }
        return new Staff(groups);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return new Invite(StaffForm.EMPTY, offered(), Mistakes.none());
    }

    /** The link is in the answer itself and nowhere else: it is shown once. */
    @POST
    @Path("new")
    public Response invite(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("username") @DefaultValue("") String username,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("unit") @DefaultValue("") String unit,
            @FormParam("contest") @DefaultValue("") String contest,
            @FormParam("startsOn") @DefaultValue("") String startsOn,
            @FormParam("endsOn") @DefaultValue("") String endsOn) {
        var form = new StaffForm(name, username.strip(), email, role, unit, contest, startsOn, endsOn);
        var mistakes = form.mistakesOfPerson();
        if (!mistakes.any()) {
            try {
                return Response.ok(new Invited(desk.invite(actor.get(), form))).build();
            } catch (Refusal.Unfit unfit) {
                mistakes.add(String.valueOf(unfit.field()), unfit.words());
            }
        }
        return Response.status(422)
                .entity(new Invite(form, offered(), mistakes))
                .build();
    }

    @GET
    @Path("{person}")
    public TemplateInstance show(@PathParam("person") long person) {
        return member(new PersonId(person), StaffForm.EMPTY, Mistakes.none());
    }

    @POST
    @Path("{person}/reset")
    public TemplateInstance reset(@PathParam("person") long person) {
        return new Invited(desk.reset(actor.get(), new PersonId(person)));
    }

    @POST
    @Path("{person}/disabling")
    public Response disable(@PathParam("person") long person) {
        desk.disable(actor.get(), new PersonId(person));
        return flash.then("people.disabled", "/organiser/staff/" + person);
    }

    @POST
    @Path("{person}/enabling")
    public Response enable(@PathParam("person") long person) {
        desk.enable(actor.get(), new PersonId(person));
        return flash.then("people.enabled", "/organiser/staff/" + person);
    }

    @POST
    @Path("{person}/terms")
    public Response appoint(
            @PathParam("person") long person,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("unit") @DefaultValue("") String unit,
            @FormParam("contest") @DefaultValue("") String contest,
            @FormParam("startsOn") @DefaultValue("") String startsOn,
            @FormParam("endsOn") @DefaultValue("") String endsOn) {
        var form = new StaffForm("", "", "", role, unit, contest, startsOn, endsOn);
        var mistakes = form.mistakesOfTerm(Mistakes.none());
        if (!mistakes.any()) {
            try {
                desk.appoint(actor.get(), new PersonId(person), form);
                return flash.then("people.termSaved", "/organiser/staff/" + person);
            } catch (Refusal.Unfit unfit) {
                mistakes.add(String.valueOf(unfit.field()), unfit.words());
            }
        }
        return Response.status(422)
                .entity(member(new PersonId(person), form, mistakes))
                .build();
    }

    @POST
    @Path("{person}/terms/{term}/end")
    public Response end(
            @PathParam("person") long person,
            @PathParam("term") long term,
            @FormParam("lastDay") @DefaultValue("") String lastDay) {
        var day = VietnameseDate.typed(lastDay);
        if (day.isEmpty()) {
            throw new Refusal.Unfit("lastDay", vn.guongsang.web.Words.both("people", "dateWrong"));
        }
        desk.endTerm(actor.get(), new PersonId(person), term, day.get());
        return flash.then("people.termSaved", "/organiser/staff/" + person);
    }

    private Member member(PersonId id, StaffForm form, Mistakes mistakes) {
        return new Member(book.row(id), actor.get().id().equals(id), form, offered(), mistakes);
    }

    private Choices offered() {
        return new Choices(units.active(), choices.contests());
    }
}
