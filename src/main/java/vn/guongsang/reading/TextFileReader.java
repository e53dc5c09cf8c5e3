package vn.guongsang.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;

/** Decodes plain text: UTF-8 and UTF-16 for certain, windows-1258 as a guess that a person must look at. */
final class TextFileReader {
    private static final int MOST_BYTES = 8 << 20;

    private TextFileReader() {}

    static Manuscript read(Path file) throws IOException {
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
    static boolean looksLikeText(byte[] head) {
        if (head.length >= 2 && (bom(head, 0xFF, 0xFE) || bom(head, 0xFE, 0xFF)) || zeros(head) > 0.2) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return head.length > 0;
    }

    private static String decode(byte[] bytes, Manuscript manuscript) {
        if (bytes.length >= 3 && bom(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (bytes.length >= 2 && (bom(bytes, 0xFF, 0xFE) || bom(bytes, 0xFE, 0xFF))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (zeros(bytes) > 0.2) {
            boolean little = bytes.length > 1 && bytes[1] == 0;
            return new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
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
                manuscript.legacyEncoding = legacy.name();
                return legacy.convert(latin);
            }
            manuscript.legacyEncoding = "windows-1258";
            return Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        }
    }

    private static boolean bom(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static double zeros(byte[] bytes) {
        int zeros = 0;
        int seen = Math.min(bytes.length, 4096);
        for (int i = 0; i < seen; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }
}
