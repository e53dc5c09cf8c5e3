package vn.guongsang.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The time left until a moment by the server's clock, in words.
 *
 * @param near less than three days are left
 */
record TimeLeft(String words, boolean near, boolean past) {
    private static final Duration NEAR = Duration.ofDays(3);

    /** {@code {at.timeLeft}} in templates, in the language of the request. */
    @TemplateExtension
    static TimeLeft timeLeft(Instant end) {
        var frame = TemplateWords.frame();
        return of(Duration.between(frame.now(), end), frame.locale());
    }

    static TimeLeft of(Duration left, Locale locale) {
        if (left.isNegative() || left.isZero()) {
            return new TimeLeft(Words.in(locale, "web", "leftPast"), false, true);
        }
        return new TimeLeft(words(left, locale), left.compareTo(NEAR) < 0, false);
    }

    private static String words(Duration left, Locale locale) {
        if (left.toDays() > 0) {
            return Words.in(locale, "web", "leftDays", left.toDays(), left.toHoursPart());
        }
        if (left.toHours() > 0) {
            return Words.in(locale, "web", "leftHours", left.toHours(), left.toMinutesPart());
        }
        return left.toMinutes() > 0
                ? Words.in(locale, "web", "leftMinutes", left.toMinutes())
                : Words.in(locale, "web", "leftSeconds");
    }
}
