package vn.guongsang.inspect.likeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the works that share keys with one are like it, the most alike first. */
public final class Overlap {
    public static final double STRONG = 0.5;
    public static final double LOOK = 0.10;
    /** A key is recorded for so many works; a slogan need not be recorded for all. */
    public static final int MOST_HOLDERS = 64;

    /** So much of a text in another one is no chance, however many have it too. */
    private static final double MOSTLY = 0.6;

    private static final double COMMON_SHARE = 0.015;
    private static final int FEWEST_COMMON = 3;
    private static final int FEWEST_SHARED = 3;

    private Overlap() {}

    /** Another work and how much both share, from 0 to 1. */
    public record Shared(long file, double share) {}

    /**
     * Texts like this one.
     *
     * @param keys of this text
     * @param holders other files by the keys of this text that they have
     * @param sizes how many keys each file has in all that may be compared with
     * @param works how many works there are to compare with
     */
    public static List<Shared> texts(
            Set<Long> keys, Map<Long, List<Long>> holders, Map<Long, Integer> sizes, long works) {
        int common = (int) Math.clamp(Math.ceil(works * COMMON_SHARE), FEWEST_COMMON, MOST_HOLDERS);
        var all = new HashMap<Long, Integer>();
        var rare = new HashMap<Long, Integer>();
        long rareKeys = keys.size();
        for (var entry : holders.entrySet()) {
            boolean usual = entry.getValue().size() >= common;
            rareKeys -= usual ? 1 : 0;
            for (long file : entry.getValue()) {
                all.merge(file, 1, Integer::sum);
                if (!usual) {
                    rare.merge(file, 1, Integer::sum);
                }
            }
        }
        long rareInAll = rareKeys;
        return all.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_SHARED && sizes.containsKey(e.getKey()))
                .map(e -> {
                    int size = sizes.get(e.getKey());
                    double whole = share(e.getValue(), keys.size(), size);
                    double telling = share(rare.getOrDefault(e.getKey(), 0), rareInAll, size);
                    return new Shared(e.getKey(), whole >= MOSTLY ? Math.max(whole, telling) : telling);
                })
                .filter(shared -> shared.share() >= LOOK)
                .sorted(Comparator.comparingDouble(Shared::share).reversed())
                .toList();
    }

    /** Files that share most keys, for a closer look. */
    public static List<Long> nearest(Map<Long, List<Long>> holders, int most) {
        var shared = new HashMap<Long, Integer>();
        holders.values().forEach(files -> files.forEach(file -> shared.merge(file, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of the shorter of both, so that a short work taken over into a long one is seen. */
    private static double share(int shared, long ours, int theirs) {
        long shorter = Math.min(ours, theirs);
        return shorter < Keys.FEWEST ? 0 : Math.min(1, (double) shared / shorter);
    }
}
