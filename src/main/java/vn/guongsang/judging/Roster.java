package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryParties;
import vn.guongsang.exemplar.ExemplarName;
import vn.guongsang.judging.kin.KinBook;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Candidate;
import vn.guongsang.judging.panel.Juror;
import vn.guongsang.judging.ranking.Benches;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.Role;
import vn.guongsang.people.staff.StaffBook;
import vn.guongsang.people.unit.UnitBook;

/** Gathers what a deal is worked out from: the judges with their units and kin, and the entries with theirs. */
@ApplicationScoped
class Roster {
    private final StaffBook staff;
    private final UnitBook units;
    private final EntryBook entries;
    private final Benches benches;
    private final PanelSeats seats;
    private final KinBook kinship;

    Roster(StaffBook staff, UnitBook units, EntryBook entries, Benches benches, PanelSeats seats, KinBook kinship) {
        this.staff = staff;
        this.units = units;
        this.entries = entries;
        this.benches = benches;
        this.seats = seats;
        this.kinship = kinship;
    }

    /** A judge of the contest with the units of all their offices, also as a secretary. */
    record Judge(PersonId id, String name, Set<UnitId> units, String unitNames) {}

    /** By given name. */
    List<Judge> judges(String slug) {
        var offices = new HashMap<PersonId, Set<UnitId>>();
        for (var role : List.of(Role.JUDGE, Role.SECRETARY)) {
            for (var s : staff.holding(role, slug)) {
                var own = offices.computeIfAbsent(s.id(), p -> new HashSet<>());
                if (s.unit() != null) {
                    own.add(s.unit());
                }
            }
        }
        return staff.holding(Role.JUDGE, slug).stream()
                .map(s -> new Judge(
                        s.id(),
                        s.name(),
                        offices.getOrDefault(s.id(), Set.of()),
                        offices.getOrDefault(s.id(), Set.of()).stream()
                                .map(u -> units.byId(u).name())
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** Who sits on the bench, by given name. */
    List<Juror> jurors(ContestId contest, String slug, Bench bench) {
        var kin = kinship.names(contest);
        var here = seats.taken(contest, bench).stream().collect(Collectors.toMap(PanelSeat::judge, s -> s));
        return judges(slug).stream()
                .filter(j -> here.containsKey(j.id()))
                .map(j -> {
                    var seat = Objects.requireNonNull(here.get(j.id()));
                    return new Juror(
                            j.id(),
                            j.name(),
                            j.units(),
                            kin.getOrDefault(j.id(), Set.of()),
                            seat.categories(),
                            seat.most());
                })
                .toList();
    }

    List<Candidate> candidates(ContestId contest, Bench bench) {
        var parties = entries.parties(contest, bench.group()).stream()
                .collect(Collectors.toMap(p -> p.entry().id(), p -> p));
        return benches.entries(contest, bench).stream()
                .map(r -> candidate(Objects.requireNonNull(parties.get(r.id()))))
                .toList();
    }

    private static Candidate candidate(EntryParties parties) {
        var entry = parties.entry();
        var where = parties.exemplars().stream()
                .map(ExemplarName::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        where.add(entry.unit());
        return new Candidate(
                entry.id(),
                where,
                parties.authors(),
                parties.exemplars().stream().map(ExemplarName::name).collect(Collectors.toSet()),
                entry.category(),
                entry.unit().value() + "/" + YearMonth.from(entry.receivedAt().atZone(VietnameseDate.ZONE)));
    }
}
