package vn.guongsang.reading.older;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.LegacyText;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Unusable;

/** Decodes plain text: UTF-8 and UTF-16 for certain, windows-1258 as a guess that a person must look at. */
public final class TextFileReader {
    private static final int MOST_BYTES = 8 << 20;

    private TextFileReader() {}

    public static Manuscript read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unusable(Problem.BOMB, "text of more than 8 MiB");
        }
        var manuscript = new Manuscript();
        var text = decode(Files.readAllBytes(file), manuscript);
        for (var line : text.split("\\R", -1)) {
            if (!line.isBlank()) {
                manuscript.add(new Block(
                        Region.BODY, Shape.PARAGRAPH, 1, false, 0, null, List.of(new Span(line, Style.PLAIN))));
            }
        }
        return manuscript;
    }

    /** Whether the bytes can be text at all: no control characters but those that format it. */
    public static boolean looksLikeText(byte[] head) {
        var wide = wide(head);
        if (wide != null) {
            var whole = Arrays.copyOf(head, head.length - head.length % 4);
            return whole.length > 0 && new String(whole, wide).chars().noneMatch(TextFileReader::control);
        }
        for (byte b : head) {
            if (b >= 0 && control(b)) {
                return false;
            }
        }
        return head.length > 0;
    }

    /** A vertical tab is a line break of Word; 0x1A ended files once. */
    private static boolean control(int c) {
        return c < 0x20 && (c < '\t' || c > '\r') && c != 0x1A || c == 0xFFFE;
    }

    /** Which of the encodings with two or four bytes a letter; null for none of them. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length >= 4 && bom(bytes, 0xFF, 0xFE) && bytes[2] == 0 && bytes[3] == 0) {
            return Charset.forName("UTF-32");
        }
        if (bytes.length >= 2 && (bom(bytes, 0xFF, 0xFE) || bom(bytes, 0xFE, 0xFF))) {
            return StandardCharsets.UTF_16;
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (Math.max(even, odd) * 5 < Math.min(bytes.length, 4096) / 2) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static String decode(byte[] bytes, Manuscript manuscript) {
        if (bytes.length >= 3 && bom(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        var wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            var latin = new String(bytes, StandardCharsets.ISO_8859_1);
            var legacy = LegacyText.ofText(latin);
            if (legacy != null) {
                manuscript.decodedFrom(legacy.name());
                return legacy.convert(latin);
            }
            manuscript.decodedFrom("windows-1258");
            return Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        }
    }

    private static boolean bom(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Zeros at every other place of the beginning: Latin letters have one in each of these encodings. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, 4096); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
