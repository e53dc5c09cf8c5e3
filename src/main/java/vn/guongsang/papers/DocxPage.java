package vn.guongsang.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The plain things of a .docx: page, margins in millimetres, number in the top margin, paragraphs and tables. */
final class DocxPage {
    static final String FAMILY = "Times New Roman";
    private static final long A4_SHORT = 11906;
    private static final long A4_LONG = 16838;

    private final XWPFDocument document = new XWPFDocument();

    /** Millimetres around the text. */
    record Margins(double top, double right, double bottom, double left) {}

    /** Size in points and weight of a run. */
    record Letters(double points, boolean bold, boolean italic) {
        static final Letters BODY = new Letters(14, false, false);
        static final Letters BOLD = new Letters(14, true, false);
        static final Letters SMALL = new Letters(12, false, false);
    }

    DocxPage(String name, boolean landscape, Margins margins, boolean numbered) {
        document.getProperties().getCoreProperties().setTitle(name);
        document.getProperties().getCoreProperties().setCreator("");
        size(landscape, margins);
        if (numbered) {
            number();
        }
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment, String text, Letters letters) {
        return write(document.createParagraph(), alignment, text, letters);
    }

    /** A table without lines, its columns in percent of the page. */
    XWPFTable table(int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidth("100%");
        table.setCellMargins(20, 60, 20, 60);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(textWidth() * width / 100));
        }
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(widths[i] + "%");
            }
        });
        return table;
    }

    XWPFTable plain(int rows, int... widths) {
        var table = table(rows, widths);
        table.removeBorders();
        return table;
    }

    /** Adds a line of text to a cell, whose first paragraph is there and empty. */
    static XWPFParagraph line(XWPFTableCell cell, ParagraphAlignment alignment, String text, Letters letters) {
        var first = cell.getParagraphs().getFirst();
        var into = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
        return write(into, alignment, text, letters);
    }

    static XWPFParagraph write(XWPFParagraph into, ParagraphAlignment alignment, String text, Letters letters) {
        into.setAlignment(alignment);
        into.setSpacingAfter(0);
        run(into, text, letters);
        return into;
    }

    static XWPFRun run(XWPFParagraph into, String text, Letters letters) {
        var run = into.createRun();
        run.setFontFamily(FAMILY);
        run.setFontSize(letters.points());
        run.setBold(letters.bold());
        run.setItalic(letters.italic());
        run.setText(text);
        return run;
    }

    /** The line under a heading: an empty paragraph with a border on top, drawn in from both sides. */
    static void rule(XWPFParagraph paragraph, int inTwips) {
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(20);
        paragraph.setIndentationLeft(inTwips);
        paragraph.setIndentationRight(inTwips);
        var top = paragraph.getCTPPr().addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(6));
        top.setSpace(BigInteger.ZERO);
        run(paragraph, "", new Letters(4, false, false)).setFontSize(4);
    }

    void breakPage() {
        document.createParagraph().setPageBreak(true);
    }

    XWPFDocument document() {
        return document;
    }

    /** A frame around every page, as certificates have. */
    void framed() {
        var borders = section().addNewPgBorders();
        for (var side : new org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder[] {
            borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight()
        }) {
            side.setVal(STBorder.DOUBLE);
            side.setSz(BigInteger.valueOf(18));
            side.setSpace(BigInteger.valueOf(18));
            side.setColor("8A1C1C");
        }
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long textWidth() {
        var margins = section().getPgMar();
        return ((BigInteger) section().getPgSz().getW()).longValue()
                - ((BigInteger) margins.getLeft()).longValue()
                - ((BigInteger) margins.getRight()).longValue();
    }

    private void size(boolean landscape, Margins margins) {
        var page = section().addNewPgSz();
        page.setW(BigInteger.valueOf(landscape ? A4_LONG : A4_SHORT));
        page.setH(BigInteger.valueOf(landscape ? A4_SHORT : A4_LONG));
        if (landscape) {
            page.setOrient(STPageOrientation.LANDSCAPE);
        }
        var around = section().addNewPgMar();
        around.setTop(twips(margins.top()));
        around.setRight(twips(margins.right()));
        around.setBottom(twips(margins.bottom()));
        around.setLeft(twips(margins.left()));
        around.setHeader(twips(10));
        around.setFooter(twips(10));
        around.setGutter(BigInteger.ZERO);
    }

    private CTSectPr section() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    // centred in the top margin, on every page but the first
    private void number() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var fonts = run.addNewRPr().addNewRFonts();
        fonts.setAscii(FAMILY);
        fonts.setHAnsi(FAMILY);
        run.getRPr().addNewSz().setVal(BigInteger.valueOf(26));
        run.addNewT().setStringValue("2");
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
