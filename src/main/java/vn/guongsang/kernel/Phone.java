package vn.guongsang.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese phone number in national digits (0912345678, 02433524433). Numbers of before the changes of 2017 and 2018
 * become today's: 0120… became 070…, Hà Nội's 04… became 024….
 */
public record Phone(String digits) {
    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");
    private static final Pattern LANDLINE = Pattern.compile("02\\d{9}");
    private static final Pattern OLD_MOBILE = Pattern.compile("01\\d{9}");
    private static final Pattern OLD_CAPITAL = Pattern.compile("0[48]\\d{8}");
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("0120", "070"),
            Map.entry("0121", "079"),
            Map.entry("0122", "077"),
            Map.entry("0126", "076"),
            Map.entry("0128", "078"),
            Map.entry("0123", "083"),
            Map.entry("0124", "084"),
            Map.entry("0125", "085"),
            Map.entry("0127", "081"),
            Map.entry("0129", "082"),
            Map.entry("0162", "032"),
            Map.entry("0163", "033"),
            Map.entry("0164", "034"),
            Map.entry("0165", "035"),
            Map.entry("0166", "036"),
            Map.entry("0167", "037"),
            Map.entry("0168", "038"),
            Map.entry("0169", "039"),
            Map.entry("0186", "056"),
            Map.entry("0188", "058"),
            Map.entry("0199", "059"));

    public Phone {
        if (!MOBILE.matcher(digits).matches() && !LANDLINE.matcher(digits).matches()) {
            throw new IllegalArgumentException("no Vietnamese phone number");
        }
    }

    /** Reads what people write: spaces, dots, hyphens, brackets, +84 or 84 in front; empty when it is no number. */
    public static Optional<Phone> parse(String text) {
        String digits = text.replaceAll("[\\s.()\\-\u2013\u00a0]", "");
        if (digits.startsWith("+84") || digits.matches("84\\d{9,10}")) {
            digits = "0" + digits.substring(digits.indexOf("84") + 2).replaceFirst("^0", "");
        }
        String today = today(digits);
        boolean known =
                MOBILE.matcher(today).matches() || LANDLINE.matcher(today).matches();
        return known ? Optional.of(new Phone(today)) : Optional.empty();
    }

    /** For lists: {@code 091****678}; enough to tell people apart, too little to call. */
    public String masked() {
        return digits.substring(0, 3) + "*".repeat(digits.length() - 6) + digits.substring(digits.length() - 3);
    }

    /** {@code 0912 345 678} or {@code 024 3352 4433} */
    public String shown() {
        return digits.length() == 10
                ? digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7)
                : digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
    }

    private static String today(String digits) {
        if (OLD_MOBILE.matcher(digits).matches()) {
            String moved = MOVED.get(digits.substring(0, 4));
            return moved == null ? digits : moved + digits.substring(4);
        }
        // Hồ Chí Minh City's 08 + 8 digits looks like a mobile of today and is left alone.
        return OLD_CAPITAL.matcher(digits).matches() && digits.startsWith("04") ? "024" + digits.substring(2) : digits;
    }
}
