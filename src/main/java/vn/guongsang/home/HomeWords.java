package vn.guongsang.home;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;

/** What the front page says of limits and days. */
@TemplateExtension
final class HomeWords {
    private static final int MINUTE = 60;

    private HomeWords() {}

    /** The limit in whole minutes, as the rules say it; 0 where there is none. */
    static int minutes(ContestDefinition.Limits limits) {
        Integer seconds = limits.seconds();
        return seconds == null ? 0 : seconds / MINUTE;
    }

    /** An exclusive end falls on the midnight after the last day. */
    static Bilingual lastDay(Instant end) {
        return VietnameseDate.both(VietnameseDate.day(end.minusNanos(1)));
    }
}
