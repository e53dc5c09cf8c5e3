package vn.guongsang.contest.pages;

import java.util.Locale;
import java.util.stream.Stream;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** The parts of a contest that the organiser edits, each on a page of its own. */
enum SetupPart {
    NAMES,
    DATES,
    LIMITS,
    PRIZES,
    CHECKLIST,
    RUBRICS,
    SCORING,
    BODIES;

    static SetupPart of(String key) {
        return Stream.of(values())
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Bilingual title() {
        return Words.both("contest", "setup." + key());
    }
}
