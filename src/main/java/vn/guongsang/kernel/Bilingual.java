package vn.guongsang.kernel;

import java.util.Locale;

/** The same words for people in Vietnamese and in English; Vietnamese leads. */
public record Bilingual(String vi, String en) {
    public static final Locale VIETNAMESE = Locale.of("vi");

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
