package vn.guongsang.reading.worker;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.Manuscript.Block;
import vn.guongsang.reading.Manuscript.Cell;
import vn.guongsang.reading.Manuscript.Region;
import vn.guongsang.reading.Manuscript.Shape;
import vn.guongsang.reading.Manuscript.Style;

/**
 * A manuscript as clean reading text: headings, paragraphs, lists, tables and emphasis written by us, letter by
 * letter escaped, without an attribute, an address or a name of a style. Headers and footers stay out, since they
 * are no text of the work and often name its author.
 */
final class ReadingHtml {
    private static final String MASK = "▇▇▇";
    private final StringBuilder html = new StringBuilder();
    private final List<Pattern> masks;
    private @Nullable Cell cell;
    private int items;

    private ReadingHtml(List<Pattern> masks) {
        this.masks = masks;
    }

    static String of(Manuscript manuscript, List<String> masks) {
        var reading = new ReadingHtml(masks.stream()
                .filter(mask -> !mask.isBlank())
                .map(ReadingHtml::mask)
                .toList());
        int picture = 0;
        for (int i = 0; i <= manuscript.blocks().size(); i++) {
            for (;
                    picture < manuscript.illustrations().size()
                            && manuscript.illustrations().get(picture).block() <= i;
                    picture++) {
                reading.picture(picture + 1);
            }
            if (i < manuscript.blocks().size() && manuscript.blocks().get(i).region() == Region.BODY) {
                reading.add(manuscript.blocks().get(i));
            }
        }
        reading.closeItems();
        reading.closeTable();
        var notes = manuscript.blocks().stream()
                .filter(b -> b.region() == Region.NOTE && !b.visible().isBlank())
                .toList();
        if (!notes.isEmpty()) {
            reading.html.append("<hr>\n");
            notes.forEach(reading::add);
            reading.closeItems();
            reading.closeTable();
        }
        return reading.html.toString();
    }

    /** Where a picture stands; the pictures themselves follow the text in this order. */
    private void picture(int number) {
        if (cell == null) {
            closeItems();
        }
        html.append("<p><em>[Hình ").append(number).append("]</em></p>\n");
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(c) && !overrides(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Marks that turn the direction of text or are seen by nobody. */
    private static boolean overrides(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF || c >= 0x200B && c <= 0x200F;
    }

    private static Pattern mask(String words) {
        var parts = Normalizer.normalize(words, Normalizer.Form.NFC).strip().split("\\s+");
        var pattern = new StringBuilder();
        for (var part : parts) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(part));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void add(Block block) {
        var inside = inline(block);
        if (inside.isBlank() && block.cell() == null) {
            return;
        }
        move(block.cell());
        if (block.shape() == Shape.ITEM) {
            for (; items < Math.min(4, block.level()); items++) {
                html.append("<ul>\n");
            }
            for (; items > block.level(); items--) {
                html.append("</ul>\n");
            }
            html.append("<li>").append(inside).append("</li>\n");
            return;
        }
        closeItems();
        if (inside.isBlank()) {
            return;
        }
        var tag = block.shape() == Shape.HEADING ? "h" + Math.min(6, block.level() + 1) : "p";
        html.append('<')
                .append(tag)
                .append('>')
                .append(inside)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    /** Spans of the same emphasis are one, and masked words are found across them: emphasis yields where it must. */
    private String inline(Block block) {
        var plain = Normalizer.normalize(block.visible(), Normalizer.Form.NFC);
        for (var mask : masks) {
            if (mask.matcher(plain).find()) {
                var masked = plain;
                for (var each : masks) {
                    masked = each.matcher(masked).replaceAll(MASK);
                }
                return escaped(masked.strip());
            }
        }
        var inline = new StringBuilder();
        var text = new StringBuilder();
        var emphasis = "";
        for (var span : block.spans()) {
            if (span.style().hidden()) {
                continue;
            }
            var own = block.shape() == Shape.HEADING || span.text().isBlank() && !text.isEmpty()
                    ? emphasis
                    : emphasis(span.style());
            if (!own.equals(emphasis)) {
                wrap(inline, text, emphasis);
                emphasis = own;
            }
            text.append(span.text());
        }
        wrap(inline, text, emphasis);
        return inline.toString().strip();
    }

    private static String emphasis(Style style) {
        return (style.bold() ? "b" : "") + (style.italic() ? "i" : "") + (style.underlined() ? "u" : "");
    }

    private static void wrap(StringBuilder inline, StringBuilder text, String emphasis) {
        if (!text.isEmpty()) {
            var inside = escaped(text.toString());
            for (var letter : emphasis.split("")) {
                inside = switch (letter) {
                    case "b" -> "<strong>" + inside + "</strong>";
                    case "i" -> "<em>" + inside + "</em>";
                    case "u" -> "<u>" + inside + "</u>";
                    default -> inside;
                };
            }
            inline.append(inside);
            text.setLength(0);
        }
    }

    private void move(@Nullable Cell next) {
        if (next == null) {
            if (cell != null) {
                closeItems();
                closeTable();
            }
            return;
        }
        var now = cell;
        if (now == null || now.table() != next.table()) {
            closeItems();
            closeTable();
            html.append("<table>\n<tr><td>");
        } else if (now.row() != next.row()) {
            closeItems();
            html.append("</td></tr>\n<tr><td>");
        } else if (now.column() != next.column()) {
            closeItems();
            html.append("</td><td>");
        }
        cell = next;
    }

    private void closeItems() {
        for (; items > 0; items--) {
            html.append("</ul>\n");
        }
    }

    private void closeTable() {
        if (cell != null) {
            html.append("</td></tr>\n</table>\n");
            cell = null;
        }
    }
}
