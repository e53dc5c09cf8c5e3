package vn.guongsang.screening.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.entry.EntryState;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Page;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.people.unit.UnitView;
import vn.guongsang.screening.Worked;

/** The list of entries that somebody may see, and an entry's neighbours in it. */
@ApplicationScoped
class Queue {
    private static final int CHIPS = 3;
    private final ContestBook contests;
    private final EntryBook entries;
    private final UnitBook units;

    Queue(ContestBook contests, EntryBook entries, UnitBook units) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
    }

    /** One entry with what the machine found, the worst first. */
    record Line(EntryRow row, Bilingual category, List<CheckReport.Line> findings, int more) {
        public String kind() {
            return Worked.mark(row.state());
        }

        public String moreShown() {
            return "+" + more;
        }
    }

    record Listing(
            ContestView contest,
            List<ContestView> contests,
            List<UnitView> units,
            @Nullable UnitView unit,
            Map<EntryState, Long> counts,
            List<Line> lines,
            @Nullable String next) {}

    /** The list itself; empty when no contest of this person is there. */
    Optional<Listing> of(Actor actor, Filter filter, @Nullable String after) {
        var mine = contests.all().stream().filter(c -> sees(actor, c)).toList();
        var chosen = mine.stream()
                .filter(c -> filter.contest().isBlank() ? c.open() : c.slug().equals(filter.contest()))
                .findFirst()
                .or(() -> filter.contest().isBlank() ? mine.stream().findFirst() : Optional.empty());
        if (chosen.isEmpty()) {
            if (filter.contest().isBlank()) {
                return Optional.empty();
            }
            throw Refusal.notHere();
        }
        var contest = chosen.get();
        var places = places(actor, contest);
        var unit = unit(actor, contest, filter, places);
        var page = page(contest, unit, filter, after);
        return Optional.of(new Listing(
                contest,
                mine,
                places,
                unit,
                counts(contest, unit),
                page.items().stream().map(r -> line(contest, r)).toList(),
                page.next()));
    }

    /** Entries before and after this one in the same list; null at its ends. */
    record Neighbours(@Nullable String previous, @Nullable String next) {}

    Neighbours around(Actor actor, EntryView entry, ContestView contest, Filter filter) {
        var unit = unit(actor, contest, filter, places(actor, contest));
        var after = page(contest, unit, filter, String.valueOf(entry.sequence()));
        var top = page(contest, unit, filter, null).items();
        @Nullable String before = null;
        for (var row : top) {
            if (row.sequence() <= entry.sequence()) {
                break;
            }
            before = row.code().value();
        }
        return new Neighbours(
                before,
                after.items().isEmpty() ? null : after.items().getFirst().code().value());
    }

    private Page<EntryRow> page(ContestView contest, @Nullable UnitView unit, Filter filter, @Nullable String after) {
        return unit == null
                ? entries.ofContest(contest.id(), filter.chosen(), filter.sought(), after)
                : entries.ofUnit(contest.id(), unit.id(), filter.chosen(), filter.sought(), after);
    }

    private Map<EntryState, Long> counts(ContestView contest, @Nullable UnitView unit) {
        return unit == null
                ? entries.counts(contest.id())
                : entries.countsByUnit(contest.id()).getOrDefault(unit.id(), Map.of());
    }

    /** Null only for somebody who may see the whole contest. */
    private static @Nullable UnitView unit(Actor actor, ContestView contest, Filter filter, List<UnitView> places) {
        var chosen = places.stream().filter(u -> u.code().equals(filter.unit())).findFirst();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        return actor.is(Role.ORGANISER, contest.slug())
                ? null
                : places.stream().findFirst().orElseThrow(Refusal::notHere);
    }

    private List<UnitView> places(Actor actor, ContestView contest) {
        return actor.is(Role.ORGANISER, contest.slug())
                ? units.all()
                : actor.unitsAs(Role.SECRETARY, contest.slug()).stream()
                        .map(this::named)
                        .toList();
    }

    private UnitView named(UnitId id) {
        return units.byId(id);
    }

    private static boolean sees(Actor actor, ContestView contest) {
        return actor.is(Role.ORGANISER, contest.slug())
                || !actor.unitsAs(Role.SECRETARY, contest.slug()).isEmpty();
    }

    private Line line(ContestView contest, EntryRow row) {
        var category = contest.definition().category(row.category()).name();
        var findings = new ArrayList<CheckReport.Line>();
        if (row.verdict() != null && row.verdict() != Verdict.ACCEPT) {
            var check = entries.view(row.id()).check();
            if (check != null) {
                findings.addAll(check.findings().stream()
                        .filter(f -> !f.kind().equals("note"))
                        .toList());
            }
        }
        int shown = Math.min(CHIPS, findings.size());
        return new Line(row, category, List.copyOf(findings.subList(0, shown)), findings.size() - shown);
    }
}
