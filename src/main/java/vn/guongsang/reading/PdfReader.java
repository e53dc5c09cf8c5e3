package vn.guongsang.reading;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;

/**
 * Reads a PDF line by line. A PDF knows neither headers nor list numbers: lines that repeat at the edge of pages
 * or hold only a page number count as headers, and labels at the beginning of a line are told apart, so that the
 * lowest count never blames an author for them.
 */
final class PdfReader {
    private static final int MOST_PAGES = 500;
    private static final int LETTERS_OF_A_TYPED_PAGE = 20;
    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A line of text with its place: page from 0, height in points from the top. */
    private record Line(int page, float y, float left, float right, List<Span> spans) {
        String text() {
            var text = new StringBuilder();
            spans.forEach(s -> text.append(s.text()));
            return text.toString();
        }
    }

    private PdfReader() {}

    static Manuscript read(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new Unusable(Problem.DAMAGED, "no pages");
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unusable(Problem.BOMB, pdf.getNumberOfPages() + " pages");
            }
            return read(pdf);
        } catch (InvalidPasswordException e) {
            throw new Unusable(Problem.ENCRYPTED, "needs a password");
        }
    }

    private static Manuscript read(PDDocument pdf) throws IOException {
        var manuscript = new Manuscript();
        manuscript.approximate = true;
        manuscript.pageCount = pdf.getNumberOfPages();
        for (PDPage page : pdf.getPages()) {
            var box = page.getMediaBox();
            double unit = page.getUserUnit();
            boolean turned = page.getRotation() % 180 != 0;
            double width = box.getWidth() * unit / POINTS_PER_MM;
            double height = box.getHeight() * unit / POINTS_PER_MM;
            manuscript.page(turned ? height : width, turned ? width : height);
        }
        PdfTraits.read(pdf, manuscript);
        var lines = new Lines();
        lines.setStartPage(1);
        lines.writeText(pdf, Writer.nullWriter());
        int letters = lines.lines.stream()
                .mapToInt(
                        l -> (int) l.text().chars().filter(Character::isLetter).count())
                .sum();
        boolean mostlyInvisible = lines.invisible > lines.visible;
        manuscript.scanned =
                letters < LETTERS_OF_A_TYPED_PAGE * pdf.getNumberOfPages() || mostlyInvisible && lines.invisible > 0;
        manuscript.sign(Oddity.HIDDEN_TEXT, mostlyInvisible ? 0 : lines.invisible, lines.invisibleText.toString());
        paragraphs(lines.lines, edges(lines.lines, pdf.getNumberOfPages()), manuscript);
        return manuscript;
    }

    /**
     * Lines that are page headers or footers: at the edge of a page, set off from the text by more than a line's
     * distance, and either a page number or the same words on most pages. A line of the text itself is never
     * taken for one, however often it repeats, because the text is not set off from itself.
     */
    private static List<Boolean> edges(List<Line> lines, int pages) {
        float usual = usualGap(lines);
        var seen = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            boolean top = setOff(lines, i, 1, usual) && distanceInPage(lines, i, -1) < 2;
            boolean bottom = setOff(lines, i, -1, usual) && distanceInPage(lines, i, 1) < 2;
            var masked = lines.get(i).text().replaceAll("\\d+", "#").strip();
            keys.add(top || bottom ? (top ? "top " : "bottom ") + masked : "");
            if (!keys.getLast().isEmpty()) {
                seen.merge(keys.getLast(), 1, Integer::sum);
            }
        }
        return keys.stream()
                .map(key -> key.matches("(?i)(top|bottom) (trang |page )?[-–— ]*#( ?/ ?#)?[-–— ]*")
                        || !key.isEmpty() && pages > 1 && seen.getOrDefault(key, 0) * 2 > pages)
                .toList();
    }

    /** Whether this line, with at most one more between it and the edge, is far from the next line towards the text. */
    private static boolean setOff(List<Line> lines, int at, int towardsText, float usual) {
        for (int i = at; i >= 0 && i < lines.size() && Math.abs(i - at) < 2; i += towardsText) {
            int next = i + towardsText;
            if (next < 0
                    || next >= lines.size()
                    || lines.get(next).page() != lines.get(i).page()) {
                return false;
            }
            if (Math.abs(lines.get(next).y() - lines.get(i).y()) > 1.4f * usual) {
                return true;
            }
        }
        return false;
    }

    private static float usualGap(List<Line> lines) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.add(Math.abs(lines.get(i).y() - lines.get(i - 1).y()));
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE / 2 : gaps.get(gaps.size() / 2);
    }

    /** How many lines of the same page lie before or after this one; counting stops at two. */
    private static int distanceInPage(List<Line> lines, int at, int step) {
        int distance = 0;
        for (int i = at + step; i >= 0 && i < lines.size() && distance < 2; i += step) {
            if (lines.get(i).page() != lines.get(at).page()) {
                break;
            }
            distance++;
        }
        return distance;
    }

    private static void paragraphs(List<Line> lines, List<Boolean> edges, Manuscript manuscript) throws Unusable {
        float right = 0;
        for (var line : lines) {
            right = Math.max(right, line.right());
        }
        var spans = new ArrayList<Span>();
        int labels = 0;
        Line last = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (edges.get(i)) {
                manuscript.add(new Block(Region.HEADER, Shape.PARAGRAPH, 1, false, 0, null, line.spans()));
                continue;
            }
            if (last != null && begins(last, line, right)) {
                manuscript.add(new Block(Region.BODY, Shape.PARAGRAPH, 1, false, labels, null, List.copyOf(spans)));
                spans.clear();
                labels = 0;
            } else if (last != null) {
                spans.add(new Span(" ", Style.PLAIN));
            }
            labels += label(line.text()) ? 1 : 0;
            spans.addAll(line.spans());
            last = line;
        }
        if (!spans.isEmpty()) {
            manuscript.add(new Block(Region.BODY, Shape.PARAGRAPH, 1, false, labels, null, List.copyOf(spans)));
        }
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

    /** Collects lines with fonts and places; text that no reader would see is counted apart. */
    private static final class Lines extends PDFTextStripper {
        final List<Line> lines = new ArrayList<>();
        final StringBuilder invisibleText = new StringBuilder();
        int visible;
        int invisible;
        private List<Span> spans = new ArrayList<>();
        private @Nullable TextPosition begun;
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
                invisible++;
                if (invisibleText.length() < 200) {
                    invisibleText.append(text.getUnicode());
                }
            } else {
                visible++;
            }
            if (visible + invisible > Manuscript.MOST_CHARACTERS) {
                throw new IllegalStateException("more characters than a manuscript may have");
            }
            super.processTextPosition(text);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var position : positions) {
                begun = begun == null ? position : begun;
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                var font =
                        position.getFont() == null ? null : position.getFont().getName();
                var name = font == null ? "" : font.toLowerCase(java.util.Locale.ROOT);
                add(
                        position.getUnicode(),
                        new Style(
                                font == null ? null : font.replaceFirst("^[A-Z]{6}\\+", ""),
                                Math.round(position.getFontSizeInPt() * 10) / 10.0,
                                name.contains("bold"),
                                name.contains("italic") || name.contains("oblique"),
                                false,
                                false,
                                false));
            }
        }

        @Override
        protected void writeWordSeparator() {
            if (!spans.isEmpty()) {
                add(" ", spans.getLast().style());
            }
        }

        @Override
        protected void writeLineSeparator() {
            finish();
        }

        @Override
        protected void endPage(PDPage page) {
            finish();
        }

        private void add(String text, Style style) {
            if (!spans.isEmpty() && spans.getLast().style().equals(style)) {
                spans.add(new Span(spans.removeLast().text() + text, style));
            } else {
                spans.add(new Span(text, style));
            }
        }

        private void finish() {
            if (begun != null && !spans.isEmpty()) {
                lines.add(new Line(
                        getCurrentPageNo() - 1, begun.getYDirAdj(), begun.getXDirAdj(), right, List.copyOf(spans)));
            }
            spans = new ArrayList<>();
            begun = null;
            right = 0;
        }
    }
}
