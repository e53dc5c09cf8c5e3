package vn.guongsang.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folding and normal forms of Vietnamese text. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern STROKED_D = Pattern.compile("[đĐðÐ]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private VietnameseText() {}

    /** The form in which text is stored: NFC, outer spaces off. */
    public static String stored(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The form in which text is searched: lower case, without marks, đ as d, runs of spaces as one. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = STROKED_D.matcher(bare).replaceAll("d").toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
