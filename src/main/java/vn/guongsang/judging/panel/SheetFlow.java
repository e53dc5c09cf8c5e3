package vn.guongsang.judging.panel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import vn.guongsang.kernel.PersonId;

/**
 * Sheets flow from entries through each judge's share of a stratum to the judges. What goes beyond an even share costs
 * more, an entry left without a sheet costs most, and what is left is decided by the draw.
 */
final class SheetFlow {
    private static final double BEYOND_STRATUM = 60;
    private static final double ONE_BEYOND_LOAD = 100;
    private static final double FEW_BEYOND_LOAD = 400;
    private static final double MANY_BEYOND_LOAD = 2000;
    private static final double NOBODY = 100_000;
    private static final int DRAW = 16;
    private static final int FEW = 4;

    private final DirectedWeightedMultigraph<Object, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
    private final Map<Object, Integer> supply = new HashMap<>();
    private final Map<Spread.Alike, Integer> entries = new LinkedHashMap<>();
    private final List<PersonId> judges;
    private final Map<PersonId, Integer> taken;
    private final Map<PersonId, Integer> limits;
    private final SplittableRandom chance;

    private record InStratum(String stratum, PersonId judge) {}

    private record Rest() {}

    private static final Rest REST = new Rest();

    SheetFlow(
            List<PersonId> judges,
            Map<PersonId, Integer> taken,
            Map<PersonId, Integer> limits,
            SplittableRandom chance) {
        this.judges = judges;
        this.taken = taken;
        this.limits = limits;
        this.chance = chance;
    }

    void add(Spread.Alike alike, int count) {
        entries.put(alike, count);
    }

    /** How many sheets of each kind of entry each judge gets. */
    Map<Spread.Alike, Map<PersonId, Integer>> solve() {
        graph.addVertex(REST);
        var strata = new TreeMap<String, Integer>();
        entries.forEach((alike, count) -> strata.merge(alike.stratum(), alike.need() * count, Integer::sum));
        judges.forEach(this::judge);
        strata.forEach((stratum, sheets) -> judges.forEach(judge -> share(stratum, judge, sheets)));
        var ways = new HashMap<Spread.Alike, Map<PersonId, DefaultWeightedEdge>>();
        entries.forEach((alike, count) -> ways.put(alike, ways(alike, count)));
        supply.put(REST, -supply.values().stream().mapToInt(Integer::intValue).sum());
        var flow = new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, v -> supply.getOrDefault(v, 0), e -> capacity.getOrDefault(e, 0)));
        var shares = new LinkedHashMap<Spread.Alike, Map<PersonId, Integer>>();
        ways.forEach((alike, byJudge) -> {
            var own = new LinkedHashMap<PersonId, Integer>();
            byJudge.forEach((judge, edge) -> own.put(judge, (int) Math.round(flow.getFlow(edge))));
            shares.put(alike, own);
        });
        return shares;
    }

    /** Even loads count what a judge already has. */
    private void judge(PersonId judge) {
        graph.addVertex(judge);
        int had = taken.getOrDefault(judge, 0);
        int room = Math.max(0, limits.get(judge) - had);
        int fair = Math.min(room, Math.max(0, evenLoad() - had));
        arc(judge, REST, fair, 0);
        arc(judge, REST, Math.min(room - fair, 1), ONE_BEYOND_LOAD);
        arc(judge, REST, Math.min(Math.max(0, room - fair - 1), FEW), FEW_BEYOND_LOAD);
        arc(judge, REST, Math.min(Math.max(0, room - fair - 1 - FEW), total()), MANY_BEYOND_LOAD);
    }

    private int evenLoad() {
        int had = taken.values().stream().mapToInt(Integer::intValue).sum();
        return (had + total()) / Math.max(1, judges.size());
    }

    private int total() {
        return entries.entrySet().stream()
                .mapToInt(e -> e.getKey().need() * e.getValue())
                .sum();
    }

    private void share(String stratum, PersonId judge, int sheets) {
        var node = new InStratum(stratum, judge);
        graph.addVertex(node);
        arc(node, judge, Math.ceilDiv(sheets, judges.size()), 0);
        arc(node, judge, sheets, BEYOND_STRATUM);
    }

    private Map<PersonId, DefaultWeightedEdge> ways(Spread.Alike alike, int count) {
        graph.addVertex(alike);
        supply.put(alike, alike.need() * count);
        arc(alike, REST, alike.need() * count, NOBODY);
        var ways = new LinkedHashMap<PersonId, DefaultWeightedEdge>();
        alike.jurors()
                .forEach(j -> ways.put(j, arc(alike, new InStratum(alike.stratum(), j), count, chance.nextInt(DRAW))));
        return ways;
    }

    private DefaultWeightedEdge arc(Object from, Object to, int most, double cost) {
        var edge = graph.addEdge(from, to);
        capacity.put(edge, most);
        graph.setEdgeWeight(edge, cost);
        return edge;
    }
}
