package vn.guongsang.judging.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/**
 * What the sealed sheets of one entry add up to.
 *
 * @param roles the share of each role that the entry's rubric has
 * @param lowest the total of its lowest sheet, in half-points
 */
public record Tally(EntryId entry, Standing mean, Map<String, Share> roles, int lowest) {

    static Tally of(EntryId entry, List<SheetTotals> sheets) {
        return of(entry, sheets, Figure.MEAN);
    }

    /**
     * The figure leaves out sheets where the rules say so; the ladder below it reads them all.
     *
     * @throws IllegalArgumentException without a single sheet: a missing sheet is never a zero
     */
    public static Tally of(EntryId entry, List<SheetTotals> sheets, Figure figure) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheets for " + entry);
        }
        int lowest = sheets.stream().mapToInt(SheetTotals::halfPoints).min().orElseThrow();
        return new Tally(entry, figure.of(sheets), shares(sheets), lowest);
    }

    /** The value a step of the ladder compares, or null when this entry's rubric has no such role. */
    @Nullable
    Share at(String step) {
        return step.equals(RankOrder.LOWEST_SHEET) ? new Share(lowest, 1, 1) : roles.get(step);
    }

    private static Map<String, Share> shares(List<SheetTotals> sheets) {
        var roles = new TreeSet<String>();
        sheets.forEach(s -> s.points().stream()
                .map(SheetTotals.Points::role)
                .filter(java.util.Objects::nonNull)
                .forEach(roles::add));
        var shares = new TreeMap<String, Share>();
        for (var role : roles) {
            var points = sheets.stream()
                    .flatMap(s -> s.points().stream())
                    .filter(p -> role.equals(p.role()))
                    .toList();
            long sum = points.stream().mapToLong(SheetTotals.Points::halfPoints).sum();
            long outOf = points.stream().mapToLong(p -> 2L * p.max()).sum();
            shares.put(role, new Share(sum, outOf, sheets.size()));
        }
        return shares;
    }
}
