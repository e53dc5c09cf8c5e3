package vn.guongsang.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * An official paper.
 *
 * @param name for the file's own title, never printed
 */
public record Paper(String name, Letterhead head, List<Block> blocks, boolean landscape) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** Begins a paper on an upright page. */
    public static Draft named(String name, Letterhead head) {
        return new Draft(name, head);
    }

    /** Collects the blocks in their order. */
    public static final class Draft {
        private final String name;
        private final Letterhead head;
        private final List<Block> blocks = new ArrayList<>();
        private boolean landscape;

        private Draft(String name, Letterhead head) {
            this.name = name;
            this.head = head;
        }

        public Draft wide() {
            landscape = true;
            return this;
        }

        public Draft title(String title, String subject) {
            return add(Block.Style.TITLE, title).add(Block.Style.SUBJECT, subject);
        }

        public Draft heading(String text) {
            return add(Block.Style.HEADING, text);
        }

        public Draft text(String text) {
            return add(Block.Style.PARAGRAPH, text);
        }

        public Draft note(String text) {
            return add(Block.Style.NOTE, text);
        }

        /** Nothing is added for a blank text. */
        public Draft add(Block.Style style, String text) {
            if (!text.isBlank()) {
                blocks.add(new Block.Text(style, text));
            }
            return this;
        }

        /** One paragraph for each line that says something. */
        public Draft lines(Block.Style style, String text) {
            text.lines().forEach(line -> add(style, line.strip()));
            return this;
        }

        public Draft add(Block block) {
            blocks.add(block);
            return this;
        }

        public Draft all(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public Paper done() {
            return new Paper(name, head, blocks, landscape);
        }
    }
}
