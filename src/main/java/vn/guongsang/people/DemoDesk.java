package vn.guongsang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** Adds what a demonstration lacks; what is there already, and perhaps edited, stays as it is. */
@ApplicationScoped
class DemoDesk {
    private final Units units;
    private final Persons persons;
    private final BodyMembers members;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    DemoDesk(Units units, Persons persons, BodyMembers members, Passwords passwords, Audit audit, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.members = members;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void unit(UnitForm form) {
        if (units.byCode(form.code()).isEmpty()) {
            var unit = new Unit(form.code(), form);
            units.add(unit);
            audit.note("system", "people.unitAdded", unit.audited(), Map.of("code", form.code(), "name", form.name()));
        }
    }

    @Transactional
    boolean knows(String username) {
        return persons.byUsername(username).isPresent();
    }

    @Transactional
    void account(Role role, String unitCode, String username, String name, String password) {
        @Nullable UnitId unit = units.byCode(unitCode).map(u -> u.view().id()).orElse(null);
        var person = new Person(username, name, "");
        person.changePassword(passwords.hash(password));
        person.appoint(new RoleTerm(role, null, unit, LocalDate.now(clock), null));
        persons.add(person);
        audit.note("system", "people.demoAccount", person.audited(), Map.of("username", username, "role", role.name()));
    }

    @Transactional
    void member(String contest, BodyForm form) {
        if (!members.knows(contest, form.body(), VietnameseText.folded(form.name()))) {
            members.add(new BodyMember(contest, form.body(), form.name(), form.year(), form.digits()));
        }
    }
}
