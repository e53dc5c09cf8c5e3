package vn.guongsang.judging.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Who gave what to which: entries and judges by number from 0, one rating a pair at most.
 *
 * @param entry the entry of each rating
 * @param judge the judge of each rating
 * @param points the total of each sheet, in points
 */
public record Ratings(int entries, int judges, int[] entry, int[] judge, double[] points) {

    /** One sheet's total. */
    public record Rating(int entry, int judge, double points) {}

    public static Ratings of(int entries, int judges, List<Rating> ratings) {
        return new Ratings(
                entries,
                judges,
                ratings.stream().mapToInt(Rating::entry).toArray(),
                ratings.stream().mapToInt(Rating::judge).toArray(),
                ratings.stream().mapToDouble(Rating::points).toArray());
    }

    /** Rows are entries, columns judges; NaN where a judge did not score. */
    public static Ratings of(double[][] table) {
        var ratings = new java.util.ArrayList<Rating>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                if (!Double.isNaN(table[i][j])) {
                    ratings.add(new Rating(i, j, table[i][j]));
                }
            }
        }
        return of(table.length, table[0].length, ratings);
    }

    public int size() {
        return points.length;
    }

    Ratings with(double[] other) {
        return new Ratings(entries, judges, entry, judge, other);
    }

    int[] perEntry() {
        return counts(entry, entries);
    }

    public int[] perJudge() {
        return counts(judge, judges);
    }

    public boolean complete() {
        return size() == entries * judges;
    }

    double[] entryMeans() {
        var sums = new double[entries];
        for (int k = 0; k < size(); k++) {
            sums[entry[k]] += points[k];
        }
        var counts = perEntry();
        for (int i = 0; i < entries; i++) {
            sums[i] /= counts[i];
        }
        return sums;
    }

    /** The official figure of each entry; the mean without the way through every entry's own sheets. */
    double[] figures(Figure figure) {
        if (figure == Figure.MEAN) {
            return entryMeans();
        }
        var own = new double[entries][];
        var counts = perEntry();
        Arrays.setAll(own, i -> new double[counts[i]]);
        for (int k = 0; k < size(); k++) {
            own[entry[k]][--counts[entry[k]]] = points[k];
        }
        return Arrays.stream(own).mapToDouble(figure::of).toArray();
    }

    /** NaN where nobody scored. */
    double[][] table() {
        var table = new double[entries][judges];
        for (var row : table) {
            Arrays.fill(row, Double.NaN);
        }
        for (int k = 0; k < size(); k++) {
            table[entry[k]][judge[k]] = points[k];
        }
        return table;
    }

    /** How many parts fall apart when judges are joined by the entries they share; 1 when all can be compared. */
    public int parts() {
        var root = new int[entries + judges];
        Arrays.setAll(root, i -> i);
        for (int k = 0; k < size(); k++) {
            root[find(root, entry[k])] = find(root, entries + judge[k]);
        }
        int parts = 0;
        for (int i = 0; i < root.length; i++) {
            parts += root[i] == i ? 1 : 0;
        }
        return parts;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static int[] counts(int[] of, int length) {
        var counts = new int[length];
        for (int i : of) {
            counts[i]++;
        }
        return counts;
    }
}
