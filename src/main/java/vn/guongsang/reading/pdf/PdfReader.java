package vn.guongsang.reading.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.WordCount;
import vn.guongsang.reading.pdf.PdfText.Line;

/**
 * Reads a PDF line by line. A PDF knows neither headers nor list numbers: lines that repeat at the edge of pages
 * or hold only a page number count as headers, and labels at the beginning of a line are told apart, so that the
 * lowest count never blames an author for them.
 */
public final class PdfReader {
    private static final int MOST_PAGES = 500;
    private static final int LETTERS_OF_A_TYPED_PAGE = 20;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private PdfReader() {}

    public static Manuscript read(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new Unusable(Problem.DAMAGED, "no pages");
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unusable(Problem.BOMB, pdf.getNumberOfPages() + " pages");
            }
            if (!whole(file)) {
                throw new Unusable(Problem.DAMAGED, "the file ends too early");
            }
            return read(pdf);
        } catch (InvalidPasswordException e) {
            throw new Unusable(Problem.ENCRYPTED, "needs a password");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A PDF that was cut off can often be opened, without the pages that are lost. */
    private static boolean whole(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(1 << 16, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var end = new String(tail, StandardCharsets.ISO_8859_1);
            return end.contains("%%EOF") || end.contains("startxref");
        }
    }

    private static Manuscript read(PDDocument pdf) throws IOException {
        var manuscript = new Manuscript();
        manuscript.markApproximate();
        manuscript.countPages(pdf.getNumberOfPages());
        for (PDPage page : pdf.getPages()) {
            var box = page.getMediaBox();
            double unit = page.getUserUnit();
            boolean turned = page.getRotation() % 180 != 0;
            double width = box.getWidth() * unit / POINTS_PER_MM;
            double height = box.getHeight() * unit / POINTS_PER_MM;
            manuscript.page(turned ? height : width, turned ? width : height);
        }
        PdfTraits.read(pdf, manuscript);
        PdfStreams.refuseBombs(pdf);
        var text = new PdfText(pdf);
        text.setStartPage(1);
        text.writeText(pdf, Writer.nullWriter());
        var letters = new int[pdf.getNumberOfPages()];
        text.lines.forEach(l -> letters[l.page()] +=
                (int) l.text().chars().filter(Character::isLetter).count());
        boolean mostlyInvisible = text.invisible > text.visible;
        if (text.lines.isEmpty() && !text.drawn) {
            throw new Unusable(Problem.NO_TEXT, "pages without anything on them");
        }
        if (IntStream.of(letters).sum() < LETTERS_OF_A_TYPED_PAGE * letters.length
                || mostlyInvisible && text.invisible > 0) {
            manuscript.markScanned();
        }
        manuscript.sign(Oddity.HIDDEN_TEXT, mostlyInvisible ? 0 : text.invisible, text.invisibleText.toString());
        if (text.unmapped * 20 > text.visible) {
            manuscript.sign(Oddity.UNREAD_PART, 1, "letters without meaning");
        }
        if (!manuscript.scanned()) {
            PdfPictures.notice(pdf, letters, manuscript);
        }
        paragraphs(text.lines, PdfEdges.of(text.lines, letters.length), manuscript);
        return manuscript;
    }

    private static void paragraphs(List<Line> lines, List<PdfEdges.Place> places, Manuscript manuscript)
            throws Unusable {
        float right = 0;
        for (var line : lines) {
            right = Math.max(right, line.right());
        }
        var spans = new ArrayList<Span>();
        int labels = 0;
        Line last = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (places.get(i) == PdfEdges.Place.EDGE) {
                manuscript.add(new Block(Region.HEADER, Shape.PARAGRAPH, 1, false, 0, null, line.spans()));
                continue;
            }
            if (last != null && begins(last, line, right)) {
                manuscript.add(new Block(Region.BODY, Shape.PARAGRAPH, 1, false, labels, null, List.copyOf(spans)));
                spans.clear();
                labels = 0;
            } else if (last != null) {
                spans.add(new Span(" ", Style.PLAIN));
                labels += hyphenated(last.text(), line.text()) ? 1 : 0;
            }
            labels += places.get(i) == PdfEdges.Place.PERHAPS_EDGE
                    ? WordCount.bySpaces(line.text())
                    : label(line.text()) ? 1 : 0;
            spans.addAll(line.spans());
            last = line;
        }
        if (!spans.isEmpty()) {
            manuscript.add(new Block(Region.BODY, Shape.PARAGRAPH, 1, false, labels, null, List.copyOf(spans)));
        }
    }

    /** One word on two lines, as far as the lowest count is concerned. */
    private static boolean hyphenated(String last, String next) {
        return last.strip().matches("(?s).*\\p{L}\\p{M}*[-\u00AD\u2010\u2011]")
                && next.strip().matches("(?s)\\p{L}.*");
    }

    private static boolean label(String line) {
        return line.strip()
                .matches("(?s)(\\d{1,3}[.)]|[a-zA-ZđĐ][.)]|[ivxIVX]{1,5}[.)]|[•▪◦‣·●○■\\uF0B7\\uF0A7])\\s.+");
    }

    private static boolean begins(Line last, Line next, float right) {
        float size = size(next);
        float gap = next.y() - last.y();
        return last.right() < right - 6 * size
                || next.page() == last.page() && (gap > 2.2 * size || gap < -size)
                || next.left() > last.left() + size && last.text().strip().matches("(?s).*[.!?:…\"”]");
    }

    private static float size(Line line) {
        var pt = line.spans().isEmpty() ? null : line.spans().getFirst().style().pt();
        return pt == null ? 12 : Math.max(4, pt.floatValue());
    }
}
