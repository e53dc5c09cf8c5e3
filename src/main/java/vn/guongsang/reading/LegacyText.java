package vn.guongsang.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese from before Unicode: TCVN3 (fonts .Vn…) gives every letter one byte of its own, VNI (fonts VNI-…) a letter
 * and a mark after it. Read as Latin text both are gibberish, which is how they are known when the font is not.
 */
public enum LegacyText {
    TCVN3 {
        @Override
        public String convert(String text) {
            var converted = new StringBuilder(text.length());
            for (char c : text.toCharArray()) {
                int at = c - FIRST;
                converted.append(at >= 0 && at < TABLE.length() && TABLE.charAt(at) != '.' ? TABLE.charAt(at) : c);
            }
            return converted.toString();
        }
    },
    VNI {
        @Override
        public String convert(String text) {
            var converted = new StringBuilder(text.length());
            for (char c : text.toCharArray()) {
                var mark = MARKS.get(Character.toLowerCase(c));
                char last = converted.isEmpty() ? ' ' : converted.charAt(converted.length() - 1);
                if (mark != null && BEARERS.indexOf(last) >= 0) {
                    converted.append(mark);
                } else {
                    converted.append(SINGLE.getOrDefault(c, c));
                }
            }
            return Normalizer.normalize(converted, Normalizer.Form.NFC);
        }
    };

    private static final char FIRST = 0xA1;
    /** From 0xA1 to 0xFF, a full stop where the table has no letter; TCVN 5712 with the capitals of the standard. */
    private static final String TABLE =
            "ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

    private static final String BEARERS = "aeouyAEOUYơưƠƯ";
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ù', "\u0301"),
            Map.entry('ø', "\u0300"),
            Map.entry('û', "\u0309"),
            Map.entry('õ', "\u0303"),
            Map.entry('ï', "\u0323"),
            Map.entry('ê', "\u0306"),
            Map.entry('â', "\u0302"),
            Map.entry('é', "\u0306\u0301"),
            Map.entry('è', "\u0306\u0300"),
            Map.entry('ú', "\u0306\u0309"),
            Map.entry('ü', "\u0306\u0303"),
            Map.entry('ë', "\u0323\u0306"),
            Map.entry('á', "\u0302\u0301"),
            Map.entry('à', "\u0302\u0300"),
            Map.entry('å', "\u0302\u0309"),
            Map.entry('ã', "\u0302\u0303"),
            Map.entry('ä', "\u0323\u0302"));
    private static final Map<Character, Character> SINGLE = Map.ofEntries(
            Map.entry('ô', 'ơ'),
            Map.entry('ö', 'ư'),
            Map.entry('æ', 'ỉ'),
            Map.entry('ó', 'ĩ'),
            Map.entry('ò', 'ị'),
            Map.entry('î', 'ỵ'),
            Map.entry('ñ', 'đ'),
            Map.entry('Ô', 'Ơ'),
            Map.entry('Ö', 'Ư'),
            Map.entry('Æ', 'Ỉ'),
            Map.entry('Ó', 'Ĩ'),
            Map.entry('Ò', 'Ị'),
            Map.entry('Î', 'Ỵ'),
            Map.entry('Ñ', 'Đ'));
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\u00A1-\u00BF]+");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\u1EA0-\u1EF9]");

    public abstract String convert(String text);

    /** By the name of a font, which is certain; null for a font of Unicode. */
    static @Nullable LegacyText ofFont(@Nullable String font) {
        if (font == null) {
            return null;
        }
        return font.matches("(?i)\\.vn.*") ? TCVN3 : font.matches("(?i)vni[- ].*") ? VNI : null;
    }

    /** By the syllables: hardly a Vietnamese letter, few syllables as it stands and nearly all after conversion. */
    public static @Nullable LegacyText ofText(String text) {
        var sample =
                Normalizer.normalize(text.length() > 20_000 ? text.substring(0, 20_000) : text, Normalizer.Form.NFC);
        long letters = sample.chars().filter(Character::isLetter).count();
        if (letters < 40 || VIETNAMESE.matcher(sample).results().count() > letters / 20 || syllables(sample) >= 0.75) {
            return null;
        }
        double tcvn3 = syllables(TCVN3.convert(sample));
        double vni = syllables(VNI.convert(sample));
        return Math.max(tcvn3, vni) < 0.95 ? null : tcvn3 > vni ? TCVN3 : VNI;
    }

    /** Hardly a letter that only Vietnamese has, and most words no Vietnamese syllables. */
    static boolean foreign(String text) {
        var sample =
                Normalizer.normalize(text.length() > 20_000 ? text.substring(0, 20_000) : text, Normalizer.Form.NFC);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        return letters >= 200 && VIETNAMESE.matcher(sample).results().count() < letters / 20 && syllables(sample) < 0.6;
    }

    /** The share of words that are well-formed Vietnamese syllables. */
    static double syllables(String text) {
        var tokens = TOKEN.matcher(text).results().map(r -> r.group()).toList();
        long formed = tokens.stream()
                .filter(t -> SYLLABLE.matcher(toneless(t)).matches())
                .count();
        return tokens.isEmpty() ? 0 : (double) formed / tokens.size();
    }

    private static String toneless(String token) {
        var apart = Normalizer.normalize(token.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
    }
}
