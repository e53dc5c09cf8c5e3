package vn.guongsang.reading.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Marks;
import vn.guongsang.reading.Unusable;

/**
 * Streams a docx: deleted, moved, fallback and field-code text is out; notes, headers and text boxes are told apart.
 */
public final class DocxReader {
    private final Manuscript manuscript = new Manuscript();
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final DocxTables tables = new DocxTables();
    private final DocxDrawings drawings = new DocxDrawings();
    private final DocxAlternatives alternatives = new DocxAlternatives();
    private final DocxAside aside = new DocxAside(manuscript);
    /** Parts that the main part refers to, while it is being read. */
    private final Map<String, String> targets = new HashMap<>();

    private Region region = Region.BODY;
    private boolean inText;

    /** A paragraph being read; text boxes put one inside another. */
    private static final class Paragraph {
        @Nullable
        String style;

        DocxStyles.@Nullable Place place;

        int outline = -1;
        boolean shaded;

        @Nullable
        Cell cell;

        DocxStyles.Run run = DocxStyles.Run.NOTHING;
        final List<Span> spans = new ArrayList<>();
    }

    private DocxReader(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    public static Manuscript read(Path file) throws IOException {
        try (var docx = Container.open(file)) {
            if (docx.names().stream()
                    .anyMatch(n -> n.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw new Unusable(Problem.MACROS, "vbaProject.bin");
            }
            var reader = new DocxReader(DocxStyles.of(docx), DocxNumbering.of(docx));
            reader.readAll(docx);
            return reader.manuscript;
        } catch (XMLStreamException e) {
            throw Container.broken(e);
        }
    }

    private void readAll(Container docx) throws IOException, XMLStreamException {
        var main = DocxParts.main(docx);
        var roles = DocxRelations.roles(docx, main);
        for (var name : docx.names()) {
            if ("header".equals(roles.get(name))) {
                part(docx, name, Region.HEADER);
            }
        }
        targets.putAll(DocxRelations.targets(docx, main));
        part(docx, main, Region.BODY);
        targets.clear();
        PackagePictures.notice(docx, manuscript);
        for (var name : docx.names()) {
            switch (roles.getOrDefault(name, "")) {
                case "footnotes", "endnotes" -> part(docx, name, Region.NOTE);
                case "footer" -> part(docx, name, Region.HEADER);
                default -> beside(docx, name);
            }
        }
        aside.tell();
    }

    /** Parts that hold no text of the work but tell something. */
    private void beside(Container docx, String name) throws IOException, XMLStreamException {
        if (name.matches("word/embeddings/.+|word/activeX/.+")) {
            manuscript.sign(Oddity.EMBEDDED_FILE, 1, name);
        } else if (name.matches("docProps/(core|app|custom)\\.xml|word/(comments|people)\\w*\\.xml")) {
            OfficeMetadata.read(docx.xml(name), manuscript);
        } else if (name.matches("word/diagrams/data\\d*\\.xml|word/charts/chart\\d*\\.xml")) {
            aside.lookThrough(docx.xml(name));
        } else if (name.matches("customXml/item\\d*\\.xml")) {
            Marks.in("customXml", docx.bytes(name, 1 << 16)).forEach(m -> manuscript.metadata(m.name(), m.value()));
        } else if (name.endsWith(".rels")) {
            DocxRelations.read(docx.xml(name), manuscript);
        }
    }

    private void part(Container docx, String name, Region of) throws IOException, XMLStreamException {
        region = of;
        var xml = docx.xml(name);
        while (xml.hasNext()) {
            int event = xml.next();
            Container.refuseDoctype(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml);
            } else if (event == XMLStreamReader.CHARACTERS && inText) {
                text(xml.getText());
            }
        }
        xml.close();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (alternatives.skips(xml)) {
            return;
        }
        if (name.equals("blip") || name.equals("imagedata")) {
            picture();
            drawings.holds();
            illustrate(Container.attribute(xml, name.equals("blip") ? "embed" : "id"));
        }
        if (!String.valueOf(xml.getNamespaceURI()).contains("wordprocessingml")) {
            aside.look(xml);
            return;
        }
        var val = Container.attribute(xml, "val");
        var paragraph = open.peek();
        switch (name) {
            case "del", "moveFrom" -> {
                manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
                manuscript.metadata("change.author", Container.attribute(xml, "author"));
                Container.skip(xml);
            }
            case "ins", "moveTo" -> {
                manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
                manuscript.metadata("change.author", Container.attribute(xml, "author"));
            }
            case "instrText" -> FieldCode.notice(Container.text(xml), manuscript);
            case "fldSimple" -> FieldCode.notice(String.valueOf(Container.attribute(xml, "instr")), manuscript);
            case "delText",
                    "delInstrText",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "numberingChange",
                    "txbxStories" -> Container.skip(xml);
            case "altChunk" -> manuscript.sign(Oddity.UNREAD_PART, 1, "altChunk");
            case "drawing", "pict", "object" -> drawings.begin();
            case "txbxContent" -> drawings.holds();
            case "tbl" -> tables.begin();
            case "tr" -> tables.row();
            case "tc" -> tables.cell();
            case "shd" -> shade(paragraph, Container.attribute(xml, "fill"));
            case "p" -> open.push(begin());
            case "sectPr" -> DocxParts.section(xml, manuscript);
            default -> {
                if (paragraph != null) {
                    inParagraph(xml, name, val, paragraph);
                }
            }
        }
    }

    private void inParagraph(XMLStreamReader xml, String name, @Nullable String val, Paragraph paragraph)
            throws XMLStreamException {
        switch (name) {
            case "pStyle" -> paragraph.style = val;
            case "numPr" -> paragraph.place = DocxStyles.readPlace(xml);
            case "outlineLvl" -> paragraph.outline = DocxStyles.outline(val);
            case "r" -> paragraph.run = DocxStyles.Run.NOTHING;
            case "rPr" -> paragraph.run = styles.readRun(xml);
            case "t" -> inText = true;
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("\u2011");
            case "softHyphen" -> text("\u00AD");
            case "sym" -> text("\uFFFD");
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) throws IOException {
        if (!String.valueOf(xml.getNamespaceURI()).contains("wordprocessingml")) {
            alternatives.end(xml.getLocalName());
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> inText = false;
            case "drawing", "pict", "object" -> {
                if (drawings.endsUnread()) {
                    picture();
                }
            }
            case "tbl" -> tables.end();
            case "tc" -> tables.endCell();
            case "pPr" -> {
                if (open.peek() != null) {
                    open.peek().run = DocxStyles.Run.NOTHING;
                }
            }
            case "p" -> {
                var paragraph = open.poll();
                if (paragraph != null) {
                    manuscript.add(block(paragraph));
                }
            }
            default -> {}
        }
    }

    private Paragraph begin() {
        var paragraph = new Paragraph();
        paragraph.cell = tables.place();
        return paragraph;
    }

    private Block block(Paragraph paragraph) {
        int heading = paragraph.outline >= 0 ? Math.min(6, paragraph.outline + 1) : styles.heading(paragraph.style);
        var place = paragraph.place != null ? paragraph.place : styles.place(paragraph.style);
        boolean label = place != null && numbering.shows(place.list(), place.level());
        var shape = heading > 0 ? Shape.HEADING : label ? Shape.ITEM : Shape.PARAGRAPH;
        return new Block(
                region,
                shape,
                heading > 0 || place == null ? Math.max(1, heading) : place.level() + 1,
                label,
                0,
                paragraph.cell,
                List.copyOf(paragraph.spans));
    }

    private void text(String text) {
        var paragraph = open.peek();
        if (paragraph == null || text.isEmpty()) {
            return;
        }
        var run = paragraph.run.over(styles.paragraph(paragraph.style));
        boolean shaded = paragraph.shaded || tables.dark();
        var style = new Style(
                run.font(),
                run.pt(),
                Boolean.TRUE.equals(run.bold()),
                Boolean.TRUE.equals(run.italic()),
                Boolean.TRUE.equals(run.underlined()),
                Boolean.TRUE.equals(run.hidden()),
                !shaded && whitish(run.color()));
        paragraph.spans.add(new Span(text, style));
    }

    private void picture() {
        manuscript.sign(Oddity.PICTURES, region == Region.HEADER ? 0 : 1, "");
    }

    private void illustrate(@Nullable String relation) {
        var part = relation == null ? null : targets.get(relation);
        if (part != null && region == Region.BODY) {
            manuscript.illustrate(part);
        }
    }

    private void shade(@Nullable Paragraph paragraph, @Nullable String fill) {
        boolean dark = DocxStyles.dark(fill);
        if (dark && paragraph != null) {
            paragraph.shaded = true;
        } else if (dark) {
            tables.darken();
        }
    }

    static boolean whitish(@Nullable String color) {
        return color != null && (color.equals("white") || color.matches("(?i)#?([F][0-9A-F]){3}"));
    }
}
