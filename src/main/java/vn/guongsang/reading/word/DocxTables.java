package vn.guongsang.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Manuscript.Cell;

/** Where in the tables of a docx the reading is, and whether the cell there has a ground of its own. */
final class DocxTables {
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Boolean> grounds = new ArrayDeque<>();
    private int count;

    /** A table that has begun; before its first row and cell there are none. */
    private static final class Table {
        private final int number;
        private int row = -1;
        private int column = -1;

        private Table(int number) {
            this.number = number;
        }
    }

    void begin() {
        tables.push(new Table(count++));
    }

    void row() {
        var table = tables.peek();
        if (table != null) {
            table.row++;
            table.column = -1;
        }
    }

    void cell() {
        var table = tables.peek();
        if (table != null) {
            table.column++;
        }
        grounds.push(false);
    }

    void endCell() {
        grounds.poll();
    }

    void end() {
        tables.poll();
    }

    /** The cell at hand has a dark ground. */
    void darken() {
        if (!grounds.isEmpty()) {
            grounds.pop();
            grounds.push(true);
        }
    }

    boolean dark() {
        return Boolean.TRUE.equals(grounds.peek());
    }

    @Nullable
    Cell place() {
        var table = tables.peek();
        return table == null ? null : new Cell(table.number, Math.max(0, table.row), Math.max(0, table.column));
    }
}
