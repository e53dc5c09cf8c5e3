package vn.guongsang.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name by which people speak of an entry: eight characters without look-alikes, {@code GS-7K3M-Q2TX}. */
public record Code(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("GS-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Code {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw Refusal.notHere();
        }
    }

    public static Code fresh() {
        return new Code("GS-" + four() + "-" + four());
    }

    /** For path parameters: a malformed code is "not here", like an unknown one. */
    public static Code fromString(String value) {
        return new Code(value);
    }

    private static String four() {
        return RANDOM.ints(4, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(java.util.stream.Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
