package vn.guongsang.judging.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.entry.EntryRow;
import vn.guongsang.judging.statistics.RankOrder;
import vn.guongsang.judging.statistics.TieStep;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.web.Words;

/** Says in words how a tie was parted, step by step, naming the other entries by code. */
final class TieWords {
    private final Map<EntryId, Code> codes;

    private TieWords(Map<EntryId, Code> codes) {
        this.codes = codes;
    }

    static TieWords among(List<EntryRow> rows) {
        return new TieWords(rows.stream().collect(Collectors.toMap(EntryRow::id, EntryRow::code)));
    }

    List<TieStepView> of(RankOrder.Placed placed) {
        var views = new ArrayList<TieStepView>();
        for (var step : placed.steps()) {
            views.add(new TieStepView(
                    step.step(), new Bilingual(said(step, Bilingual.VIETNAMESE), said(step, Locale.ENGLISH))));
        }
        if (placed.tied()) {
            views.add(new TieStepView("none", Words.both("judging", "tieRemains")));
        }
        return views;
    }

    private String said(TieStep step, Locale locale) {
        var parts = new ArrayList<String>();
        if (!step.below().isEmpty()) {
            parts.add(Words.in(locale, "judging", "tieAbove", names(step.below())));
        }
        if (!step.above().isEmpty()) {
            parts.add(Words.in(locale, "judging", "tieBelow", names(step.above())));
        }
        if (!step.level().isEmpty()) {
            parts.add(Words.in(locale, "judging", "tieLevel", names(step.level())));
        }
        return Words.in(
                locale,
                "judging",
                "tieStep",
                role(step.step(), locale),
                step.value().shown(),
                String.join(", ", parts));
    }

    /** A role that the pack names and we have no words for is named as the pack does. */
    private static String role(String step, Locale locale) {
        return switch (step) {
            case "discovery", "truth", "reach", RankOrder.LOWEST_SHEET -> Words.in(locale, "judging", "role." + step);
            default -> step;
        };
    }

    private String names(List<EntryId> entries) {
        return entries.stream().map(e -> codes.get(e).value()).sorted().collect(Collectors.joining(", "));
    }
}
