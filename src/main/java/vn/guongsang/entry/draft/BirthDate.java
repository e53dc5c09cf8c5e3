package vn.guongsang.entry.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of birth as people write them: 07/10/2010, 7-10-2010, 7.10.2010, or 2010-10-07 from programs. */
public final class BirthDate {
    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private BirthDate() {}

    public static Optional<LocalDate> parse(String text) {
        var spoken = SPOKEN.matcher(text.strip());
        if (spoken.matches()) {
            return date(spoken.group(3), spoken.group(2), spoken.group(1));
        }
        var iso = ISO.matcher(text.strip());
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
