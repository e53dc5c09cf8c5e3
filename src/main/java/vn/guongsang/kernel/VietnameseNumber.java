package vn.guongsang.kernel;

import java.util.ArrayList;
import java.util.List;

/** Reads whole numbers aloud as Vietnamese official papers write them ("mốt", "lăm", "tư", "linh", "không trăm"). */
public final class VietnameseNumber {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu"};

    private VietnameseNumber() {}

    public static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /** The number in lower-case words; negative numbers begin with "âm". */
    public static String words(long number) {
        if (number < 0) {
            return "âm " + words(Math.negateExact(number));
        }
        return number == 0 ? DIGITS[0] : String.join(" ", parts(number, false));
    }

    public static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static List<String> parts(long number, boolean inner) {
        var parts = new ArrayList<String>();
        if (number >= 1_000_000_000L) {
            parts.addAll(parts(number / 1_000_000_000L, inner));
            parts.add("tỷ");
            number %= 1_000_000_000L;
            inner = true;
        }
        for (int group = 2; group >= 0; group--) {
            long scale = (long) Math.pow(1000, group);
            int value = (int) (number / scale);
            number %= scale;
            if (value > 0) {
                parts.add(hundreds(value, inner) + GROUPS[group]);
                inner = true;
            }
        }
        return parts;
    }

    private static String hundreds(int value, boolean inner) {
        var words = new ArrayList<String>();
        int tens = value % 100;
        if (value >= 100 || inner) {
            words.add(DIGITS[value / 100] + " trăm");
        }
        if (tens >= 10) {
            words.add(tens(tens));
        } else if (tens > 0) {
            words.add((words.isEmpty() ? "" : "linh ") + DIGITS[tens]);
        }
        return String.join(" ", words);
    }

    private static String tens(int value) {
        int ten = value / 10;
        String head = ten == 1 ? "mười" : DIGITS[ten] + " mươi";
        return switch (value % 10) {
            case 0 -> head;
            case 1 -> head + (ten == 1 ? " một" : " mốt");
            case 4 -> head + (ten == 1 ? " bốn" : " tư");
            case 5 -> head + " lăm";
            default -> head + " " + DIGITS[value % 10];
        };
    }
}
