package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Dossier.EntryFacts;
import vn.guongsang.kernel.VietnameseText;

/**
 * What would tell who an author is, ready to be looked for with or without marks.
 *
 * @param what name, phone, email or workplace
 * @param words as declared
 */
record Identity(String what, String words) {
    /** Shorter names than this are syllables of ordinary words. */
    private static final int SHORTEST_NAME = 5;

    static List<Identity> of(EntryFacts entry) {
        var identities = new ArrayList<Identity>();
        for (var author : entry.authors()) {
            add(identities, "name", author.name());
            add(identities, "phone", author.phone());
            add(identities, "email", author.email());
            add(identities, "workplace", author.workplace());
        }
        return identities;
    }

    /** The place in the text where it stands, with a few words around; null where it does not. */
    @Nullable
    String findIn(String text) {
        if (what.equals("phone")) {
            return around(Pattern.compile(digits()), text, text);
        }
        var folded = VietnameseText.folded(text);
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(VietnameseText.folded(words)) + "(?![\\p{L}\\p{N}])");
        return around(pattern, folded, VietnameseText.stored(text).replaceAll("\\s+", " "));
    }

    private static void add(List<Identity> identities, String what, @Nullable String words) {
        if (words != null && words.strip().length() >= SHORTEST_NAME) {
            identities.add(new Identity(what, words.strip()));
        }
    }

    /** The last nine digits, however they are grouped; 0 and +84 before them are the same number. */
    private String digits() {
        var digits = words.replaceAll("\\D", "");
        var last = digits.length() > 9 ? digits.substring(digits.length() - 9) : digits;
        return String.join("[ .\\-]?", last.split(""));
    }

    /**
     * Folding keeps the length of NFC text, so the place is the same in both; where it is not, the folded text
     * serves.
     */
    private static @Nullable String around(Pattern pattern, String searched, String shown) {
        var matcher = pattern.matcher(searched);
        if (!matcher.find()) {
            return null;
        }
        var text = shown.length() == searched.length() ? shown : searched;
        int from = Math.max(0, matcher.start() - 40);
        int to = Math.min(text.length(), matcher.end() + 40);
        for (; from > 0 && from < matcher.start() && text.charAt(from - 1) != ' '; from++) {}
        for (; to < text.length() && to > matcher.end() && text.charAt(to) != ' '; to--) {}
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
