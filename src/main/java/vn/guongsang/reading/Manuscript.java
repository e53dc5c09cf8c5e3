package vn.guongsang.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Sign;

/** What every written format is read into: blocks of styled text, page sizes, signs and metadata. */
public final class Manuscript {
    /** Beyond this no entry is a piece of writing any more, and the child's memory is at stake. */
    public static final int MOST_CHARACTERS = 3_000_000;

    /** What a paragraph or a run costs even without a letter. */
    private static final int WEIGHT_OF_A_PIECE = 10;

    private static final int MOST_ILLUSTRATIONS = 30;

    public enum Region {
        BODY,
        NOTE,
        HEADER
    }

    public enum Shape {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    /** Position in a table: number of the table in the document, row and column from 0. */
    public record Cell(int table, int row, int column) {}

    /** Style of a run; null font or size where the format does not say. */
    public record Style(
            @Nullable String font,
            @Nullable Double pt,
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean hidden,
            boolean white) {
        public static final Style PLAIN = new Style(null, null, false, false, false, false, false);
    }

    public record Span(String text, Style style) {}

    /**
     * One paragraph.
     *
     * @param level of a heading or list item, from 1
     * @param label an automatic list number or bullet stands before it
     * @param typedLabels words at the beginning that look like a list number, where the format cannot tell (PDF)
     */
    public record Block(
            Region region,
            Shape shape,
            int level,
            boolean label,
            int typedLabels,
            @Nullable Cell cell,
            List<Span> spans) {
        public String visible() {
            return spans.stream()
                    .filter(s -> !s.style().hidden())
                    .map(Span::text)
                    .collect(Collectors.joining());
        }

        String hidden() {
            return spans.stream()
                    .filter(s -> s.style().hidden())
                    .map(Span::text)
                    .collect(Collectors.joining());
        }
    }

    /** A picture by the name of its part, standing before the block of that number. */
    public record Illustration(int block, String part) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Map<PageSize, Integer> pages = new LinkedHashMap<>();
    private final List<Metadata> metadata = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final Map<Oddity, Sign> signs = new LinkedHashMap<>();

    private @Nullable Integer pageCount;
    private @Nullable String legacyEncoding;
    private boolean scanned;
    private boolean approximate;
    private int characters;

    public void add(Block block) throws Unusable {
        characters += WEIGHT_OF_A_PIECE;
        for (var span : block.spans()) {
            characters += span.text().length() + WEIGHT_OF_A_PIECE;
        }
        if (characters > MOST_CHARACTERS) {
            throw new Unusable(FileFacts.Problem.BOMB, "more than " + MOST_CHARACTERS + " characters of text");
        }
        blocks.add(block);
    }

    public void page(double widthMm, double heightMm) {
        pages.merge(new PageSize(rounded(widthMm), rounded(heightMm)), 1, Integer::sum);
    }

    public void illustrate(String part) {
        if (illustrations.size() < MOST_ILLUSTRATIONS
                && illustrations.stream().noneMatch(i -> i.part().equals(part))) {
            illustrations.add(new Illustration(blocks.size(), part));
        }
    }

    public void sign(Oddity oddity, int count, String where) {
        if (count > 0) {
            signs.merge(
                    oddity,
                    new Sign(oddity, count, excerpt(where)),
                    (old, more) -> new Sign(oddity, old.count() + count, old.where()));
        }
    }

    public void countPages(int count) {
        pageCount = count;
    }

    /** What was read is Unicode already, and this is what it was before. */
    public void decodedFrom(String encoding) {
        legacyEncoding = encoding;
    }

    /** There is no text to speak of, only pictures of it. */
    public void markScanned() {
        scanned = true;
    }

    /** The words can be counted nearly only. */
    public void markApproximate() {
        approximate = true;
    }

    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    public List<Metadata> metadata() {
        return List.copyOf(metadata);
    }

    public List<Illustration> illustrations() {
        return Collections.unmodifiableList(illustrations);
    }

    public boolean scanned() {
        return scanned;
    }

    boolean approximate() {
        return approximate;
    }

    Map<PageSize, Integer> pages() {
        return Collections.unmodifiableMap(pages);
    }

    @Nullable
    Integer pageCount() {
        return pageCount;
    }

    public @Nullable String legacyEncoding() {
        return legacyEncoding;
    }

    public List<Sign> signs() {
        return List.copyOf(signs.values());
    }

    public void metadata(String name, @Nullable String value) {
        if (value != null && !value.isBlank() && metadata.size() < 100) {
            var item = new Metadata(name, excerpt(value));
            if (!metadata.contains(item)) {
                metadata.add(item);
            }
        }
    }

    /** Turns text of the encodings before Unicode into what it says: by the font of each run, else by its syllables. */
    public void modernise() {
        var plain = new StringBuilder();
        blocks.forEach(block -> plain.append(block.visible()).append('\n'));
        var whole = LegacyText.ofText(plain.toString());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var spans = block.spans().stream().map(span -> modern(span, whole)).toList();
            blocks.set(
                    i,
                    new Block(
                            block.region(),
                            block.shape(),
                            block.level(),
                            block.label(),
                            block.typedLabels(),
                            block.cell(),
                            spans));
        }
    }

    private Span modern(Span span, @Nullable LegacyText whole) {
        var font = span.style().font();
        var encoding = LegacyText.ofFont(font) != null ? LegacyText.ofFont(font) : whole;
        // a run with letters that the old encodings lack was typed in Unicode, whatever its font
        boolean unicode = span.text().chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9);
        if (encoding == null || unicode || span.text().chars().noneMatch(c -> c >= 0xA1 && c <= 0xFF)) {
            return span;
        }
        legacyEncoding = encoding.name();
        var text = encoding.convert(span.text());
        boolean capitals = encoding == LegacyText.TCVN3 && font != null && font.matches("(?i)\\.vn.*h");
        return new Span(capitals ? text.toUpperCase(java.util.Locale.ROOT) : text, span.style());
    }

    public static String excerpt(String text) {
        var flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() <= 160 ? flat : flat.substring(0, 160) + "…";
    }

    private static double rounded(double mm) {
        return Math.round(mm * 10) / 10.0;
    }
}
