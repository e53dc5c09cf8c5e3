package vn.guongsang.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;

/** Reads staff. */
@ApplicationScoped
public class StaffBook {
    private static final Comparator<Row> BY_GIVEN_NAME =
            Comparator.comparing(row -> VietnameseName.of(row.name()).sortKey());
    private final Persons persons;
    private final UnitBook units;
    private final Clock clock;

    StaffBook(Persons persons, UnitBook units, Clock clock) {
        this.persons = persons;
        this.units = units;
        this.clock = clock;
    }

    /** How somebody stands with the portal. */
    enum Standing {
        ACTIVE,
        INVITED,
        DISABLED
    }

    record Row(PersonId id, String username, String name, String email, Standing standing, List<TermRow> terms) {
        boolean holds(Role role) {
            return terms.stream().anyMatch(t -> t.role() == role);
        }
    }

    record TermRow(
            long id,
            Role role,
            @Nullable String contest,
            @Nullable String unit,
            LocalDate from,
            @Nullable LocalDate to,
            boolean runs) {}

    /** Everybody who may sign in and holds the role in the contest today. */
    public List<StaffView> holding(Role role, String contest) {
        var today = LocalDate.now(clock);
        return persons.everyone().stream()
                .filter(Person::enabled)
                .flatMap(p -> p.actorOn(today).terms().stream()
                        .filter(t -> t.role() == role && t.covers(contest))
                        .limit(1)
                        .map(t -> new StaffView(p.ref(), p.fullName(), p.email(), t.unit())))
                .sorted(Comparator.comparing(s -> VietnameseName.of(s.name()).sortKey()))
                .toList();
    }

    /** Whether this person may sign in and holds the role for the contest today. */
    public boolean isNow(PersonId id, Role role, String contest) {
        return persons.maybe(id)
                .filter(Person::enabled)
                .map(p -> p.actorOn(LocalDate.now(clock)).is(role, contest))
                .orElse(false);
    }

    public String nameOf(PersonId id) {
        return persons.maybe(id).map(Person::fullName).orElse("?");
    }

    /** The name behind an audit's actor or subject {@code person:12}; empty for anything else. */
    public Optional<String> nameOfRef(String ref) {
        return ref.matches("person:\\d{1,18}")
                ? persons.maybe(new PersonId(Long.parseLong(ref.substring(7)))).map(Person::fullName)
                : Optional.empty();
    }

    List<Row> rows() {
        return persons.everyone().stream().map(this::row).sorted(BY_GIVEN_NAME).toList();
    }

    Row row(PersonId id) {
        return row(persons.of(id));
    }

    private Row row(Person p) {
        var standing = !p.enabled() ? Standing.DISABLED : p.signsIn() ? Standing.ACTIVE : Standing.INVITED;
        return new Row(
                p.ref(),
                p.username(),
                p.fullName(),
                p.email(),
                standing,
                p.terms().stream().map(this::termRow).toList());
    }

    private TermRow termRow(RoleTerm t) {
        var term = t.term();
        var unit = term.unit() == null
                ? null
                : units.maybe(term.unit()).map(UnitView::name).orElse(null);
        return new TermRow(
                t.number(),
                term.role(),
                term.contest(),
                unit,
                t.startsOn(),
                t.endsOn(),
                t.runsOn(LocalDate.now(clock)));
    }
}
