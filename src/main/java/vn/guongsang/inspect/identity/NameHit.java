package vn.guongsang.inspect.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import vn.guongsang.kernel.VietnameseName;
import vn.guongsang.kernel.VietnameseText;

/**
 * Words in a text that read like a declared name once marks are folded away, with the words beside them on the line.
 *
 * <p>They mean it when their marks are the name's (or one of the two is written without any), so that Hòa is not Hoa;
 * and when, for a name so short that it may be an ordinary phrase (Bình Minh is also the dawn), each syllable is
 * capitalised and the name is no part of a longer one.
 */
record NameHit(String words, String before, String after) {
    private static final int TELLING_SYLLABLES = 3;
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "ong", "ba", "co", "thay", "anh", "chi", "em", "chu", "bac", "chau", "ban", "gia", "viet", "ten", "dong",
            "do");

    static NameHit of(String text, MatchResult hit) {
        return new NameHit(
                text.substring(hit.start(), hit.end()), beside(text, hit.start() - 1, -1), beside(text, hit.end(), 1));
    }

    boolean means(List<String> declared) {
        var said = List.of(words.split("(?<=\\.)\\s*|[\\s,;–-]+"));
        return said.size() == declared.size()
                && marksAgree(said, declared)
                && (declared.size() >= TELLING_SYLLABLES || capitalised(said) && whole());
    }

    private boolean marksAgree(List<String> said, List<String> declared) {
        if (plain(said) || plain(declared)) {
            return true;
        }
        for (int i = 0; i < said.size(); i++) {
            if (!said.get(i).endsWith(".") && !key(said.get(i)).equals(key(declared.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Letters and tone, wherever in the syllable the tone is written: hoà is hòa. */
    private static String key(String syllable) {
        return VietnameseName.of(syllable).sortKey();
    }

    private static boolean plain(List<String> syllables) {
        var joined = String.join(" ", syllables);
        return VietnameseText.folded(joined).equalsIgnoreCase(joined);
    }

    private static boolean capitalised(List<String> syllables) {
        return syllables.stream().allMatch(s -> Character.isUpperCase(s.charAt(0)));
    }

    /** In a heading of capitals nothing tells where a name ends. */
    private boolean whole() {
        boolean heading = words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return heading || !startsHigh(after) && (!startsHigh(before) || BEFORE_A_NAME.contains(folded(before)));
    }

    private static boolean startsHigh(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String folded(String word) {
        return VietnameseText.folded(word);
    }

    /** The word one space away, or nothing where the line or the sentence ends. */
    private static String beside(String text, int from, int step) {
        var word = new ArrayList<Character>();
        int at = from;
        if (at < 0 || at >= text.length() || text.charAt(at) != ' ') {
            return "";
        }
        for (at += step; at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)); at += step) {
            word.add(step > 0 ? word.size() : 0, text.charAt(at));
        }
        var letters = new StringBuilder();
        word.forEach(letters::append);
        return letters.toString();
    }
}
