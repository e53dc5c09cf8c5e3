package vn.guongsang.reading;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Region;

/**
 * Counting words of Vietnamese text. A word is what stands between Unicode white space; zero-width characters and soft
 * hyphens divide nothing, and a lone punctuation mark counts, as word processors have it.
 */
public final class WordCount {
    private WordCount() {}

    /** Where a text passes a number of words: the word after the last allowed one, and the sentence around it. */
    public record Passing(String word, String sentence) {}

    public static int bySpaces(String text) {
        return count(text, false);
    }

    /** Like {@link #bySpaces}, but en and em dashes divide words and are none themselves. */
    public static int byDashes(String text) {
        return count(text, true);
    }

    /** The place where the text goes beyond the limit, by the rule that counts less; empty words if it does not. */
    public static Passing passing(String text, int limit) {
        boolean dashes = byDashes(text) < bySpaces(text);
        int words = 0;
        int begin = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || divides(text.charAt(at), dashes);
            if (!end && begin < 0) {
                begin = at;
            } else if (end && begin >= 0) {
                if (++words > limit) {
                    return new Passing(text.substring(begin, at), sentence(text, begin, at));
                }
                begin = -1;
            }
        }
        return new Passing("", "");
    }

    static FileFacts.Words of(List<Block> blocks) {
        int spaces = 0;
        int dashes = 0;
        int headers = 0;
        int labels = 0;
        int typed = 0;
        int hidden = 0;
        for (var block : blocks) {
            var text = block.visible();
            hidden += bySpaces(block.hidden());
            if (block.region() == Region.HEADER) {
                headers += Math.max(bySpaces(text), byDashes(text));
                continue;
            }
            int words = bySpaces(text);
            spaces += words;
            dashes += byDashes(text);
            labels += block.label() && words > 0 ? 1 : 0;
            typed += block.typedLabels();
        }
        return new FileFacts.Words(
                Math.min(spaces, dashes) - typed, dashes + labels, Math.max(spaces, dashes) + labels + headers, hidden);
    }

    static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        int begin = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length() || divides(text.charAt(at), false);
            if (!end && begin < 0) {
                begin = at;
            } else if (end && begin >= 0) {
                tokens.add(text.substring(begin, at));
                begin = -1;
            }
        }
        return tokens;
    }

    private static int count(String text, boolean dashes) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean divides = divides(text.charAt(at), dashes);
            if (!divides && !inside) {
                words++;
            }
            inside = !divides;
        }
        return words;
    }

    private static String sentence(String text, int begin, int end) {
        int from = begin;
        while (from > 0 && begin - from < 120 && !ends(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 120 && !ends(text.charAt(to - 1))) {
            to++;
        }
        return (from > 0 && !ends(text.charAt(from - 1)) ? "…" : "")
                + text.substring(from, to).strip()
                + (to < text.length() && !ends(text.charAt(to - 1)) ? "…" : "");
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == '…';
    }

    /** Unicode White_Space, which Java's isWhitespace leaves incomplete by the non-breaking spaces. */
    private static boolean divides(char c, boolean dashes) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || dashes && (c == '\u2013' || c == '\u2014');
    }
}
