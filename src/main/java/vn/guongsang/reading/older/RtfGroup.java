package vn.guongsang.reading.older;

import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Style;

/** What holds within one group of an RTF file, handed down to the groups inside it. */
final class RtfGroup {
    int font = -1;
    double pt = 12;
    boolean bold;
    boolean italic;
    boolean underlined;
    boolean hidden;
    boolean deleted;
    boolean shaded;
    int color;
    int fallback = 1;

    @Nullable
    String unseen;

    Region region = Region.BODY;

    /** How text looks under all of this, until another word changes it. */
    @Nullable
    Style style;

    RtfGroup inner() {
        var inner = new RtfGroup();
        inner.font = font;
        inner.pt = pt;
        inner.bold = bold;
        inner.italic = italic;
        inner.underlined = underlined;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.shaded = shaded;
        inner.color = color;
        inner.fallback = fallback;
        inner.unseen = unseen;
        inner.region = region;
        return inner;
    }
}
