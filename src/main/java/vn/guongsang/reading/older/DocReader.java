package vn.guongsang.reading.older;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.word.PackagePictures;

/** Reads a binary Word file by POI: field codes and deletions out, notes, headers and text boxes told apart. */
public final class DocReader {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int NO_NUMBER = 255;
    /** Every file of this kind is a whole number of them. */
    private static final int SECTOR = 512;

    private final Manuscript manuscript = new Manuscript();
    private int table = -1;
    private int row;
    private int column;
    private boolean inTable;
    private int fieldDepth;
    private boolean fieldCode;

    public static Manuscript read(Path file) throws IOException {
        try (var files = container(file)) {
            if (files.getRoot().hasEntry("Macros")
                    && files.getRoot().getEntryCaseInsensitive("Macros") instanceof DirectoryEntry macros
                    && macros.hasEntry("VBA")) {
                throw new Unusable(Problem.MACROS, "Macros");
            }
            refuseCut(files.getRoot());
            refuseLocked(files.getRoot());
            try (var doc = new HWPFDocument(files)) {
                var reader = new DocReader();
                reader.readAll(doc);
                DocMetadata.read(doc, reader.manuscript);
                reader.manuscript.sign(Oddity.UNREAD_PART, Files.size(file) % SECTOR == 0 ? 0 : 1, "");
                return reader.manuscript;
            }
        } catch (EncryptedDocumentException e) {
            throw new Unusable(Problem.ENCRYPTED, "needs a password");
        } catch (OldWordFileFormatException e) {
            throw new Unusable(Problem.NO_READER, "older than Word 97");
        } catch (RuntimeException e) {
            throw new Unusable(Problem.NO_READER, "not as this reader knows Word files: " + e);
        }
    }

    private static POIFSFileSystem container(Path file) throws IOException {
        try {
            var files = new POIFSFileSystem(file.toFile(), true);
            if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return files;
            }
            files.close();
        } catch (IOException | RuntimeException e) {
            throw new Unusable(Problem.DAMAGED, Manuscript.excerpt(e.toString()));
        }
        throw new Unusable(Problem.DAMAGED, "no WordDocument");
    }

    /** A file that was cut off lacks sectors; what is whole and still not understood is left to a person. */
    private static void refuseCut(DirectoryEntry folder) throws IOException {
        for (var entry : folder) {
            if (entry instanceof DirectoryEntry inner) {
                refuseCut(inner);
            } else if (entry instanceof DocumentEntry document) {
                try (var in = new DocumentInputStream(document)) {
                    in.skipNBytes(document.getSize());
                } catch (IOException | RuntimeException e) {
                    throw new Unusable(Problem.DAMAGED, "sectors are missing");
                }
            }
        }
    }

    /** The file's own word for it, whichever of the three ways of locking was used. */
    private static void refuseLocked(DirectoryEntry root) throws IOException {
        if (root.getEntryCaseInsensitive("WordDocument") instanceof DocumentEntry main) {
            try (var in = new DocumentInputStream(main)) {
                var head = in.readNBytes(12);
                if (head.length == 12 && (head[11] & 1) != 0) {
                    throw new Unusable(Problem.ENCRYPTED, "needs a password");
                }
            }
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
            var pictures = doc.getPicturesTable().getAllPictures();
            manuscript.sign(Oddity.PICTURES, pictures.size(), "");
            pictures.stream()
                    .limit(20)
                    .filter(p -> PackagePictures.written(p.getContent()))
                    .forEach(p -> manuscript.sign(Oddity.PICTURE_OF_TEXT, 1, p.suggestFullFileName()));
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
        boolean label = labelled(paragraph);
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

    /** Headings often belong to a list that shows nothing: number format 255. */
    private static boolean labelled(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return false;
        }
        try {
            var list = paragraph.getList();
            char level = (char) paragraph.getIlvl();
            return (list.getNumberFormat(level) & 0xFF) != NO_NUMBER
                    && !list.getNumberText(level).isBlank();
        } catch (RuntimeException e) {
            return true;
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
                run.getColor() == 8 || run.getIco24() == 0xFFFFFF);
    }
}
