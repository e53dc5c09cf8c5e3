package vn.guongsang.judging.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/**
 * Deals each entry to some of the judges, by chance within a flow that keeps loads and strata even. Entries that differ in
 * nothing the flow looks at are one node of it and drawn apart afterwards, since two thousand nodes would take seconds.
 */
final class Spread {
    private final Deal.Table table;
    private final DealRule rule;
    private final SplittableRandom chance;
    private final Set<EntryId> anchors;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Entries alike for the flow.
     *
     * @param jurors who may still score them
     * @param need sheets that each still lacks
     */
    record Alike(String stratum, TreeSet<PersonId> jurors, int need) {}

    Spread(Deal.Table table, DealRule rule) {
        this.table = table;
        this.rule = rule;
        this.chance = new SplittableRandom(rule.seed());
        this.anchors = drawAnchors();
        draw();
    }

    List<Pair> pairs() {
        return pairs;
    }

    Set<EntryId> anchors() {
        return anchors;
    }

    /** Those of earlier deals, then entries from which the fewest judges are barred, by chance among equals. */
    private Set<EntryId> drawAnchors() {
        var chosen = table.entries().stream()
                .map(Candidate::entry)
                .filter(rule.anchored()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (table.jurors().size() <= rule.perEntry()) {
            return chosen;
        }
        var barred =
                table.leftOut().keySet().stream().collect(Collectors.groupingBy(Pair::entry, Collectors.counting()));
        shuffled(table.entries().stream().map(Candidate::entry).toList()).stream()
                .sorted(Comparator.comparing(e -> barred.getOrDefault(e, 0L)))
                .limit(rule.anchors())
                .filter(e -> chosen.size() < rule.anchors())
                .forEach(chosen::add);
        return chosen;
    }

    private void draw() {
        var taken = table.loads(List.of());
        var limits = new HashMap<PersonId, Integer>();
        table.jurors().forEach(j -> limits.put(j.judge(), j.limit()));
        for (var pair : table.free()) {
            if (anchors.contains(pair.entry()) && taken.getOrDefault(pair.judge(), 0) < limits.get(pair.judge())) {
                pairs.add(pair);
                taken.merge(pair.judge(), 1, Integer::sum);
            }
        }
        var groups = alike();
        var judges = table.jurors().stream().map(Juror::judge).sorted(byId()).toList();
        var flow = new SheetFlow(judges, taken, limits, chance);
        groups.forEach((alike, entries) -> flow.add(alike, entries.size()));
        var shares = flow.solve();
        groups.forEach((alike, entries) -> drawApart(shuffled(entries), shares.get(alike)));
    }

    private Map<Alike, List<EntryId>> alike() {
        var free = table.free().stream()
                .collect(Collectors.groupingBy(
                        Pair::entry,
                        Collectors.mapping(Pair::judge, Collectors.toCollection(() -> new TreeSet<>(byId())))));
        var cover = table.cover(List.of());
        var groups = new LinkedHashMap<Alike, List<EntryId>>();
        for (var entry : table.entries()) {
            int need = rule.perEntry() - cover.getOrDefault(entry.entry(), 0);
            if (need > 0 && !anchors.contains(entry.entry()) && free.containsKey(entry.entry())) {
                var alike = new Alike(entry.stratum(), free.get(entry.entry()), need);
                groups.computeIfAbsent(alike, a -> new ArrayList<>()).add(entry.entry());
            }
        }
        return groups;
    }

    /** Round the shuffled entries, one judge after the other: nobody meets an entry twice, no entry lacks a sheet. */
    private void drawApart(List<EntryId> entries, Map<PersonId, Integer> shares) {
        int at = 0;
        for (var judge : shuffled(List.copyOf(shares.keySet()))) {
            for (int i = 0; i < shares.get(judge); i++) {
                pairs.add(new Pair(entries.get(at % entries.size()), judge));
                at++;
            }
        }
    }

    private <T> List<T> shuffled(List<T> things) {
        var left = new ArrayList<>(things);
        for (int i = left.size() - 1; i > 0; i--) {
            java.util.Collections.swap(left, i, chance.nextInt(i + 1));
        }
        return left;
    }

    private static Comparator<PersonId> byId() {
        return Comparator.comparing(PersonId::value);
    }
}
