package vn.guongsang.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.guongsang.kernel.Money;

/** An .xlsx of one or more sheets; a text that begins like a formula stays a text. */
public final class Spreadsheet {
    private final List<Sheet> sheets = new ArrayList<>();

    /** One sheet: title lines on top, a heading row, then rows. */
    public static final class Sheet {
        private final String name;
        private final List<String> titles;
        private final List<Head> heads;
        private final List<Line> lines = new ArrayList<>();

        private Sheet(String name, List<String> titles, List<Head> heads) {
            this.name = name;
            this.titles = List.copyOf(titles);
            this.heads = List.copyOf(heads);
        }

        /** The number of the next row as Excel counts, for formulas. */
        public int next() {
            return titles.size() + lines.size() + 3;
        }

        /** Cells may be text, {@link Money}, whole numbers, decimals, {@link Formula} or null for none. */
        public Sheet row(@org.jspecify.annotations.Nullable Object... cells) {
            lines.add(new Line(false, java.util.Arrays.asList(cells)));
            return this;
        }

        public Sheet sum(@org.jspecify.annotations.Nullable Object... cells) {
            lines.add(new Line(true, java.util.Arrays.asList(cells)));
            return this;
        }
    }

    /** A column: its heading and its width in characters. */
    public record Head(String name, int width) {}

    /** As Excel writes it, without the equals sign; counts money. */
    public record Formula(String text) {}

    private record Line(boolean bold, List<@org.jspecify.annotations.Nullable Object> cells) {}

    public Sheet sheet(String name, List<String> titles, List<Head> heads) {
        var sheet = new Sheet(name, titles, heads);
        sheets.add(sheet);
        return sheet;
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var book = new Workbook(bytes, "Guong Sang", "1.0")) {
                sheets.forEach(sheet -> write(book.newWorksheet(sheet.name), sheet));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet page, Sheet sheet) {
        for (int i = 0; i < sheet.titles.size(); i++) {
            page.value(i, 0, sheet.titles.get(i));
            page.style(i, 0)
                    .bold()
                    .fontName(DocxPage.FAMILY)
                    .fontSize(i == 0 ? 14 : 12)
                    .set();
        }
        int top = sheet.titles.size() + 1;
        for (int c = 0; c < sheet.heads.size(); c++) {
            page.value(top, c, sheet.heads.get(c).name());
            page.width(c, sheet.heads.get(c).width());
            page.style(top, c)
                    .bold()
                    .fontName(DocxPage.FAMILY)
                    .fontSize(12)
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle("thin")
                    .fillColor("F2E9DC")
                    .set();
        }
        page.freezePane(0, top + 1);
        for (int r = 0; r < sheet.lines.size(); r++) {
            line(page, top + 1 + r, sheet.lines.get(r), sheet.heads.size());
        }
    }

    private static void line(Worksheet page, int row, Line line, int columns) {
        for (int c = 0; c < columns; c++) {
            var value = c < line.cells().size() ? line.cells().get(c) : null;
            put(page, row, c, value);
            var style = page.style(row, c)
                    .fontName(DocxPage.FAMILY)
                    .fontSize(12)
                    .borderStyle("thin")
                    .verticalAlignment("top");
            if (value instanceof Money || value instanceof Formula) {
                style.format("#,##0");
            } else if (value instanceof String) {
                style.wrapText(true);
            }
            if (line.bold()) {
                style.bold();
            }
            style.set();
        }
    }

    private static void put(Worksheet page, int row, int column, @org.jspecify.annotations.Nullable Object value) {
        switch (value) {
            case null -> page.value(row, column, "");
            case Money money -> page.value(row, column, money.dong());
            case Formula formula -> page.formula(row, column, formula.text());
            case BigDecimal decimal -> page.value(row, column, decimal);
            case Number number -> page.value(row, column, number);
            default -> page.value(row, column, value.toString());
        }
    }
}
