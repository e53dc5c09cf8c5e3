package vn.guongsang.papers;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.BOTH;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.RIGHT;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.guongsang.papers.DocxPage.Letters;

/** Writes papers as .docx for people to edit and sign. */
@ApplicationScoped
public class DocxWriter {
    private static final DocxPage.Margins UPRIGHT = new DocxPage.Margins(20, 20, 20, 30);
    private static final DocxPage.Margins WIDE = new DocxPage.Margins(20, 20, 20, 20);
    private static final int INDENT = 720;

    public byte[] write(Paper paper) {
        var page = new DocxPage(paper.name(), paper.landscape(), paper.landscape() ? WIDE : UPRIGHT, true);
        head(page, paper.head());
        boolean breaks = false;
        for (var block : paper.blocks()) {
            if (block instanceof Block.NewPage) {
                breaks = true;
                continue;
            }
            if (breaks && !(block instanceof Block.Text)) {
                page.breakPage();
            }
            show(page, block, breaks);
            breaks = false;
        }
        return page.bytes();
    }

    public byte[] write(List<Certificate> certificates) {
        return CertificateDocx.write(certificates);
    }

    static void head(DocxPage page, Letterhead head) {
        var row = page.plain(1, 40, 60).getRow(0);
        var left = row.getCell(0);
        if (!head.above().isBlank()) {
            DocxPage.line(left, CENTER, head.above(), Letters.SMALL);
        }
        DocxPage.line(left, CENTER, head.issuer(), new Letters(12, true, false));
        DocxPage.rule(left.addParagraph(), 1200);
        if (!head.number().isBlank()) {
            DocxPage.line(left, CENTER, head.number(), new Letters(13, false, false));
        }
        if (head.regarding() != null) {
            DocxPage.line(left, CENTER, head.regarding(), Letters.SMALL);
        }
        var right = row.getCell(1);
        DocxPage.line(right, CENTER, Letterhead.STATE, new Letters(12, true, false));
        DocxPage.line(right, CENTER, Letterhead.MOTTO, new Letters(13, true, false));
        DocxPage.rule(right.addParagraph(), 1000);
        DocxPage.line(right, CENTER, head.placeAndDate(), new Letters(13, false, true));
        page.paragraph(CENTER, "", Letters.SMALL);
    }

    private static void show(DocxPage page, Block block, boolean onNewPage) {
        switch (block) {
            case Block.Text text -> text(page, text, onNewPage);
            case Block.Labelled labelled -> labelled(page, labelled);
            case Block.Table table -> table(page, table);
            case Block.Closing closing -> closing(page, closing);
            case Block.NewPage _ -> throw new IllegalArgumentException("a break is no block to show");
        }
    }

    private static void text(DocxPage page, Block.Text text, boolean onNewPage) {
        var style = text.style();
        var paragraph = page.paragraph(alignment(style), text.text(), letters(style));
        paragraph.setPageBreak(onNewPage);
        switch (style) {
            case BASIS, PARAGRAPH, ITEM, HEADING, NOTE -> {
                paragraph.setFirstLineIndent(INDENT);
                paragraph.setSpacingAfter(80);
            }
            case TITLE -> paragraph.setSpacingBefore(120);
            case CENTRED -> {
                paragraph.setSpacingBefore(120);
                paragraph.setSpacingAfter(120);
            }
            case SUBJECT -> {
                var rule = page.document().createParagraph();
                DocxPage.rule(rule, (int) page.textWidth() * 38 / 100);
                rule.setSpacingAfter(160);
            }
        }
    }

    private static ParagraphAlignment alignment(Block.Style style) {
        return switch (style) {
            case TITLE, SUBJECT, CENTRED -> CENTER;
            case HEADING -> LEFT;
            case BASIS, PARAGRAPH, ITEM, NOTE -> BOTH;
        };
    }

    private static Letters letters(Block.Style style) {
        return switch (style) {
            case TITLE, SUBJECT, CENTRED, HEADING -> Letters.BOLD;
            case BASIS -> new Letters(14, false, true);
            case NOTE -> new Letters(13, false, true);
            case PARAGRAPH, ITEM -> Letters.BODY;
        };
    }

    private static void labelled(DocxPage page, Block.Labelled labelled) {
        var paragraph = page.paragraph(BOTH, labelled.label() + " ", Letters.BOLD);
        DocxPage.run(paragraph, labelled.text(), Letters.BODY);
        paragraph.setFirstLineIndent(INDENT);
        paragraph.setSpacingAfter(80);
    }

    private static void table(DocxPage page, Block.Table table) {
        int[] widths = table.columns().stream().mapToInt(Block.Column::width).toArray();
        var grid = page.table(table.rows().size() + 1, widths);
        var heading = grid.getRow(0);
        heading.setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            DocxPage.line(heading.getCell(i), CENTER, table.columns().get(i).heading(), new Letters(12, true, false));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            row(grid.getRow(r + 1), table.rows().get(r), table.columns());
        }
        page.paragraph(LEFT, "", new Letters(6, false, false));
    }

    private static void row(XWPFTableRow into, Block.Row row, List<Block.Column> columns) {
        into.setCantSplitRow(true);
        var letters = new Letters(12, row.kind() != Block.Row.Kind.PLAIN, false);
        if (row.kind() == Block.Row.Kind.GROUP) {
            for (int i = columns.size() - 1; i > 0; i--) {
                into.removeCell(i);
            }
            into.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
            into.getCell(0).setWidth("100%");
            DocxPage.line(into.getCell(0), LEFT, row.cells().getFirst(), letters);
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            var align =
                    switch (columns.get(i).align()) {
                        case LEFT -> LEFT;
                        case CENTRE -> CENTER;
                        case RIGHT -> RIGHT;
                    };
            DocxPage.line(into.getCell(i), align, row.cells().get(i), letters);
        }
    }

    private static void closing(DocxPage page, Block.Closing closing) {
        int signers = closing.signatures().size();
        boolean led = !closing.recipients().isEmpty() || signers == 1;
        int columns = signers + (led ? 1 : 0);
        var widths = new int[columns];
        java.util.Arrays.fill(widths, 100 / columns);
        var row = page.plain(1, widths).getRow(0);
        row.setCantSplitRow(true);
        if (!closing.recipients().isEmpty()) {
            DocxPage.line(row.getCell(0), LEFT, "Nơi nhận:", new Letters(12, true, true));
            closing.recipients()
                    .forEach(to -> DocxPage.line(row.getCell(0), LEFT, "- " + to, new Letters(11, false, false)));
        }
        for (int i = 0; i < signers; i++) {
            sign(row.getCell(i + (led ? 1 : 0)), closing.signatures().get(i));
        }
    }

    static void sign(org.apache.poi.xwpf.usermodel.XWPFTableCell cell, Block.Signature signature) {
        signature.capacity().forEach(line -> DocxPage.line(cell, CENTER, line, new Letters(13, true, false)));
        for (int i = 0; i < 4; i++) {
            DocxPage.write(cell.addParagraph(), CENTER, "", Letters.BODY);
        }
        DocxPage.write(cell.addParagraph(), CENTER, signature.name(), Letters.BOLD);
    }
}
