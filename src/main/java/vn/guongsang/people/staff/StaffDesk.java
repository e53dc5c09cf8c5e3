package vn.guongsang.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Actor;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.web.Words;

/** Organisers invite, appoint, disable and reset staff; nobody can shut themselves out. */
@ApplicationScoped
public class StaffDesk {
    private final Persons persons;
    private final UnitBook units;
    private final InvitationDesk invitations;
    private final Audit audit;
    private final Clock clock;

    StaffDesk(Persons persons, UnitBook units, InvitationDesk invitations, Audit audit, Clock clock) {
        this.persons = persons;
        this.units = units;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds the person with one term; the invitation is mailed when there is an address and returned to be shown once. */
    @Transactional
    InvitationDesk.Invited invite(Actor actor, StaffForm form) {
        if (persons.byUsername(form.username()).isPresent()) {
            throw new Refusal.Unfit("username", Words.both("people", "usernameTaken"));
        }
        var person = new Person(form.username(), form.name(), form.email().strip());
        person.appoint(term(form));
        persons.add(person);
        var invited = invitations.issue(person);
        audit.note(
                actor.ref(),
                "people.invited",
                person.audited(),
                Map.of("username", form.username(), "role", form.role()));
        return invited;
    }

    /** The old password and every session end at once. */
    @Transactional
    InvitationDesk.Invited reset(Actor actor, PersonId id) {
        var person = persons.of(id);
        mustNotBeSelf(actor, id);
        person.forgetPassword();
        var invited = invitations.issue(person);
        audit.note(actor.ref(), "people.reset", person.audited(), Map.of());
        return invited;
    }

    @Transactional
    void disable(Actor actor, PersonId id) {
        var person = persons.of(id);
        mustNotBeSelf(actor, id);
        person.disable(clock.instant());
        audit.note(actor.ref(), "people.disabled", person.audited(), Map.of());
    }

    @Transactional
    void enable(Actor actor, PersonId id) {
        var person = persons.of(id);
        person.enable();
        audit.note(actor.ref(), "people.enabled", person.audited(), Map.of());
    }

    @Transactional
    void appoint(Actor actor, PersonId id, StaffForm form) {
        var person = persons.of(id);
        person.appoint(term(form));
        audit.note(actor.ref(), "people.appointed", person.audited(), Map.of("role", form.role()));
    }

    @Transactional
    void endTerm(Actor actor, PersonId id, long term, LocalDate lastDay) {
        var person = persons.of(id);
        person.end(term, lastDay);
        audit.note(actor.ref(), "people.termEnds", person.audited(), Map.of("on", lastDay.toString()));
    }

    private RoleTerm term(StaffForm form) {
        var from = form.from(LocalDate.now(clock));
        @Nullable LocalDate to = form.to();
        if (to != null && to.isBefore(from)) {
            throw new Refusal.Unfit("endsOn", Words.both("people", "endBeforeStart"));
        }
        var unit = form.unit().isBlank()
                ? null
                : units.byCode(form.unit())
                        .map(UnitView::id)
                        .orElseThrow(() -> new Refusal.Unfit("unit", Words.both("people", "unitNeeded")));
        return new RoleTerm(form.chosenRole().orElseThrow(Refusal::notHere), form.scope(), unit, from, to);
    }

    private static void mustNotBeSelf(Actor actor, PersonId id) {
        if (actor.id().equals(id)) {
            throw new Refusal.WrongState(Words.both("people", "notYourself"));
        }
    }
}
