package vn.guongsang.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Folding and normal forms of Vietnamese text. */
public final class VietnameseText {
    private VietnameseText() {}

    /** The form in which text is stored: NFC, outer spaces off. */
    public static String stored(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The form in which text is searched: lower case, without marks, đ as d, runs of spaces as one. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[đĐðÐ]", "d")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
