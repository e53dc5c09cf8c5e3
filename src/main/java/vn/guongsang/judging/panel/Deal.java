package vn.guongsang.judging.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;

/**
 * What applying would do.
 *
 * @param fresh pairs to be dealt now
 * @param kept pairs that stand
 * @param takenBack unsealed pairs whose judge left the panel or is barred
 * @param leftOut pairs that are not dealt, and why
 * @param thin entries that would have fewer sheets than the rules ask for
 * @param anchors entries that all judges score in common; empty where everybody scores all
 */
public record Deal(
        List<Pair> fresh,
        List<Pair> kept,
        List<Pair> takenBack,
        Map<Pair, Bar> leftOut,
        List<EntryId> thin,
        Set<EntryId> anchors) {

    /** Every entry to every juror, or each to some, less the barred, on top of all pairs ever dealt in this group. */
    public static Deal of(List<Candidate> entries, List<Juror> jurors, Map<Pair, Dealt> before, DealRule rule) {
        var table = Table.of(entries, jurors, before);
        if (entries.size() <= rule.everyoneUpTo() && table.withinLimits()) {
            return table.deal(table.free(), Set.of(), rule.perEntry());
        }
        var spread = new Spread(table, rule);
        return table.deal(spread.pairs(), spread.anchors(), rule.perEntry());
    }

    /** Exactly the listed pairs, of which barred ones are left out and sealed ones stay. */
    public static Deal listed(
            List<Candidate> entries, List<Juror> jurors, Map<Pair, Dealt> before, Set<Pair> listed, int perEntry) {
        var table = Table.of(entries, jurors, before);
        var unlisted = table.open().stream().filter(p -> !listed.contains(p)).toList();
        var fresh = table.free().stream().filter(listed::contains).toList();
        return table.without(unlisted).deal(fresh, Set.of(), perEntry);
    }

    /** How many sheets each judge would have in this group. */
    public Map<PersonId, Integer> loads() {
        var loads = new LinkedHashMap<PersonId, Integer>();
        standing().forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
        return loads;
    }

    /** All pairs as they would stand afterwards. */
    public List<Pair> standing() {
        var all = new ArrayList<>(kept);
        all.addAll(fresh);
        return all;
    }

    public boolean changesNothing() {
        return fresh.isEmpty() && takenBack.isEmpty();
    }

    /** Names this very deal, so that what is applied is what was shown. */
    public String hash() {
        return Secret.hash(text("+", fresh) + text("=", kept) + text("-", takenBack));
    }

    private static String text(String sign, List<Pair> pairs) {
        return pairs.stream()
                .map(p -> sign + p.entry().value() + "/" + p.judge().value())
                .sorted()
                .collect(Collectors.joining(";", "", "|"));
    }

    /** Every pair of the group sorted by how it stands before the draw. */
    record Table(
            List<Candidate> entries,
            List<Juror> jurors,
            List<Pair> free,
            Set<Pair> open,
            Set<Pair> kept,
            List<Pair> takenBack,
            Map<Pair, Bar> leftOut) {

        static Table of(List<Candidate> entries, List<Juror> jurors, Map<Pair, Dealt> before) {
            var table = new Table(
                    entries,
                    jurors,
                    new ArrayList<>(),
                    new HashSet<>(),
                    new LinkedHashSet<>(),
                    new ArrayList<>(),
                    new LinkedHashMap<>());
            for (var entry : entries) {
                for (var juror : jurors) {
                    table.sort(entry, juror, before.get(new Pair(entry.entry(), juror.judge())));
                }
            }
            table.settle(before);
            return table;
        }

        private void sort(Candidate entry, Juror juror, @org.jspecify.annotations.Nullable Dealt stands) {
            var pair = new Pair(entry.entry(), juror.judge());
            var bar = stands == Dealt.DECLARED ? Bar.DECLARED : juror.barFrom(entry);
            if (stands == Dealt.SEALED || (stands == Dealt.OPEN && bar == null)) {
                kept.add(pair);
                if (stands == Dealt.OPEN) {
                    open.add(pair);
                }
            } else if (bar == null) {
                free.add(pair);
            } else {
                leftOut.put(pair, bar);
            }
        }

        /** What was sealed stays, also by a judge who left or on an entry that is no longer dealt. */
        private void settle(Map<Pair, Dealt> before) {
            before.forEach((pair, stands) -> {
                if (stands == Dealt.OPEN && !kept.contains(pair)) {
                    takenBack.add(pair);
                } else if (stands == Dealt.SEALED) {
                    kept.add(pair);
                }
            });
        }

        Table without(Collection<Pair> unlisted) {
            kept.removeAll(unlisted);
            takenBack.addAll(unlisted);
            return this;
        }

        /** Whether every judge can take on all that nothing bars. */
        boolean withinLimits() {
            var loads = loads(free);
            return jurors.stream().allMatch(j -> loads.getOrDefault(j.judge(), 0) <= j.limit());
        }

        Map<PersonId, Integer> loads(Collection<Pair> more) {
            var loads = new LinkedHashMap<PersonId, Integer>();
            kept.forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
            more.forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
            return loads;
        }

        Map<EntryId, Integer> cover(Collection<Pair> more) {
            var cover = new LinkedHashMap<EntryId, Integer>();
            entries.forEach(e -> cover.put(e.entry(), 0));
            kept.forEach(p -> cover.merge(p.entry(), 1, Integer::sum));
            more.forEach(p -> cover.merge(p.entry(), 1, Integer::sum));
            return cover;
        }

        Deal deal(List<Pair> fresh, Set<EntryId> anchors, int perEntry) {
            var cover = cover(fresh);
            var thin = entries.stream()
                    .map(Candidate::entry)
                    .filter(e -> cover.getOrDefault(e, 0) < perEntry)
                    .toList();
            return new Deal(List.copyOf(fresh), List.copyOf(kept), takenBack, leftOut, thin, anchors);
        }
    }
}
