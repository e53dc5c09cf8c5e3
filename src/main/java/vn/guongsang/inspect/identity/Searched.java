package vn.guongsang.inspect.identity;

import java.text.Normalizer;

/**
 * A text beside its folded form, letter over letter, so that a place found in one is the same place in the other.
 *
 * @param shown NFC, every space plain, without characters that cannot be seen
 * @param folded lower case without marks, as long as the shown text
 */
record Searched(String shown, String folded) {
    private static final int AROUND = 40;

    static Searched of(String text) {
        var shown = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Zs}", " ");
        var folded = new StringBuilder(shown.length());
        shown.chars().forEach(letter -> folded.append(folded((char) letter)));
        return new Searched(shown, folded.toString());
    }

    private static char folded(char letter) {
        if (letter < 128) {
            return Character.toLowerCase(letter);
        }
        if (letter == 'đ' || letter == 'Đ' || letter == 'ð' || letter == 'Ð') {
            return 'd';
        }
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
    }

    /** The words from one place to another with a few around them. */
    String around(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(shown.length(), end + AROUND);
        for (; from > 0 && from < start && !Character.isWhitespace(shown.charAt(from - 1)); from++) {}
        for (; to < shown.length() && to > end && !Character.isWhitespace(shown.charAt(to)); to--) {}
        var words = shown.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + words + (to < shown.length() ? "…" : "");
    }
}
