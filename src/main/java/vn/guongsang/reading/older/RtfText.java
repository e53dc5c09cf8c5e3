package vn.guongsang.reading.older;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Manuscript.Span;
import vn.guongsang.reading.Manuscript.Style;

/** The paragraph that is growing, letter by letter, in one region of an RTF file. */
final class RtfText {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Style style;

    void put(String letters, Style now) {
        if (style != null && !style.equals(now)) {
            finish(style);
        }
        style = now;
        text.append(letters);
    }

    /** Two words that no sign divides but the place where they stand. */
    void part() {
        if (style != null) {
            text.append('\n');
        }
    }

    List<Span> spans() {
        if (style != null) {
            finish(style);
        }
        return List.copyOf(spans);
    }

    private void finish(Style of) {
        spans.add(new Span(text.toString(), of));
        text.setLength(0);
    }
}
