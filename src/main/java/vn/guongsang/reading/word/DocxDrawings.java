package vn.guongsang.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Drawings of a docx that are being read, and whether anything was found in them that is looked at by itself. */
final class DocxDrawings {
    private final Deque<Boolean> open = new ArrayDeque<>();

    void begin() {
        open.push(false);
    }

    /** A text box, whose words are read, or a picture. */
    void holds() {
        if (open.poll() != null) {
            open.push(true);
        }
    }

    /** Whether nothing was found: it may be ink or a shape, and only a person sees what it shows. */
    boolean endsUnread() {
        return Boolean.FALSE.equals(open.poll());
    }
}
