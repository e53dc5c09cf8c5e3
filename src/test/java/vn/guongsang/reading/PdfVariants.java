package vn.guongsang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Typed PDFs with Vietnamese letters, laid out as word processors and browsers do. */
final class PdfVariants {
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf");
    private static final int LINES = 34;
    /** Of a text a little shorter than the limit. */
    private static final int PAGES = 4;

    /** How the words lie on the page. */
    enum Shape {
        PLAIN,
        COLUMNS,
        TURNED,
        SIDEWAYS,
        HYPHENATED,
        NUMBERED,
        HEADED,
        /** A footer straight under the text, set off on the last page only. */
        TIGHT;

        /** Words that the highest count has over the lowest on a text of the limit. */
        int more() {
            return switch (this) {
                case HYPHENATED -> 1;
                case NUMBERED -> 3 * PAGES;
                case HEADED -> 4 * PAGES;
                case TIGHT -> 2 * PAGES;
                default -> 0;
            };
        }
    }

    private PdfVariants() {}

    static Path write(Path target, int words, Shape shape) {
        try (var pdf = new PDDocument()) {
            var font = PDType0Font.load(pdf, FONT.toFile());
            var lines = lines(words, shape);
            int perPage = shape == Shape.COLUMNS ? 2 * LINES : LINES;
            for (int from = 0, page = 1; from < lines.size(); from += perPage, page++) {
                page(pdf, font, lines.subList(from, Math.min(lines.size(), from + perPage)), shape, page);
            }
            pdf.save(target.toFile());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(int words, Shape shape) {
        var lines = new ArrayList<String>();
        int wide = shape == Shape.COLUMNS ? 7 : 11;
        var tokens = List.of(Samples.text(words).split(" "));
        for (int from = 0; from < words; from += wide) {
            lines.add(String.join(" ", tokens.subList(from, Math.min(words, from + wide))));
        }
        if (shape == Shape.HYPHENATED) {
            lines.set(2, lines.get(2).replaceFirst("\\S+$", "xã-"));
            lines.set(
                    3, lines.get(3).replaceFirst("^\\S+", "hội " + lines.get(3).split(" ")[0]));
        }
        return lines;
    }

    private static void page(PDDocument pdf, PDFont font, List<String> lines, Shape shape, int number)
            throws IOException {
        boolean turned = shape == Shape.TURNED || shape == Shape.SIDEWAYS;
        var sheet = new PDPage(turned ? new PDRectangle(842, 595) : PDRectangle.A4);
        pdf.addPage(sheet);
        try (var content = new PDPageContentStream(pdf, sheet)) {
            if (turned) {
                sheet.setRotation(shape == Shape.TURNED ? 90 : 270);
                content.transform(
                        shape == Shape.TURNED ? new Matrix(0, 1, -1, 0, 842, 0) : new Matrix(0, -1, 1, 0, 0, 595));
            }
            for (int i = 0; i < lines.size(); i++) {
                write(content, font, 60 + (i / LINES) * 255, 770 - 20 * (i % LINES), lines.get(i));
            }
            if (shape == Shape.NUMBERED) {
                write(content, font, 290, 30, "- " + number + " -");
            }
            if (shape == Shape.TIGHT) {
                write(content, font, 60, 770 - 20 * LINES, "Trang " + number);
            }
            if (shape == Shape.HEADED) {
                write(content, font, 60, 810, "Gương sáng Hà Đông");
            }
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 14);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
