package vn.guongsang.reading.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.WordCount;

/** Streams an odt: tracked deletions, comments and note labels are out; notes and headers are told apart. */
public final class OdtReader {
    private final Manuscript manuscript = new Manuscript();
    private final OdtStyles styles = new OdtStyles();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Deque<int[]> tables = new ArrayDeque<>();
    private final Deque<Region> regions = new ArrayDeque<>(List.of(Region.BODY));
    private int tableCount;
    private int listDepth;
    private boolean labelDue;

    private static final class Open {
        final @Nullable String style;
        final int heading;
        final boolean label;
        final int level;
        final @Nullable Cell cell;
        final Deque<String> spans = new ArrayDeque<>();
        final List<Span> texts = new ArrayList<>();

        Open(@Nullable String style, int heading, boolean label, int level, @Nullable Cell cell) {
            this.style = style;
            this.heading = heading;
            this.label = label;
            this.level = level;
            this.cell = cell;
        }
    }

    public static Manuscript read(Path file) throws IOException {
        try (var odt = Container.open(file)) {
            var reader = new OdtReader();
            reader.readAll(odt);
            return reader.manuscript;
        } catch (XMLStreamException e) {
            throw Container.broken(e);
        }
    }

    private void readAll(Container odt) throws IOException, XMLStreamException {
        if (!odt.has("content.xml")) {
            throw new Unusable(Problem.DAMAGED, "no content.xml");
        }
        if (odt.has("META-INF/manifest.xml")) {
            refuseEncrypted(odt.xml("META-INF/manifest.xml"));
        }
        if (odt.names().stream()
                .anyMatch(n -> n.startsWith("Scripts/")
                        || n.startsWith("Basic/") && n.endsWith(".xml") && !n.contains("script-"))) {
            throw new Unusable(Problem.MACROS, "Basic/");
        }
        if (odt.has("styles.xml")) {
            styles.read(odt.xml("styles.xml"));
        }
        styles.read(odt.xml("content.xml"));
        styles.usedPages().forEach(page -> manuscript.page(page.widthMm(), page.heightMm()));
        if (odt.has("styles.xml")) {
            part(odt.xml("styles.xml"), "master-styles", Region.HEADER);
        }
        part(odt.xml("content.xml"), "body", Region.BODY);
        PackagePictures.notice(odt, manuscript);
        if (odt.has("meta.xml")) {
            OfficeMetadata.read(odt.xml("meta.xml"), manuscript);
        }
    }

    private void refuseEncrypted(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("encryption-data")) {
                throw new Unusable(Problem.ENCRYPTED, "encryption-data");
            }
        }
    }

    private void part(XMLStreamReader xml, String within, Region region) throws IOException, XMLStreamException {
        regions.push(region);
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                inside |= xml.getLocalName().equals(within);
                if (inside) {
                    start(xml);
                }
            } else if (event == XMLStreamReader.END_ELEMENT && inside) {
                end(xml);
                inside = !xml.getLocalName().equals(within);
            } else if ((event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.SPACE) && inside) {
                text(xml.getText().replaceAll("[ \\t\\r\\n]+", " "));
            }
        }
        xml.close();
        regions.pop();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        switch (name) {
            case "tracked-changes" -> {
                manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
                OfficeMetadata.creators(xml, manuscript);
            }
            case "annotation" -> OfficeMetadata.creators(xml, manuscript);
            case "note-citation",
                    "hidden-text",
                    "ruby-text",
                    "event-listeners",
                    "forms",
                    "scripts",
                    "desc",
                    "linenumbering-separator" -> Container.skip(xml);
            case "title" -> {
                if (String.valueOf(xml.getNamespaceURI()).contains("svg")) {
                    Container.skip(xml);
                }
            }
            case "note-body" -> regions.push(Region.NOTE);
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> {
                if ("false".equals(Container.attribute(xml, "display"))) {
                    Container.skip(xml);
                } else {
                    regions.push(Region.HEADER);
                }
            }
            case "table" -> tables.push(new int[] {tableCount++, -1, -1});
            case "table-row" -> {
                if (tables.peek() != null) {
                    tables.peek()[1]++;
                    tables.peek()[2] = -1;
                }
            }
            case "table-cell" -> {
                if (tables.peek() != null) {
                    tables.peek()[2]++;
                }
            }
            case "list" -> listDepth++;
            case "list-item" -> labelDue = true;
            case "list-header" -> labelDue = false;
            case "p", "h" -> begin(xml, name.equals("h"));
            case "span" -> {
                if (paragraphs.peek() != null) {
                    paragraphs.peek().spans.push(String.valueOf(Container.attribute(xml, "style-name")));
                }
            }
            case "s" -> {
                var count = Container.attribute(xml, "c");
                text(" ".repeat(count != null && count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1));
            }
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            case "image", "section-source" -> {
                manuscript.sign(Oddity.PICTURES, regions.peek() == Region.HEADER ? 0 : 1, "");
                var href = String.valueOf(Container.attribute(xml, "href"));
                if (regions.peek() != Region.HEADER) {
                    manuscript.illustrate(href.replaceFirst("^\\./", ""));
                }
                manuscript.sign(Oddity.EXTERNAL_REFERENCE, href.matches("(?i)([a-z]{2,8}:|//|\\\\).*") ? 1 : 0, href);
            }
            case "section", "hidden-paragraph" -> {
                if ("none".equals(Container.attribute(xml, "display")) || name.equals("hidden-paragraph")) {
                    var hidden = Container.text(xml);
                    manuscript.sign(Oddity.HIDDEN_TEXT, WordCount.bySpaces(hidden), hidden);
                }
            }
            case "object", "object-ole", "plugin", "applet" -> manuscript.sign(Oddity.EMBEDDED_FILE, 1, name);
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml, boolean heading) {
        var table = tables.peek();
        var level = Container.attribute(xml, "outline-level");
        paragraphs.push(new Open(
                Container.attribute(xml, "style-name"),
                heading ? (level != null && level.matches("[1-6]") ? level.charAt(0) - '0' : 1) : 0,
                labelDue && listDepth > 0,
                Math.max(1, listDepth),
                table == null ? null : new Cell(table[0], Math.max(0, table[1]), Math.max(0, table[2]))));
        labelDue = false;
    }

    private void end(XMLStreamReader xml) throws IOException {
        switch (xml.getLocalName()) {
            case "note-body", "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
                regions.pop();
            case "table" -> tables.poll();
            case "list" -> listDepth--;
            case "span" -> {
                if (paragraphs.peek() != null) {
                    paragraphs.peek().spans.poll();
                }
            }
            case "p", "h" -> {
                var open = paragraphs.poll();
                if (open != null) {
                    manuscript.add(block(open));
                }
            }
            default -> {}
        }
    }

    private Block block(Open open) {
        var shape = open.heading > 0 ? Shape.HEADING : open.label ? Shape.ITEM : Shape.PARAGRAPH;
        return new Block(
                regions.getFirst(),
                shape,
                open.heading > 0 ? open.heading : open.level,
                open.label,
                0,
                open.cell,
                List.copyOf(open.texts));
    }

    private void text(String text) {
        var open = paragraphs.peek();
        if (open != null && !text.isEmpty()) {
            open.texts.add(new Span(text, styles.of(open.style, List.copyOf(open.spans))));
        }
    }
}
