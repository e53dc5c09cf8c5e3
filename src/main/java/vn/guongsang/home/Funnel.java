package vn.guongsang.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.AwardBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryState;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.ProgressView;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.unit.UnitBook;

/** How many entries stand where, from received to prize, over all floors. */
@ApplicationScoped
class Funnel {
    private final EntryBook entries;
    private final JudgingBook judging;
    private final AwardBook awards;
    private final UnitBook units;

    Funnel(EntryBook entries, JudgingBook judging, AwardBook awards, UnitBook units) {
        this.entries = entries;
        this.judging = judging;
        this.awards = awards;
        this.units = units;
    }

    /** One width of the funnel: the key of its words, its number, the number that fills the bar, and where it leads. */
    record Step(String key, long count, long most, String href) {
        public long scale() {
            return Math.max(most, 1);
        }
    }

    /** What a unit has, by state, in the order of {@link #STATES}. */
    record UnitLine(UnitId unit, String name, List<Cell> cells) {}

    record Cell(EntryState state, long count, String href) {}

    record Board(List<Step> steps, List<Step> aside, List<EntryState> states, List<UnitLine> units) {
        public boolean empty() {
            return steps.getFirst().count() == 0;
        }
    }

    private static final List<EntryState> STATES = List.of(
            EntryState.SUBMITTED, EntryState.RETURNED, EntryState.PASSED, EntryState.FORWARDED, EntryState.REFUSED);

    Board of(ContestView contest) {
        var counts = new EnumMap<EntryState, Long>(EntryState.class);
        counts.putAll(entries.counts(contest.id()));
        return new Board(steps(contest, counts), aside(contest, counts), STATES, unitLines(contest));
    }

    private List<Step> steps(ContestView contest, Map<EntryState, Long> counts) {
        var base = "/organiser/contests/" + contest.slug();
        long received = sum(counts, STATES);
        long passed = sum(counts, List.of(EntryState.PASSED, EntryState.FORWARDED));
        long forwarded = counts.getOrDefault(EntryState.FORWARDED, 0L);
        var progress = judging.progress(contest.id());
        long due = progress.stream().mapToLong(ProgressView::due).sum();
        long sealed = progress.stream().mapToLong(ProgressView::sealed).sum();
        long prizes = awards.of(contest.id()).winners().size();
        long lines = contest.definition().prizes().lines().stream()
                .filter(line -> !line.group().equals("collective"))
                .mapToLong(line -> line.count())
                .sum();
        return List.of(
                new Step("received", received, received, base + "/entries"),
                new Step("passed", passed, received, base + "/entries?state=PASSED"),
                new Step("forwarded", forwarded, received, base + "/entries?state=FORWARDED"),
                new Step("sealed", sealed, due, base + "/progress"),
                new Step("prizes", prizes, lines, base + "/prizes"));
    }

    private static List<Step> aside(ContestView contest, Map<EntryState, Long> counts) {
        var aside = new ArrayList<Step>();
        for (var state : List.of(EntryState.SUBMITTED, EntryState.RETURNED, EntryState.REFUSED, EntryState.WITHDRAWN)) {
            aside.add(new Step(state.name(), counts.getOrDefault(state, 0L), 0, listPath(contest, state, null)));
        }
        return aside;
    }

    private List<UnitLine> unitLines(ContestView contest) {
        var byUnit = entries.countsByUnit(contest.id());
        return units.active().stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .map(unit -> new UnitLine(
                        unit.id(),
                        unit.name(),
                        STATES.stream()
                                .map(state -> new Cell(
                                        state,
                                        byUnit.get(unit.id()).getOrDefault(state, 0L),
                                        listPath(contest, state, unit.id())))
                                .toList()))
                .toList();
    }

    private static String listPath(ContestView contest, EntryState state, @Nullable UnitId unit) {
        return "/organiser/contests/" + contest.slug() + "/entries?state=" + state
                + (unit == null ? "" : "&unit=" + unit.value());
    }

    private static long sum(Map<EntryState, Long> counts, List<EntryState> states) {
        return states.stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
    }
}
