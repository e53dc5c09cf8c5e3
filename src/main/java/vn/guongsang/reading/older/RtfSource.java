package vn.guongsang.reading.older;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tokens of an RTF file: braces, control words with their number, and bytes of text. */
final class RtfSource {
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        STAR
    }

    /** Number is the parameter of a word (null for none) or the value of a byte. */
    record Token(Kind kind, String word, @Nullable Integer number) {}

    private static final Token[] BYTES =
            IntStream.range(0, 256).mapToObj(c -> new Token(Kind.BYTE, "", c)).toArray(Token[]::new);
    /** A date in one number, its sign not counted. */
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private int at;
    private int binary;

    RtfSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes behind the word "bin" that was met last. */
    byte[] binary() {
        return java.util.Arrays.copyOfRange(bytes, binary, at);
    }

    @Nullable
    Token next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return null;
        }
        int c = bytes[at++] & 0xFF;
        return switch (c) {
            case '{' -> new Token(Kind.OPEN, "", null);
            case '}' -> new Token(Kind.CLOSE, "", null);
            case '\\' -> control();
            default -> BYTES[c];
        };
    }

    private Token control() {
        if (at >= bytes.length) {
            return new Token(Kind.WORD, "", null);
        }
        int c = bytes[at] & 0xFF;
        if (!letter(c)) {
            at++;
            return switch (c) {
                case '\'' -> hex();
                case '*' -> new Token(Kind.STAR, "", null);
                case '\\', '{', '}' -> new Token(Kind.BYTE, "", c);
                case '\r', '\n' -> new Token(Kind.WORD, "par", null);
                default -> new Token(Kind.WORD, String.valueOf((char) c), null);
            };
        }
        int from = at;
        while (at < bytes.length && letter(bytes[at] & 0xFF)) {
            at++;
        }
        var word = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        int end = Math.min(bytes.length, at + MOST_DIGITS);
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        Integer number = null;
        if (at > start && bytes[at - 1] != '-') {
            var digits = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
            number = (int) Long.parseLong(digits);
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && number != null && number > 0) {
            binary = at;
            at = (int) Math.min(bytes.length, (long) at + number);
        }
        return new Token(Kind.WORD, word, number);
    }

    private Token hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return new Token(Kind.WORD, "", null);
        }
        at += 2;
        return new Token(Kind.BYTE, "", high * 16 + low);
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
