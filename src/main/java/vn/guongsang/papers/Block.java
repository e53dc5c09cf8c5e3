package vn.guongsang.papers;

import java.util.List;

/** One piece of a paper, from top to bottom. */
public sealed interface Block {

    /** A line or paragraph of text. */
    record Text(Style style, String text) implements Block {}

    /** A paragraph whose first words stand out: "Điều 1." */
    record Labelled(String label, String text) implements Block {}

    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Recipients on the left, or nothing; one signature or several side by side. */
    record Closing(List<String> recipients, List<Signature> signatures) implements Block {
        public Closing {
            recipients = List.copyOf(recipients);
            signatures = List.copyOf(signatures);
        }
    }

    /** What follows begins on a new page. */
    record NewPage() implements Block {}

    enum Style {
        /** The name of the paper, in capitals. */
        TITLE,
        /** What it is about, under its name. */
        SUBJECT,
        /** On what it rests: "Căn cứ …". */
        BASIS,
        HEADING,
        PARAGRAPH,
        ITEM,
        CENTRED,
        NOTE
    }

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Width in percent of the page's. */
    record Column(String heading, int width, Align align) {}

    /** Cells in the order of the columns; a group has one cell that spans them all. */
    record Row(Kind kind, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public enum Kind {
            PLAIN,
            GROUP,
            SUM
        }

        public static Row plain(String... cells) {
            return new Row(Kind.PLAIN, List.of(cells));
        }

        public static Row sum(String... cells) {
            return new Row(Kind.SUM, List.of(cells));
        }

        public static Row group(String name) {
            return new Row(Kind.GROUP, List.of(name));
        }
    }

    /** The capacity in which somebody signs, line by line ("TM. HỘI ĐỒNG", "CHỦ TỊCH"), and the name below. */
    record Signature(List<String> capacity, String name) {
        public Signature {
            capacity = List.copyOf(capacity);
        }
    }
}
