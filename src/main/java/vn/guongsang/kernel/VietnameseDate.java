package vn.guongsang.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and moments as official papers (Nghị định 30/2020/NĐ-CP) and people write them. */
public final class VietnameseDate {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private VietnameseDate() {}

    /** A day as people type it, {@code 7/10/2022}, or as machines do, {@code 2022-10-07}; empty when it is none. */
    public static Optional<LocalDate> typed(String text) {
        var typed = TYPED.matcher(text.strip());
        try {
            return Optional.of(
                    typed.matches()
                            ? LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1)))
                            : LocalDate.parse(text.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** {@code 07/10/2022} */
    public static String figures(TemporalAccessor date) {
        return FIGURES.format(date);
    }

    /** {@code 07/10/2022} in Vietnamese, {@code 7 October 2022} in English. */
    public static Bilingual both(TemporalAccessor date) {
        return new Bilingual(figures(date), ENGLISH.format(date));
    }

    /** {@code 16:05 ngày 07/10/2022}, by the clock of Vietnam. */
    public static Bilingual moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return new Bilingual(
                CLOCK.format(local) + " ngày " + figures(local), CLOCK.format(local) + ", " + ENGLISH.format(local));
    }

    /** {@code 16:05:09 ngày 07/10/2022}, where seconds matter. */
    public static Bilingual exact(Instant instant) {
        var local = instant.atZone(ZONE);
        return new Bilingual(
                SECONDS.format(local) + " ngày " + figures(local),
                SECONDS.format(local) + ", " + ENGLISH.format(local));
    }

    /** An exclusive end as the rules say it: midnight is {@code hết ngày} of the day before, any other one a moment. */
    public static Bilingual end(Instant instant) {
        var local = instant.atZone(ZONE);
        if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment(instant);
        }
        var last = both(local.minusDays(1));
        return new Bilingual("hết ngày " + last.vi(), "the end of " + last.en());
    }

    /** {@code ngày 07 tháng 10 năm 2022}: a leading zero for days below 10 and for months 1 and 2 only. */
    public static String inPaper(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** {@code Hà Đông, ngày 07 tháng 10 năm 2022} */
    public static String inPaper(String place, LocalDate date) {
        return place + ", " + inPaper(date);
    }

    /** {@code ngày bảy tháng mười năm hai nghìn không trăm hai mươi hai}; the fourth month is "tháng tư". */
    public static String words(LocalDate date) {
        String month = date.getMonthValue() == 4 ? "tư" : VietnameseNumber.words(date.getMonthValue());
        return "ngày " + VietnameseNumber.words(date.getDayOfMonth()) + " tháng " + month + " năm "
                + VietnameseNumber.words(date.getYear());
    }

    /** The midnight with which the day begins in Vietnam; that of the next day ends "hết ngày". */
    public static OffsetDateTime beginning(LocalDate date) {
        return date.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The day in Vietnam on which the moment falls. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
