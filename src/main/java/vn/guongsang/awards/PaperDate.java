package vn.guongsang.awards;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a date as typed: {@code 7/10/2022} or {@code 2022-10-07}. */
final class PaperDate {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private PaperDate() {}

    static Optional<LocalDate> read(String text) {
        var typed = TYPED.matcher(text);
        var iso = ISO.matcher(text);
        try {
            if (typed.matches()) {
                return Optional.of(
                        LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1))));
            }
            return iso.matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
