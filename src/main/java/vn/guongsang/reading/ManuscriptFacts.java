package vn.guongsang.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.guongsang.reading.FileFacts.FontShare;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.SizeShare;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Span;

/** Draws words, layout and oddities out of a manuscript. */
public final class ManuscriptFacts {
    private static final int MOST_PLAIN = 400_000;
    private static final Pattern UNDERSCORED = Pattern.compile("\\p{L}_+(?=\\p{L})");
    private static final Pattern PUNCTUATED = Pattern.compile("(?<=\\p{L}{2})[.,;:!?](?=\\p{L}{2})");
    private static final Pattern ZERO_WIDTH =
            Pattern.compile("(?<=\\p{L}\\p{M}{0,3})[\\u200B-\\u200F\\u2060\\uFEFF]+(?=\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(://|www\\.|@|\\.(vn|com|org|net|gov|edu)\\b).*");
    /** A syllable has at most seven letters (nghiêng); foreign names are longer but rare. */
    private static final int LONGEST_SYLLABLE = 7;

    private ManuscriptFacts() {}

    public static FileFacts.Text text(Manuscript manuscript) throws Unusable {
        var plain = plain(manuscript);
        var words = WordCount.of(manuscript.blocks());
        if (words.shown() == 0 && !manuscript.scanned()) {
            throw new Unusable(Problem.NO_TEXT, words.hidden() > 0 ? "only hidden text" : "no text");
        }
        notice(manuscript, plain);
        var body = manuscript.blocks().stream()
                .filter(b -> b.region() != Region.HEADER)
                .flatMap(b -> b.spans().stream())
                .filter(s -> !s.style().hidden())
                .toList();
        return new FileFacts.Text(
                plain.length() <= MOST_PLAIN ? plain : plain.substring(0, MOST_PLAIN),
                words,
                pages(manuscript.pages()),
                manuscript.pageCount(),
                fonts(body),
                sizes(body),
                manuscript.legacyEncoding(),
                manuscript.scanned(),
                manuscript.approximate());
    }

    static String plain(Manuscript manuscript) {
        var plain = new StringBuilder();
        for (var block : manuscript.blocks()) {
            var text = block.visible();
            if (block.region() != Region.HEADER && !text.isBlank()) {
                plain.append(text).append('\n');
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    private static void notice(Manuscript manuscript, String plain) {
        for (var block : manuscript.blocks()) {
            var hidden = block.hidden();
            manuscript.sign(Oddity.HIDDEN_TEXT, WordCount.bySpaces(hidden), hidden);
            for (var span : block.spans()) {
                var style = span.style();
                if (!style.hidden() && style.white()) {
                    manuscript.sign(Oddity.WHITE_TEXT, WordCount.bySpaces(span.text()), span.text());
                }
                if (!style.hidden() && style.pt() != null && style.pt() < 4) {
                    manuscript.sign(Oddity.TINY_TEXT, WordCount.bySpaces(span.text()), span.text());
                }
            }
        }
        manuscript.sign(Oddity.ZERO_WIDTH, matches(ZERO_WIDTH, plain), first(ZERO_WIDTH, plain));
        var tokens = WordCount.tokens(plain);
        int underscored = 0;
        int punctuated = 0;
        var overlong = new ArrayList<String>();
        var places = new HashMap<Oddity, String>();
        for (var token : tokens) {
            if (ADDRESS.matcher(token).matches()) {
                continue;
            }
            int under = matches(UNDERSCORED, token);
            if (under > 0) {
                underscored += under;
                places.putIfAbsent(Oddity.JOINED_BY_UNDERSCORES, token);
            }
            int points = matches(PUNCTUATED, token);
            if (points > 0) {
                punctuated += points;
                places.putIfAbsent(Oddity.JOINED_BY_PUNCTUATION, token);
            }
            if (longestRun(token) > LONGEST_SYLLABLE) {
                overlong.add(token);
            }
        }
        if (LegacyText.foreign(plain)) {
            manuscript.sign(Oddity.NOT_VIETNAMESE, 1, "");
        }
        if (underscored >= 3) {
            manuscript.sign(Oddity.JOINED_BY_UNDERSCORES, underscored, places.get(Oddity.JOINED_BY_UNDERSCORES));
        }
        if (punctuated >= 10 && punctuated * 100 > tokens.size()) {
            manuscript.sign(Oddity.JOINED_BY_PUNCTUATION, punctuated, places.get(Oddity.JOINED_BY_PUNCTUATION));
        }
        if (overlong.size() >= 10 && overlong.size() * 50 > tokens.size()) {
            manuscript.sign(Oddity.OVERLONG_WORDS, overlong.size(), overlong.getFirst());
        }
    }

    /** Letters in a row, marks of decomposed text not counted. */
    private static int longestRun(String token) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < token.length(); at++) {
            char c = token.charAt(at);
            if (Character.isLetter(c)) {
                longest = Math.max(longest, ++run);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                run = 0;
            }
        }
        return longest;
    }

    private static int matches(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().limit(100_000).count();
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find()
                ? text.substring(Math.max(0, matcher.start() - 30), Math.min(text.length(), matcher.end() + 30))
                : "";
    }

    private static List<PageSize> pages(Map<PageSize, Integer> pages) {
        return pages.entrySet().stream()
                .sorted(Map.Entry.<PageSize, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(20)
                .toList();
    }

    private static List<FontShare> fonts(List<Span> body) {
        var letters = new HashMap<String, Integer>();
        for (var span : body) {
            if (span.style().font() != null) {
                letters.merge(span.style().font(), lettersOf(span.text()), Integer::sum);
            }
        }
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new FontShare(e.getKey(), share(e.getValue(), all)))
                .sorted(Comparator.comparingDouble(FontShare::share).reversed().thenComparing(FontShare::name))
                .limit(20)
                .toList();
    }

    private static List<SizeShare> sizes(List<Span> body) {
        var letters = new HashMap<Double, Integer>();
        for (var span : body) {
            var pt = span.style().pt();
            if (pt != null) {
                letters.merge(Math.round(pt * 2) / 2.0, lettersOf(span.text()), Integer::sum);
            }
        }
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new SizeShare(e.getKey(), share(e.getValue(), all)))
                .sorted(Comparator.comparingDouble(SizeShare::share).reversed().thenComparing(SizeShare::pt))
                .limit(20)
                .toList();
    }

    private static int lettersOf(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** To four decimals, for the eye and for a JSON that is the same every time. */
    private static double share(int part, int all) {
        return Math.round(10_000.0 * part / all) / 10_000.0;
    }
}
