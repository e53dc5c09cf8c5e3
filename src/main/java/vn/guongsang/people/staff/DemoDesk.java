package vn.guongsang.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Adds the accounts that a demonstration lacks; what is there already, and perhaps edited, stays as it is. */
@ApplicationScoped
public class DemoDesk {
    private final UnitBook units;
    private final Persons persons;
    private final Audit audit;
    private final Clock clock;

    DemoDesk(UnitBook units, Persons persons, Audit audit, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public boolean knows(String username) {
        return persons.byUsername(username).isPresent();
    }

    @Transactional
    public void account(Role role, String unitCode, String username, String name, String passwordHash) {
        @Nullable UnitId unit = units.byCode(unitCode).map(UnitView::id).orElse(null);
        var person = new Person(username, name, "");
        person.changePassword(passwordHash);
        person.appoint(new RoleTerm(role, null, unit, LocalDate.now(clock), null));
        persons.add(person);
        audit.note("system", "people.demoAccount", person.audited(), Map.of("username", username, "role", role.name()));
    }
}
