package vn.guongsang.judging;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Words;

/** The paper that carries a decision of the jury or the organisers. */
public record Minutes(String number, LocalDate date, String words) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WORDS = 2000;

    /** @throws Refusal.Unfit when a part is missing or the day has not come */
    static Minutes of(MultivaluedMap<String, String> form, LocalDate today) {
        return new Minutes(text(form, "number", LONGEST_NUMBER), day(form, today), text(form, "words", LONGEST_WORDS));
    }

    private static String text(MultivaluedMap<String, String> form, String field, int most) {
        var text = VietnameseText.stored(Objects.requireNonNullElse(form.getFirst(field), ""))
                .strip();
        if (text.isEmpty() || text.length() > most) {
            throw new Refusal.Unfit(field, Words.both("judging", "minutesNeeded"));
        }
        return text;
    }

    private static LocalDate day(MultivaluedMap<String, String> form, LocalDate today) {
        try {
            var day = LocalDate.parse(
                    Objects.requireNonNullElse(form.getFirst("date"), "").strip(), DAY);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // said below, like a day to come
        }
        throw new Refusal.Unfit("date", Words.both("judging", "minutesNeeded"));
    }
}
