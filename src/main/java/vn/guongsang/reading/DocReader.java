package vn.guongsang.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;

/** Reads a binary Word file by POI: field codes and deletions out, notes, headers and text boxes told apart. */
final class DocReader {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private final Manuscript manuscript = new Manuscript();
    private int table = -1;
    private int row;
    private int column;
    private boolean inTable;
    private int fieldDepth;
    private boolean fieldCode;

    static Manuscript read(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntry("Macros")) {
                throw new Unusable(Problem.MACROS, "Macros");
            }
            try (var doc = new HWPFDocument(files)) {
                var reader = new DocReader();
                reader.readAll(doc);
                return reader.manuscript;
            }
        } catch (EncryptedDocumentException e) {
            throw new Unusable(Problem.ENCRYPTED, "needs a password");
        } catch (OldWordFileFormatException e) {
            throw new Unusable(Problem.NO_READER, "older than Word 97");
        }
    }

    private void readAll(HWPFDocument doc) throws IOException {
        var body = doc.getRange();
        for (int i = 0; i < body.numSections(); i++) {
            var section = body.getSection(i);
            manuscript.page(section.getPageWidth() / TWIPS_PER_MM, section.getPageHeight() / TWIPS_PER_MM);
        }
        range(body, Region.BODY);
        range(doc.getMainTextboxRange(), Region.BODY);
        range(doc.getFootnoteRange(), Region.NOTE);
        range(doc.getEndnoteRange(), Region.NOTE);
        range(doc.getHeaderStoryRange(), Region.HEADER);
        if (!doc.getPicturesTable().getAllPictures().isEmpty()) {
            manuscript.sign(
                    Oddity.PICTURES, doc.getPicturesTable().getAllPictures().size(), "");
        }
        var summary = doc.getSummaryInformation();
        if (summary != null) {
            manuscript.metadata("creator", summary.getAuthor());
            manuscript.metadata("lastModifiedBy", summary.getLastAuthor());
            manuscript.metadata("title", summary.getTitle());
        }
        var more = doc.getDocumentSummaryInformation();
        if (more != null) {
            manuscript.metadata("Company", more.getCompany());
            manuscript.metadata("Manager", more.getManager());
        }
    }

    private void range(Range range, Region region) throws Unusable {
        fieldDepth = 0;
        fieldCode = false;
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i), region);
        }
    }

    private void paragraph(Paragraph paragraph, Region region) throws Unusable {
        var spans = new ArrayList<Span>();
        boolean cellEnds = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            cellEnds |= run.text().indexOf('\u0007') >= 0;
            if (run.isMarkedDeleted()) {
                manuscript.sign(Oddity.TRACKED_CHANGES, 1, "");
                continue;
            }
            var text = shown(run.text());
            if (!text.isEmpty()) {
                spans.add(new Span(text, style(run)));
            }
        }
        boolean label = paragraph.isInList();
        int level = paragraph.getLvl();
        var shape = level >= 0 && level < 6 && !label ? Shape.HEADING : label ? Shape.ITEM : Shape.PARAGRAPH;
        var cell = cell(paragraph);
        manuscript.add(new Block(region, shape, shape == Shape.HEADING ? level + 1 : 1, label, 0, cell, spans));
        if (cellEnds) {
            column++;
        }
        if (paragraph.isTableRowEnd()) {
            row++;
            column = 0;
        }
    }

    private @org.jspecify.annotations.Nullable Cell cell(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            inTable = false;
            return null;
        }
        if (!inTable) {
            inTable = true;
            table++;
            row = 0;
            column = 0;
        }
        return new Cell(table, row, column);
    }

    /** Without field codes (between 0x13 and 0x14) and anchors; a soft hyphen and a hard one as in Unicode. */
    private String shown(String text) {
        var shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\u0013' -> {
                    fieldDepth++;
                    fieldCode = true;
                }
                case '\u0014' -> fieldCode = false;
                case '\u0015' -> {
                    fieldDepth = Math.max(0, fieldDepth - 1);
                    fieldCode = false;
                }
                case '\u000B', '\f', '\u000E' -> shown.append(fieldCode ? "" : "\n");
                case '\u001E' -> shown.append(fieldCode ? "" : "\u2011");
                case '\u001F' -> shown.append(fieldCode ? "" : "\u00AD");
                case '\t' -> shown.append(fieldCode ? "" : "\t");
                default -> {
                    if (!fieldCode && c >= ' ') {
                        shown.append(c);
                    }
                }
            }
        }
        return shown.toString();
    }

    private static Style style(CharacterRun run) {
        return new Style(
                run.getFontName(),
                run.getFontSize() / 2.0,
                run.isBold(),
                run.isItalic(),
                run.getUnderlineCode() != 0,
                run.isVanished(),
                run.getColor() == 8);
    }
}
