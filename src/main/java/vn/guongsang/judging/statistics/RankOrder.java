package vn.guongsang.judging.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.guongsang.kernel.EntryId;

/** Puts entries of one prize group in order: by exact mean, then down the tie ladder. */
public final class RankOrder {
    /** The step that prefers the higher lowest sheet. */
    public static final String LOWEST_SHEET = "lowestSheet";

    private final List<String> ladder;
    private final Map<EntryId, List<TieStep>> steps = new HashMap<>();

    /**
     * One entry in its place.
     *
     * @param rank 1, 2, 2, 4: entries that the ladder cannot part share a rank
     * @param tied whether the rank is shared
     * @param steps how each step of the ladder went for it; empty when no other entry had its mean
     */
    public record Placed(int rank, boolean tied, Tally tally, List<TieStep> steps) {}

    private RankOrder(List<String> ladder) {
        this.ladder = ladder;
    }

    /** Entries that share a rank keep the order in which they were given. */
    public static List<Placed> of(List<Tally> tallies, List<String> ladder) {
        var order = new RankOrder(ladder);
        var placed = new ArrayList<Placed>();
        for (var sameMean : classes(tallies, Tally::mean)) {
            for (var sameRank : order.settle(sameMean, 0)) {
                int rank = placed.size() + 1;
                sameRank.forEach(t -> placed.add(
                        new Placed(rank, sameRank.size() > 1, t, order.steps.getOrDefault(t.entry(), List.of()))));
            }
        }
        return placed;
    }

    private List<List<Tally>> settle(List<Tally> level, int from) {
        if (level.size() == 1 || from == ladder.size()) {
            return List.of(level);
        }
        var step = ladder.get(from);
        if (level.stream().anyMatch(t -> t.at(step) == null)) {
            return settle(level, from + 1);
        }
        var parted = classes(level, t -> Objects.requireNonNull(t.at(step)));
        explain(step, parted);
        return parted.stream()
                .flatMap(group -> settle(group, from + 1).stream())
                .toList();
    }

    private void explain(String step, List<List<Tally>> parted) {
        for (int i = 0; i < parted.size(); i++) {
            var above = ids(parted.subList(0, i));
            var below = ids(parted.subList(i + 1, parted.size()));
            for (var tally : parted.get(i)) {
                var level = ids(List.of(parted.get(i))).stream()
                        .filter(e -> !e.equals(tally.entry()))
                        .toList();
                steps.computeIfAbsent(tally.entry(), e -> new ArrayList<>())
                        .add(new TieStep(step, Objects.requireNonNull(tally.at(step)), above, below, level));
            }
        }
    }

    /** Runs of equal value, highest first. */
    private static <C extends Comparable<C>> List<List<Tally>> classes(List<Tally> tallies, Function<Tally, C> value) {
        var sorted =
                tallies.stream().sorted(Comparator.comparing(value).reversed()).toList();
        var classes = new ArrayList<List<Tally>>();
        for (var tally : sorted) {
            if (classes.isEmpty() || value.apply(classes.getLast().getFirst()).compareTo(value.apply(tally)) != 0) {
                classes.add(new ArrayList<>());
            }
            classes.getLast().add(tally);
        }
        return classes;
    }

    private static List<EntryId> ids(List<List<Tally>> groups) {
        return groups.stream().flatMap(List::stream).map(Tally::entry).toList();
    }
}
