package vn.guongsang.inspect.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;

/** Durations, days and moments as people say them. */
public final class Spoken {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT);

    private Spoken() {}

    /** Minutes and seconds, to a tenth where there is one. */
    public static Bilingual duration(double seconds) {
        long tenths = Math.round(seconds * 10);
        long minutes = tenths / 600;
        long rest = tenths % 600;
        var whole = "%02d".formatted(rest / 10);
        var tenth = rest % 10 == 0 ? "" : String.valueOf(rest % 10);
        return new Bilingual(
                minutes + " phút " + whole + (tenth.isEmpty() ? "" : "," + tenth) + " giây",
                minutes + " min " + whole + (tenth.isEmpty() ? "" : "." + tenth) + " s");
    }

    public static String size(double widthMm, double heightMm) {
        return "%.0f × %.0f".formatted(widthMm, heightMm);
    }

    /** With a decimal comma in Vietnamese; whole numbers without. */
    public static Bilingual number(double value) {
        var text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return new Bilingual(text.replace('.', ','), text);
    }

    public static Bilingual moment(Instant at) {
        var text = MOMENT.format(at.atZone(VietnameseDate.ZONE));
        return new Bilingual(text, text);
    }

    public static Bilingual day(LocalDate day) {
        var text = VietnameseDate.figures(day);
        return new Bilingual(text, text);
    }
}
