package vn.guongsang.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in its parts (họ, đệm, tên) with the key by which lists of people sort: by given name, then family
 * name, then middle name, syllable by syllable, letters before tone inside each. The order is that of CLDR {@code vi}.
 *
 * <p>A given name of two syllables (Minh Khai) cannot be told from a middle and a given name, so who enters a name may
 * say its given part.
 *
 * @param family the first syllable; empty for a name of one syllable
 */
public record VietnameseName(String family, String middle, String given) {
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String[] SHAPES = {"aăâ", "dđ", "eê", "oôơ", "uư"};

    /** Splits a full name, taking the last syllable as the given name. */
    public static VietnameseName of(String full) {
        String name = spaced(full);
        int last = name.lastIndexOf(' ');
        return of(name, name.substring(last + 1));
    }

    /** Splits a full name whose given part is known; a part that does not end the name is refused. */
    public static VietnameseName of(String full, String given) {
        String name = spaced(full);
        String tail = spaced(given);
        if (tail.isEmpty() || !(" " + name).endsWith(" " + tail)) {
            throw new IllegalArgumentException("“" + tail + "” does not end “" + name + "”");
        }
        String head = name.substring(0, name.length() - tail.length()).strip();
        int space = head.indexOf(' ');
        return space < 0
                ? new VietnameseName(head, "", tail)
                : new VietnameseName(head.substring(0, space), head.substring(space + 1), tail);
    }

    public String full() {
        return spaced(family + " " + middle + " " + given);
    }

    /** ASCII text whose byte order is the order of people; for a column with a binary collation. */
    public String sortKey() {
        return key(given) + " " + key(family) + " " + key(middle);
    }

    private static String key(String part) {
        return part.isEmpty()
                ? ""
                : Stream.of(part.toLowerCase(Locale.ROOT).split(" "))
                        .map(VietnameseName::syllableKey)
                        .collect(Collectors.joining("!"));
    }

    /** Each letter as its base and its place among the letters of that base, then the tone: "đạt" is "d1a0t05". */
    private static String syllableKey(String syllable) {
        var letters = new StringBuilder();
        int tone = 0;
        for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tone = TONES.indexOf(c) + 1;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
                String letter =
                        Normalizer.normalize("" + letters.charAt(letters.length() - 2) + c, Normalizer.Form.NFC);
                letters.setLength(letters.length() - 2);
                letters.append(letter(letter.charAt(0)));
            } else {
                letters.append(letter(c));
            }
        }
        return letters.append("#").append(tone).toString();
    }

    private static String letter(char c) {
        char plain = c == 'ð' ? 'đ' : c;
        for (String shape : SHAPES) {
            if (shape.indexOf(plain) >= 0) {
                return shape.substring(0, 1) + shape.indexOf(plain);
            }
        }
        return plain < 128 ? plain + "0" : "z9" + Integer.toHexString(plain);
    }

    private static String spaced(String text) {
        return VietnameseText.stored(text).replaceAll("\\s+", " ").strip();
    }
}
