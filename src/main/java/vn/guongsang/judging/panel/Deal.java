package vn.guongsang.judging.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 */
public record Deal(
        List<Pair> fresh, List<Pair> kept, List<Pair> takenBack, Map<Pair, Bar> leftOut, List<EntryId> thin) {

    /**
     * Every entry to every juror, less the barred, on top of what was dealt before.
     *
     * @param before all pairs ever dealt in this group
     * @param needed how many sheets the rules ask for at least
     */
    public static Deal of(List<Candidate> entries, List<Juror> jurors, Map<Pair, Dealt> before, int needed) {
        var fresh = new ArrayList<Pair>();
        var kept = new LinkedHashSet<Pair>();
        var takenBack = new ArrayList<Pair>();
        var leftOut = new LinkedHashMap<Pair, Bar>();
        for (var entry : entries) {
            for (var juror : jurors) {
                var pair = new Pair(entry.entry(), juror.judge());
                var stands = before.get(pair);
                var bar = stands == Dealt.DECLARED ? Bar.DECLARED : juror.barFrom(entry);
                if (stands == Dealt.SEALED || (stands == Dealt.OPEN && bar == null)) {
                    kept.add(pair);
                } else if (bar == null) {
                    fresh.add(pair);
                } else {
                    leftOut.put(pair, bar);
                }
            }
        }
        var seated = jurors.stream().map(Juror::judge).collect(Collectors.toSet());
        before.forEach((pair, stands) -> {
            if (stands == Dealt.OPEN && !kept.contains(pair)) {
                takenBack.add(pair);
            } else if (stands == Dealt.SEALED && !seated.contains(pair.judge())) {
                kept.add(pair);
            }
        });
        var cover = count(entries, fresh, kept);
        var thin = entries.stream()
                .map(Candidate::entry)
                .filter(e -> cover.getOrDefault(e, 0) < needed)
                .toList();
        return new Deal(fresh, List.copyOf(kept), takenBack, leftOut, thin);
    }

    /** How many sheets each judge would have in this group. */
    public Map<PersonId, Integer> loads() {
        var loads = new LinkedHashMap<PersonId, Integer>();
        kept.forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
        fresh.forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
        return loads;
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

    private static Map<EntryId, Integer> count(List<Candidate> entries, Collection<Pair> fresh, Collection<Pair> kept) {
        var cover = new LinkedHashMap<EntryId, Integer>();
        entries.forEach(e -> cover.put(e.entry(), 0));
        fresh.forEach(p -> cover.merge(p.entry(), 1, Integer::sum));
        kept.forEach(p -> cover.merge(p.entry(), 1, Integer::sum));
        return cover;
    }
}
