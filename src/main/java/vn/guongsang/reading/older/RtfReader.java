package vn.guongsang.reading.older;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Unusable;

/** Scans RTF: groups that no reader sees are left out, fonts, sizes and pages are told as they are declared. */
public final class RtfReader {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_DEPTH = 500;
    /** Destinations that hold no text of the work. */
    private static final Set<String> UNSEEN =
            Set.of(("fonttbl colortbl stylesheet info pict object listtable listoverridetable fldinst themedata "
                            + "colorschememapping datastore latentstyles rsidtbl xmlnstbl generator listtext pntext "
                            + "annotation atnid atnauthor bkmkstart bkmkend revtbl filetbl nonshppict sp pn pnseclvl "
                            + "template shprslt nonesttables userprops xe tc txe rxe ftnsep ftnsepc aftnsep aftnsepc upr mmathPr wgrffmtfilter")
                    .split(" "));

    /** Destinations that old readers skip and that hold text of the work all the same. */
    private static final Set<String> STARRED =
            Set.of("shptxt", "shpinst", "shppict", "footnote", "ud", "do", "dptxbxtext");

    private final RtfSource source;
    private final Manuscript manuscript = new Manuscript();
    private final RtfTables tables = new RtfTables();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final RtfAsides asides = new RtfAsides(manuscript);
    private final Map<Region, RtfText> open = new HashMap<>();
    private RtfGroup now = new RtfGroup();
    private int defaultFont;
    private int skip;
    private int characters;
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

    public static Manuscript read(Path file) throws IOException {
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
        var inner = now.unseen;
        now = groups.pop();
        if (inner != null && (inner.equals("revtbl") || !inner.equals(now.unseen))) {
            asides.close(inner);
        }
        if (region != now.region) {
            paragraph(region);
        }
        skip = 0;
    }

    private void word(String word, @Nullable Integer number) throws Unusable {
        boolean star = starred;
        now.style = null;
        starred = false;
        if (UNSEEN.contains(word) || star && !STARRED.contains(word)) {
            if (word.equals("pict") && now.unseen == null) {
                manuscript.sign(Oddity.PICTURES, 1, "");
            }
            if (word.equals("object")) {
                manuscript.sign(Oddity.EMBEDDED_FILE, 1, "object");
            }
            if (word.equals("template")) {
                manuscript.sign(Oddity.EXTERNAL_REFERENCE, 1, word);
            }
            now.unseen = now.unseen == null ? word : RtfAsides.inside(now.unseen, word);
            return;
        }
        if (now.unseen != null && RtfAsides.begins(now.unseen, word)) {
            now.unseen = RtfAsides.inside(now.unseen, word);
            return;
        }
        boolean on = number == null || number != 0;
        int value = number == null ? 0 : number;
        switch (word) {
            case "ansicpg" -> tables.codePage(value);
            case "deff" -> defaultFont = value;
            case "f" -> font(value);
            case "fcharset" -> tables.fontCharset(value);
            case "cpg" -> tables.fontCodePage(value);
            case "ud" -> now.unseen = "upr".equals(now.unseen) ? null : now.unseen;
            case "bin" -> {
                if ("pict".equals(now.unseen)) {
                    asides.binary(source.binary());
                }
            }
            case "shptxt", "dptxbxtext" ->
                open.computeIfAbsent(now.region, r -> new RtfText()).part();
            case "fs" -> now.pt = value / 2.0;
            case "b" -> now.bold = on;
            case "i" -> now.italic = on;
            case "ul" -> now.underlined = on;
            case "ulnone" -> now.underlined = false;
            case "v" -> now.hidden = on;
            case "deleted" -> now.deleted = on;
            case "cf" -> now.color = value;
            case "highlight", "cb", "chcbpat", "cbpat", "clcbpat" -> now.shaded |= value > 0 && !tables.white(value);
            case "red" -> tables.red(value);
            case "green" -> tables.green(value);
            case "blue" -> tables.blue(value);
            case "uc" -> now.fallback = value;
            case "u" -> {
                put(String.valueOf((char) (value & 0xFFFF)));
                skip = now.fallback;
            }
            case "plain" -> plain();
            case "par", "sect" -> paragraph(now.region);
            case "cell", "nestcell" -> {
                paragraph(now.region);
                column++;
            }
            case "row" -> {
                row++;
                column = 0;
            }
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "line", "page", "column", "softline" -> put("\n");
            case "zwbo" -> put("\u200B");
            case "zwnbo" -> put("\u2060");
            case "zwj" -> put("\u200D");
            case "zwnj" -> put("\u200C");
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
            case "paperw", "pgwsxn" -> width = value;
            case "paperh", "pghsxn" -> height = value;
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
        now.shaded = false;
        now.color = 0;
    }

    private void font(int value) {
        now.font = value;
        if ("fonttbl".equals(now.unseen)) {
            tables.declare(value);
        }
    }

    private void bytes(@Nullable Integer code) throws Unusable {
        int value = code == null ? 0 : code;
        if (skip > 0) {
            skip--;
            return;
        }
        if ("pict".equals(now.unseen)) {
            asides.digit(value);
        } else if ("fonttbl".equals(now.unseen)) {
            tables.fontByte(value);
        } else if ("colortbl".equals(now.unseen)) {
            tables.colorByte(value);
        } else {
            put(tables.decode(value, now.font < 0 ? defaultFont : now.font));
        }
    }

    private void put(String text) throws Unusable {
        if (now.unseen != null) {
            asides.put(text, now.unseen);
            return;
        }
        if (now.deleted) {
            manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
            return;
        }
        if (++characters > Manuscript.MOST_CHARACTERS) {
            throw new Unusable(Problem.BOMB, "more than " + Manuscript.MOST_CHARACTERS + " characters of text");
        }
        now.style = now.style != null ? now.style : style();
        open.computeIfAbsent(now.region, r -> new RtfText()).put(text, now.style);
    }

    private Style style() {
        return new Style(
                tables.font(now.font < 0 ? defaultFont : now.font),
                now.pt,
                now.bold,
                now.italic,
                now.underlined,
                now.hidden,
                !now.shaded && tables.white(now.color));
    }

    private void paragraph(Region region) throws Unusable {
        var text = open.remove(region);
        boolean label = asides.labelled();
        if (inTable && !tableOpen) {
            table++;
            row = 0;
            column = 0;
        }
        tableOpen = inTable;
        if (text != null) {
            var cell = inTable ? new Cell(table, row, column) : null;
            var shape = label ? Shape.ITEM : Shape.PARAGRAPH;
            manuscript.add(new Block(region, shape, 1, label, 0, cell, text.spans()));
        }
    }
}
