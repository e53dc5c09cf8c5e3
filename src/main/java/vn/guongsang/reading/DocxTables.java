package vn.guongsang.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Manuscript.Cell;

/** Where in the tables of a docx the reading is, and whether the cell there has a ground of its own. */
final class DocxTables {
    private final Deque<int[]> tables = new ArrayDeque<>();
    private final Deque<Boolean> grounds = new ArrayDeque<>();
    private int count;

    void begin() {
        tables.push(new int[] {count++, -1, -1});
    }

    void row() {
        var table = tables.peek();
        if (table != null) {
            table[1]++;
            table[2] = -1;
        }
    }

    void cell() {
        var table = tables.peek();
        if (table != null) {
            table[2]++;
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
        return table == null ? null : new Cell(table[0], Math.max(0, table[1]), Math.max(0, table[2]));
    }
}
