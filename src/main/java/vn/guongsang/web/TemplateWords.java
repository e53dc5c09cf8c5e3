package vn.guongsang.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateGlobal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.VietnameseDate;

/** What templates may say beyond their data: {@code {m:…}}, {@code .said}, dates and sizes. */
final class TemplateWords {
    private TemplateWords() {}

    /** The request's frame, present in every template. */
    @TemplateGlobal
    static Frame frame() {
        return Arc.container().instance(Frame.class).get();
    }

    record Bundle(String name) {}

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY)
    static Bundle bundle(String name) {
        return new Bundle(name);
    }

    @TemplateExtension
    static String of(Bundle bundle, String prefix, Object value) {
        return Words.in(locale(), bundle.name(), prefix + "." + value);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY, priority = 4)
    static String words(Bundle bundle, String key) {
        return Words.in(locale(), bundle.name(), key);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY, priority = 3)
    static String words(Bundle bundle, String key, Object first) {
        return Words.in(locale(), bundle.name(), key, first);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY, priority = 2)
    static String words(Bundle bundle, String key, Object first, Object second) {
        return Words.in(locale(), bundle.name(), key, first, second);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY, priority = 1)
    static String words(Bundle bundle, String key, Object first, Object second, Object third) {
        return Words.in(locale(), bundle.name(), key, first, second, third);
    }

    @TemplateExtension
    static String said(Bilingual words) {
        return words.in(locale());
    }

    /** An instant as people read it here, in Vietnam's time. */
    @TemplateExtension
    static String moment(Instant instant) {
        return VietnameseDate.moment(instant).in(locale());
    }

    /** The moment at which something stops, as the rules say it. */
    @TemplateExtension
    static String end(Instant instant) {
        return VietnameseDate.end(instant).in(locale());
    }

    @TemplateExtension
    static String day(Instant instant) {
        return day(VietnameseDate.day(instant));
    }

    @TemplateExtension
    static String day(LocalDate date) {
        return VietnameseDate.both(date).in(locale());
    }

    @TemplateExtension
    static String shown(Money money) {
        return money.figures() + (locale().getLanguage().equals("en") ? " VND" : " đồng");
    }

    /** A size in bytes as people say it. */
    @TemplateExtension
    static String size(@Nullable Long bytes) {
        if (bytes == null) {
            return "";
        }
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes / 1024.0;
        int unit = 0;
        while (value >= 1024 && unit < 2) {
            value /= 1024;
            unit++;
        }
        return String.format(
                locale(), value < 10 ? "%.1f %s" : "%.0f %s", value, new String[] {"KB", "MB", "GB"}[unit]);
    }

    private static Locale locale() {
        return frame().locale();
    }
}
