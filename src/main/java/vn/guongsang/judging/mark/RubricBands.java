package vn.guongsang.judging.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.guongsang.contest.definition.ContestDefinition.Band;
import vn.guongsang.contest.definition.ContestDefinition.Criterion;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Score;

/** The bands of one criterion in half-points: without gaps, whatever the rounding of their percentages. */
final class RubricBands {
    private RubricBands() {}

    /** One band as the judge reads it; from and to in points, inclusive. */
    record Shown(String from, String to, Bilingual name, Bilingual words) {
        /** The band's name before its words. */
        public Bilingual said() {
            return new Bilingual(name.vi() + ": " + words.vi(), name.en() + ": " + words.en());
        }
    }

    /** Highest first. */
    static List<Shown> of(Criterion criterion) {
        var shown = new ArrayList<Shown>();
        int top = 2 * criterion.max();
        for (var band : highestFirst(criterion)) {
            int from = least(criterion, band.fromPercent());
            shown.add(new Shown(new Score(from).shown(), new Score(top).shown(), band.name(), band.words()));
            top = from - 1;
        }
        return shown;
    }

    /** True in the lowest band and above the lower edge of the highest one. */
    static boolean commentDue(Criterion criterion, int halfPoints) {
        var bands = highestFirst(criterion);
        if (bands.size() < 2) {
            return false;
        }
        int secondLowest = bands.get(bands.size() - 2).fromPercent();
        int highest = bands.getFirst().fromPercent();
        return halfPoints * 100 < secondLowest * 2 * criterion.max()
                || halfPoints * 100 > highest * 2 * criterion.max();
    }

    /** The fewest half-points that reach the percentage. */
    private static int least(Criterion criterion, int percent) {
        return Math.ceilDiv(percent * 2 * criterion.max(), 100);
    }

    private static List<Band> highestFirst(Criterion criterion) {
        return criterion.bands().stream()
                .sorted(Comparator.comparingInt(Band::fromPercent).reversed())
                .toList();
    }
}
