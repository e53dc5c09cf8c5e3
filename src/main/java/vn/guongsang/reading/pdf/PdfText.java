package vn.guongsang.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Unusable;

/** Collects the lines of a PDF with fonts and places; text that no reader would see is told apart. */
final class PdfText extends PDFTextStripper {
    private static final int BRIGHT = 0xE0;
    private static final int DARKER = 0xC8;
    private static final long MOST_OPERATIONS = 3_000_000;
    private static final long MOST_DRAWINGS = 50_000;
    /** Points: twice the side of the largest sheet that is sold. */
    private static final float LARGEST_PAGE = 5000;

    private static final Set<String> PAINTING =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");

    /** A line of text with its place: page from 0, height in points from the top. */
    record Line(int page, float y, float left, float right, List<Span> spans) {
        String text() {
            var text = new StringBuilder();
            spans.forEach(s -> text.append(s.text()));
            return text.toString();
        }
    }

    final List<Line> lines = new ArrayList<>();
    final StringBuilder invisibleText = new StringBuilder();
    int visible;
    int invisible;
    int unmapped;
    /** Whether anything but letters was put onto a page. */
    boolean drawn;

    private long operations;
    private long drawings;
    private final PDDocument pdf;
    private final Set<TextPosition> white = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextPosition> outside = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable PDColor lastColor;
    private boolean lastIsWhite;
    private List<Span> spans = new ArrayList<>();
    private @Nullable TextPosition begun;
    private float right;

    PdfText(PDDocument pdf) {
        this.pdf = pdf;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER) {
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
        var unicode = text.getUnicode();
        unmapped += unicode == null || unicode.codePoints().anyMatch(PdfText::meaningless) ? 1 : 0;
        if (mode == RenderingMode.FILL && isWhite(getGraphicsState().getNonStrokingColor())) {
            white.add(text);
        }
        if (outside(text)) {
            outside.add(text);
        }
        super.processTextPosition(text);
    }

    /** Forms may draw each other without an end. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        drawings += operator.getName().equals("Do") ? 1 : 0;
        if (++operations > MOST_OPERATIONS || drawings > MOST_DRAWINGS) {
            // unchecked, because the engine of the library goes on after any other
            throw new UncheckedIOException(new Unusable(FileFacts.Problem.BOMB, "more drawing than any page has"));
        }
        drawn |= PAINTING.contains(operator.getName());
        super.processOperator(operator, operands);
    }

    /** White letters on a dark ground are seen, so the page is painted and looked at where they stand. */
    @Override
    protected void writePage() throws IOException {
        var page = getCurrentPage().getCropBox();
        if (!white.isEmpty() && Math.max(page.getWidth(), page.getHeight()) < LARGEST_PAGE) {
            var painted = new PDFRenderer(pdf).renderImage(getCurrentPageNo() - 1, 1, ImageType.GRAY);
            white.removeIf(position -> seen(position, painted));
        }
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) {
            begun = begun == null ? position : begun;
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            var font = position.getFont() == null ? null : position.getFont().getName();
            var name = font == null ? "" : font.toLowerCase(Locale.ROOT);
            add(
                    position.getUnicode(),
                    new Style(
                            font == null ? null : font.replaceFirst("^[A-Z]{6}\\+", ""),
                            points(position),
                            name.contains("bold"),
                            name.contains("italic") || name.contains("oblique"),
                            false,
                            outside.contains(position),
                            white.contains(position)));
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
        white.clear();
        outside.clear();
    }

    /** As it stands on the page: browsers and Google set a size and then scale the page. */
    private static double points(TextPosition position) {
        double size = position.getYScale();
        boolean plausible = size > 0.1 && size < 500;
        return Math.round((plausible ? size : position.getFontSizeInPt()) * 10) / 10.0;
    }

    /** Replacement characters and private use, but for the bullets that symbol fonts keep there. */
    private static boolean meaningless(int c) {
        return c == 0xFFFD || c >= 0xE000 && c < 0xF000 || c == 0;
    }

    private static boolean outside(TextPosition text) {
        boolean turned = text.getRotation() % 180 != 0;
        float width = turned ? text.getPageHeight() : text.getPageWidth();
        float height = turned ? text.getPageWidth() : text.getPageHeight();
        return text.getX() < -text.getWidth() - 1
                || text.getY() < -1
                || text.getX() > width + 1
                || text.getY() - text.getHeight() > height + 1;
    }

    private boolean isWhite(PDColor color) {
        if (color != lastColor) {
            lastColor = color;
            lastIsWhite = false;
            try {
                int rgb = color.toRGB();
                lastIsWhite = (rgb >> 16 & 0xFF) >= BRIGHT && (rgb >> 8 & 0xFF) >= BRIGHT && (rgb & 0xFF) >= BRIGHT;
            } catch (IOException | RuntimeException e) {
                return false;
            }
        }
        return lastIsWhite;
    }

    private static boolean seen(TextPosition position, BufferedImage painted) {
        int fromX = Math.clamp((long) Math.floor(position.getXDirAdj()), 0, painted.getWidth() - 1);
        int toX = Math.clamp(
                (long) Math.ceil(position.getXDirAdj() + position.getWidthDirAdj()), 0, painted.getWidth() - 1);
        int fromY = Math.clamp(
                (long) Math.floor(position.getYDirAdj() - position.getHeightDir()), 0, painted.getHeight() - 1);
        int toY = Math.clamp((long) Math.ceil(position.getYDirAdj()), 0, painted.getHeight() - 1);
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                if ((painted.getRGB(x, y) & 0xFF) < DARKER) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(@Nullable String unicode, Style style) {
        var text = unicode == null ? "\uFFFD" : unicode;
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
