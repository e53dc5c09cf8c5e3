package vn.guongsang.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.contest.ContestDefinition.PrizeGroup;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.AuthorView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.exemplar.ExemplarView;
import vn.guongsang.judging.panel.Candidate;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.judging.panel.Juror;
import vn.guongsang.judging.panel.Pair;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Role;
import vn.guongsang.people.StaffBook;
import vn.guongsang.people.UnitBook;

/** Gathers what a deal is worked out from: the judges with their units and the forwarded entries with theirs. */
@ApplicationScoped
class Roster {
    private final StaffBook staff;
    private final UnitBook units;
    private final EntryBook entries;

    Roster(StaffBook staff, UnitBook units, EntryBook entries) {
        this.staff = staff;
        this.units = units;
        this.entries = entries;
    }

    /** A judge of the contest with the units of all their offices, also as a secretary. */
    record Judge(PersonId id, String name, Set<UnitId> units, String unitNames) {
        Juror juror() {
            return new Juror(id, name, units);
        }
    }

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
                        offices.get(s.id()),
                        offices.get(s.id()).stream()
                                .map(u -> units.byId(u).name())
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** By code, so that nothing tells when an entry came. */
    List<EntryRow> forwarded(ContestId contest, String group) {
        return entries.forwarded(contest, group).stream()
                .sorted(java.util.Comparator.comparing(r -> r.code().value()))
                .toList();
    }

    List<Candidate> candidates(ContestId contest, String group) {
        return forwarded(contest, group).stream()
                .map(r -> entries.view(r.id()))
                .map(e -> {
                    var where = e.exemplars().stream()
                            .map(ExemplarView::unit)
                            .filter(java.util.Objects::nonNull)
                            .collect(Collectors.toCollection(HashSet::new));
                    if (e.unit() != null) {
                        where.add(e.unit());
                    }
                    return new Candidate(
                            e.id(),
                            where,
                            e.authors().stream().map(AuthorView::name).collect(Collectors.toSet()));
                })
                .toList();
    }

    DealView show(ContestView contest, PrizeGroup group, Deal deal, List<Juror> jurors) {
        var states = new HashMap<Pair, String>();
        deal.fresh().forEach(p -> states.put(p, "fresh"));
        deal.kept().forEach(p -> states.put(p, "kept"));
        deal.leftOut().forEach((p, bar) -> states.put(p, bar.name()));
        deal.takenBack().forEach(p -> states.put(p, "takenBack"));
        var lines = new ArrayList<DealView.Line>();
        for (var row : forwarded(contest.id(), group.id())) {
            lines.add(line(contest, row, jurors, states, deal.thin().contains(row.id())));
        }
        var loads = deal.loads();
        return new DealView(
                group.id(),
                group.name(),
                jurors.stream()
                        .map(j -> new DealView.Load(j.name(), loads.getOrDefault(j.judge(), 0)))
                        .toList(),
                lines,
                deal.fresh().size(),
                deal.takenBack().size(),
                deal.leftOut().size(),
                deal.thin().size(),
                contest.definition().scoring().judgesPerEntry(),
                PanelDesk.waiting(contest.definition(), group.id()),
                deal.hash());
    }

    private static DealView.Line line(
            ContestView contest, EntryRow row, List<Juror> jurors, HashMap<Pair, String> states, boolean thin) {
        var cells = jurors.stream()
                .map(j -> new DealView.Cell(j.name(), states.getOrDefault(new Pair(row.id(), j.judge()), "")))
                .toList();
        long sheets = states.entrySet().stream()
                .filter(e -> e.getKey().entry().equals(row.id()))
                .filter(e -> e.getValue().equals("fresh") || e.getValue().equals("kept"))
                .count();
        return new DealView.Line(
                row.code(),
                row.title(),
                contest.definition().category(row.category()).name(),
                row.unitName(),
                cells,
                (int) sheets,
                thin);
    }

    /** For explanations that name other entries. */
    static java.util.Map<EntryId, Code> codes(List<EntryRow> rows) {
        return rows.stream().collect(Collectors.toMap(EntryRow::id, EntryRow::code));
    }
}
