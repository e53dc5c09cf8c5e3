package vn.guongsang.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;

/** Scans RTF: groups that no reader sees are left out, fonts, sizes and pages are told as they are declared. */
final class RtfReader {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_DEPTH = 500;
    /** Destinations that hold no text of the work. */
    private static final Set<String> UNSEEN =
            Set.of(("fonttbl colortbl stylesheet info pict object listtable listoverridetable fldinst themedata "
                            + "colorschememapping datastore latentstyles rsidtbl xmlnstbl generator listtext pntext "
                            + "annotation atnid atnauthor bkmkstart bkmkend revtbl filetbl nonshppict sp pn pnseclvl "
                            + "template ftnsep ftnsepc aftnsep aftnsepc upr mmathPr wgrffmtfilter")
                    .split(" "));

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

    private final RtfSource source;
    private final Manuscript manuscript = new Manuscript();
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final List<Integer> colors = new ArrayList<>(List.of(0));
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final StringBuilder fontName = new StringBuilder();
    private final Map<Region, List<Span>> open = new HashMap<>();
    private RtfGroup now = new RtfGroup();
    private Charset page = Charset.forName("windows-1252");
    private int defaultFont;
    private int declaring = -1;
    private int rgb;
    private int skip;
    private boolean label;
    private boolean starred;
    private double width;
    private double height;
    private int row;
    private int column;
    private int table;
    private boolean inTable;
    private boolean tableOpen;

    private RtfReader(RtfSource source) {
        this.source = source;
    }

    static Manuscript read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unusable(Problem.BOMB, "RTF of more than 32 MiB");
        }
        var reader = new RtfReader(new RtfSource(Files.readAllBytes(file)));
        reader.readAll();
        return reader.manuscript;
    }

    private void readAll() throws Unusable {
        for (var token = source.next(); token != null; token = source.next()) {
            switch (token.kind()) {
                case OPEN -> {
                    if (groups.size() > MOST_DEPTH) {
                        throw new Unusable(Problem.BOMB, "groups nested deeper than " + MOST_DEPTH);
                    }
                    groups.push(now);
                    now = now.inner();
                    skip = 0;
                }
                case CLOSE -> close();
                case WORD -> word(token.word(), token.number());
                case BYTE -> bytes(token.number());
                case STAR -> starred = true;
            }
        }
        if (!groups.isEmpty()) {
            throw new Unusable(Problem.DAMAGED, "RTF ends in the middle");
        }
        for (var region : List.copyOf(open.keySet())) {
            paragraph(region);
        }
        if (width > 0 && height > 0) {
            manuscript.page(width / TWIPS_PER_MM, height / TWIPS_PER_MM);
        }
    }

    private void close() throws Unusable {
        if (groups.isEmpty()) {
            throw new Unusable(Problem.DAMAGED, "one brace too many");
        }
        var region = now.region;
        now = groups.pop();
        if (region != now.region) {
            paragraph(region);
        }
        skip = 0;
    }

    private void word(String word, @Nullable Integer number) throws Unusable {
        boolean star = starred;
        starred = false;
        if (UNSEEN.contains(word)
                || star && !word.equals("shptxt") && !word.equals("shpinst") && !word.equals("shppict")) {
            if (word.equals("pict") && now.unseen == null) {
                manuscript.sign(Oddity.PICTURES, 1, "");
            }
            if (word.equals("object")) {
                manuscript.sign(Oddity.EMBEDDED_FILE, 1, "object");
            }
            label |= word.equals("listtext") || word.equals("pntext");
            now.unseen = now.unseen == null ? word : now.unseen;
            return;
        }
        boolean on = number == null || number != 0;
        int value = number == null ? 0 : number;
        switch (word) {
            case "ansicpg" -> page = charset("windows-" + value, page);
            case "deff" -> defaultFont = value;
            case "f" -> font(value);
            case "fcharset" -> charsets.put(declaring, charset(CHARSETS.getOrDefault(value, "windows-1252"), page));
            case "fs" -> now.pt = value / 2.0;
            case "b" -> now.bold = on;
            case "i" -> now.italic = on;
            case "ul" -> now.underlined = on;
            case "ulnone" -> now.underlined = false;
            case "v" -> now.hidden = on;
            case "deleted" -> now.deleted = on;
            case "cf" -> now.color = value;
            case "red" -> rgb = value << 16;
            case "green" -> rgb |= value << 8;
            case "blue" -> rgb |= value;
            case "uc" -> now.fallback = value;
            case "u" -> {
                put(String.valueOf((char) (value & 0xFFFF)));
                skip = now.fallback;
            }
            case "plain" -> plain();
            case "par", "sect" -> paragraph(now.region);
            case "cell" -> {
                paragraph(now.region);
                column++;
            }
            case "row" -> {
                row++;
                column = 0;
            }
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "line", "page" -> put("\n");
            case "tab" -> put("\t");
            case "emdash" -> put("\u2014");
            case "endash" -> put("\u2013");
            case "lquote" -> put("‘");
            case "rquote" -> put("’");
            case "ldblquote" -> put("“");
            case "rdblquote" -> put("”");
            case "bullet" -> put("•");
            case "emspace", "enspace", "qmspace", "~" -> put("\u00A0");
            case "_" -> put("\u2011");
            case "-" -> put("\u00AD");
            case "paperw" -> width = value;
            case "paperh" -> height = value;
            case "footnote" -> now.region = Region.NOTE;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                now.region = Region.HEADER;
            default -> {}
        }
    }

    private void plain() {
        now.font = -1;
        now.pt = 12;
        now.bold = false;
        now.italic = false;
        now.underlined = false;
        now.hidden = false;
        now.color = 0;
    }

    private void font(int value) {
        now.font = value;
        if ("fonttbl".equals(now.unseen)) {
            declaring = value;
            fontName.setLength(0);
        }
    }

    private void bytes(@Nullable Integer code) throws Unusable {
        int value = code == null ? 0 : code;
        if (skip > 0) {
            skip--;
            return;
        }
        if ("fonttbl".equals(now.unseen) && declaring >= 0) {
            if (value == ';') {
                fonts.put(declaring, fontName.toString().strip());
                fontName.setLength(0);
            } else {
                fontName.append((char) value);
            }
            return;
        }
        if ("colortbl".equals(now.unseen)) {
            if (value == ';') {
                colors.add(rgb);
                rgb = 0;
            }
            return;
        }
        var charset = charsets.getOrDefault(now.font < 0 ? defaultFont : now.font, page);
        put(new String(new byte[] {(byte) value}, value < 128 ? page : charset));
    }

    private void put(String text) throws Unusable {
        if (now.unseen != null) {
            return;
        }
        if (now.deleted) {
            manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
            return;
        }
        boolean white = now.color > 0 && now.color < colors.size() && (colors.get(now.color) & 0xF0F0F0) == 0xF0F0F0;
        var style = new Style(
                fonts.get(now.font < 0 ? defaultFont : now.font),
                now.pt,
                now.bold,
                now.italic,
                now.underlined,
                now.hidden,
                white);
        var spans = open.computeIfAbsent(now.region, r -> new ArrayList<>());
        if (!spans.isEmpty()
                && spans.getLast().style().equals(style)
                && spans.getLast().text().length() < 4000) {
            spans.add(new Span(spans.removeLast().text() + text, style));
        } else {
            spans.add(new Span(text, style));
        }
    }

    private void paragraph(Region region) throws Unusable {
        var spans = open.remove(region);
        if (inTable && !tableOpen) {
            table++;
            row = 0;
            column = 0;
        }
        tableOpen = inTable;
        if (spans != null) {
            var cell = inTable ? new Cell(table, row, column) : null;
            var shape = label ? Shape.ITEM : Shape.PARAGRAPH;
            manuscript.add(new Block(region, shape, 1, label, 0, cell, List.copyOf(spans)));
        }
        label = false;
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
