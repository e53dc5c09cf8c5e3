package vn.guongsang.people.body;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.web.Mistakes;

/** A member of a body as an organiser types it; year and phone as text, to give them back when they are wrong. */
public record BodyForm(String body, String name, String birthYear, String phone) {
    static final BodyForm EMPTY = new BodyForm("", "", "", "");
    private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 .*-]{5,18}");

    Mistakes mistakes(LocalDate today) {
        var mistakes = Mistakes.none();
        if (body.isBlank() || body.length() > 60) {
            mistakes.add("body", "people", "bodyNeeded");
        }
        if (name.isBlank() || name.length() > 120) {
            mistakes.add("name", "people", "nameNeeded", 120);
        }
        if (!birthYear.isBlank() && !plausible(today)) {
            mistakes.add("birthYear", "people", "yearWrong");
        }
        if (!phone.isBlank() && !PHONE.matcher(phone.strip()).matches()) {
            mistakes.add("phone", "people", "phoneWrong");
        }
        return mistakes;
    }

    @Nullable
    Integer year() {
        return birthYear.isBlank() ? null : Integer.valueOf(birthYear.strip());
    }

    @Nullable
    String digits() {
        return phone.isBlank() ? null : phone.strip().replaceAll("[ .-]", "");
    }

    private boolean plausible(LocalDate today) {
        return birthYear.strip().matches("\\d{4}") && year() >= 1900 && year() <= today.getYear() - 14;
    }
}
