package vn.guongsang.inspect.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/** The syllables of a text in order, folded, each with its place in the text. */
record Syllables(List<Syllable> all) {
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+");
    static final int SHINGLE = 5;

    record Syllable(String folded, int start, int end) {}

    static Syllables of(String text) {
        var all = new ArrayList<Syllable>();
        var found = SYLLABLE.matcher(text);
        while (found.find()) {
            var folded = folded(found.group());
            if (!folded.isEmpty()) {
                all.add(new Syllable(folded, found.start(), found.end()));
            }
        }
        return new Syllables(List.copyOf(all));
    }

    /** How many shingles there are; one begins at each syllable but the last four. */
    int shingles() {
        return Math.max(0, all.size() - SHINGLE + 1);
    }

    String shingle(int at) {
        var words = new StringBuilder();
        for (int i = at; i < at + SHINGLE; i++) {
            words.append(all.get(i).folded()).append(' ');
        }
        return words.toString();
    }

    private static String folded(String syllable) {
        return VietnameseText.folded(
                Normalizer.normalize(syllable, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", ""));
    }
}
