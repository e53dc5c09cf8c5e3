package vn.guongsang.contest.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.Stage;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Category;
import vn.guongsang.contest.definition.ContestDefinition.Span;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseNumber;
import vn.guongsang.web.Words;

/** What a citizen reads of a contest: its limits as sentences and its calendar as a line of events. */
record ContestPage(ContestView contest, Stage stage, List<Event> calendar, List<Entrance> entrances) {

    /** One event of the calendar; state is done, now or to-come. */
    record Event(Bilingual label, Bilingual when, String state, @Nullable Source source) {}

    /** A kind of entry with its limits in words. */
    record Entrance(Category category, String icon, List<Limit> limits) {}

    record Limit(Bilingual label, Bilingual value) {}

    static ContestPage of(ContestView contest, Stage stage) {
        var rules = contest.definition();
        return new ContestPage(
                contest,
                stage,
                calendar(rules.dates(), stage.now()),
                rules.categories().stream().map(ContestPage::entrance).toList());
    }

    public ContestDefinition rules() {
        return contest.definition();
    }

    private static List<Event> calendar(ContestDefinition.Dates dates, Instant now) {
        return Stream.of(
                        event("entry", dates.entry(), now),
                        event("postalArrival", dates.postalArrival(), now),
                        event("forwarding", dates.forwarding(), now),
                        event("judging", dates.judging(), now),
                        event("publication", dates.publication(), now))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> event(String key, @Nullable Span span, Instant now) {
        if (span == null) {
            return List.of();
        }
        boolean over = span.to() != null && !now.isBefore(span.to().toInstant());
        boolean begun = span.from() == null || !now.isBefore(span.from().toInstant());
        String state = over ? "done" : begun ? "now" : "to-come";
        return List.of(new Event(Words.both("contest", "calendar." + key), span.days(), state, span.source()));
    }

    private static Entrance entrance(Category category) {
        var limits = category.limits();
        var words = new ArrayList<Limit>();
        if (limits.words() != null) {
            words.add(limit("length", "mostWords", VietnameseNumber.grouped(limits.words()), english(limits.words())));
        }
        if (limits.seconds() != null) {
            String minutes = minutes(limits.seconds());
            words.add(limit("length", "mostMinutes", minutes, minutes));
        }
        if (limits.layout() != null) {
            String font = limits.layout().font();
            words.add(limit("layout", "layoutWords", font, font));
        }
        String kinds = String.join(", ", limits.kinds());
        words.add(limit("kinds", "kindsWords", kinds, kinds));
        String size = VietnameseNumber.grouped(limits.bytesPerFile() / 1_048_576);
        String files = String.valueOf(limits.files());
        words.add(new Limit(
                Words.both("contest", "limit.size"),
                Words.both("contest", limits.files() == 1 ? "oneFile" : "manyFiles", size, files)));
        String icon =
                limits.words() != null ? "file-text" : category.id().equals("television") ? "clapperboard" : "mic";
        return new Entrance(category, icon, List.copyOf(words));
    }

    private static Limit limit(String label, String key, String vi, String en) {
        return new Limit(
                Words.both("contest", "limit." + label),
                new Bilingual(
                        Words.in(Bilingual.VIETNAMESE, "contest", key, vi),
                        Words.in(java.util.Locale.ENGLISH, "contest", key, en)));
    }

    private static String minutes(int seconds) {
        return seconds % 60 == 0 ? String.valueOf(seconds / 60) : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String english(int number) {
        return String.format(java.util.Locale.ENGLISH, "%,d", number);
    }
}
