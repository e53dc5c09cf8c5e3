package vn.guongsang.judging.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Objects;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Words;

/** The paper that carries a decision of the jury or the organisers. */
@Embeddable
public record Minutes(String number, @Column(name = "decided_on") LocalDate date, String words) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WORDS = 2000;

    /** @throws Refusal.Unfit when a part is missing or the day has not come */
    public static Minutes of(MultivaluedMap<String, String> form, LocalDate today) {
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
        return VietnameseDate.typed(Objects.requireNonNullElse(form.getFirst("date"), ""))
                .filter(day -> !day.isAfter(today))
                .orElseThrow(() -> new Refusal.Unfit("date", Words.both("judging", "minutesNeeded")));
    }
}
