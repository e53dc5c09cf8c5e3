package vn.guongsang.awards.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/** Fills the prizes of one group from the best down. */
public final class Allocation {
    private final List<Slot> open;
    private final Choices choices;
    private final Map<Slot, EntryId> given = new HashMap<>();
    private int next;
    private @Nullable Stop stop;

    private Allocation(List<Line> lines, Choices choices) {
        this.choices = choices;
        this.open = lines.stream()
                .flatMap(line -> line.slots().stream())
                .filter(slot -> !choices.empty().containsKey(slot))
                .toList();
    }

    /**
     * Plans one group.
     *
     * @param lines best prize first
     * @param ranking every ranked entry once
     */
    public static Plan plan(List<Line> lines, List<Contender> ranking, Choices choices) {
        var allocation = new Allocation(lines, choices);
        byRank(ranking, choices).forEach(allocation::place);
        return new Plan(allocation.places(lines), allocation.stop);
    }

    private static Map<Integer, List<EntryId>> byRank(List<Contender> ranking, Choices choices) {
        var seen = new HashSet<EntryId>();
        var ranks = new TreeMap<Integer, List<EntryId>>();
        for (var contender : ranking) {
            if (!seen.add(contender.entry())) {
                throw new IllegalArgumentException("ranked twice: " + contender.entry());
            }
            if (!choices.passedOver().containsKey(contender.entry())) {
                ranks.computeIfAbsent(contender.rank(), _ -> new ArrayList<>()).add(contender.entry());
            }
        }
        return new LinkedHashMap<>(ranks);
    }

    private void place(int rank, List<EntryId> equal) {
        if (stop != null || next == open.size()) {
            return;
        }
        var span = open.subList(next, Math.min(next + equal.size(), open.size()));
        var order = choices.orderOf(Set.copyOf(equal)).map(TieOrder::order).orElse(equal);
        if (order == equal && crossesABoundary(equal, span)) {
            stop = new Stop(rank, equal, span);
            return;
        }
        for (int i = 0; i < span.size(); i++) {
            given.put(span.get(i), order.get(i));
        }
        next += span.size();
    }

    private static boolean crossesABoundary(List<EntryId> equal, List<Slot> span) {
        return span.size() < equal.size()
                || span.stream().map(Slot::line).distinct().count() > 1;
    }

    private List<Place> places(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.slots().stream().map(slot -> place(line, slot)))
                .toList();
    }

    private Place place(Line line, Slot slot) {
        var reason = choices.empty().get(slot);
        var entry = given.get(slot);
        if (reason != null) {
            return Place.empty(slot, line.amount(), reason);
        }
        return entry == null
                ? Place.open(slot, line.amount(), stop == null ? Place.State.UNFILLED : Place.State.WAITING)
                : Place.proposed(slot, line.amount(), entry);
    }
}
