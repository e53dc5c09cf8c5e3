package vn.guongsang.reading.older;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The font and colour tables at the head of an RTF file. */
final class RtfTables {
    private static final Map<Integer, String> CHARSETS = Map.of(
            0,
            "windows-1252",
            163,
            "windows-1258",
            238,
            "windows-1250",
            204,
            "windows-1251",
            161,
            "windows-1253",
            162,
            "windows-1254");
    private static final String[] ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final List<Integer> colors = new ArrayList<>();
    private final StringBuilder fontName = new StringBuilder();
    private Charset page = Charset.forName("windows-1252");
    private int declaring = -1;
    private int rgb;

    void codePage(int number) {
        page = charset("windows-" + number, page);
    }

    void declare(int font) {
        declaring = font;
        fontName.setLength(0);
    }

    /** Charset 1 is whatever the document has. */
    void fontCharset(int number) {
        if (number != 1) {
            charsets.put(declaring, charset(CHARSETS.getOrDefault(number, "windows-1252"), page));
        }
    }

    void fontCodePage(int number) {
        charsets.put(declaring, charset("windows-" + number, page));
    }

    void fontByte(int value) {
        if (declaring < 0) {
            return;
        }
        if (value == ';') {
            fonts.put(declaring, fontName.toString().strip());
            fontName.setLength(0);
        } else {
            fontName.append((char) value);
        }
    }

    void red(int value) {
        rgb = value << 16;
    }

    void green(int value) {
        rgb |= value << 8;
    }

    void blue(int value) {
        rgb |= value;
    }

    /** The first entry is usually empty and means the automatic colour. */
    void colorByte(int value) {
        if (value == ';') {
            colors.add(rgb);
            rgb = 0;
        }
    }

    @Nullable
    String font(int number) {
        return fonts.get(number);
    }

    boolean white(int color) {
        return color > 0 && color < colors.size() && (colors.get(color) & 0xF0F0F0) == 0xF0F0F0;
    }

    /** One byte of text in the code page of its font. */
    String decode(int value, int font) {
        if (value < 128) {
            return ASCII[value];
        }
        return new String(new byte[] {(byte) value}, charsets.getOrDefault(font, page));
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
