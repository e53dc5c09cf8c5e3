package vn.guongsang.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A paper as the page that becomes its PDF. */
final class PaperHtml {
    private PaperHtml() {}

    static Document of(Paper paper) {
        var page = page(paper.name(), paper.landscape() ? "@page { size: A4 landscape; margin: 20mm; }" : "");
        var body = page.body();
        head(body, paper.head());
        boolean breaks = false;
        for (var block : paper.blocks()) {
            if (block instanceof Block.NewPage) {
                breaks = true;
            } else {
                var shown = show(body, block);
                if (breaks) {
                    shown.attr("style", "page-break-before: always");
                    breaks = false;
                }
            }
        }
        return page;
    }

    static Document page(String title, String size) {
        var page = Document.createShell("");
        page.title(title);
        page.head().appendElement("style").appendText(css() + size);
        page.selectFirst("html").attr("lang", "vi");
        return page;
    }

    static void head(Element parent, Letterhead head) {
        var row = parent.appendElement("table").addClass("head").appendElement("tr");
        var left = row.appendElement("td").attr("width", "40%");
        line(left, "above", head.above());
        line(left, "issuer", head.issuer());
        left.appendElement("div").addClass("rule short");
        line(left, "number", head.number());
        line(left, "regarding", Objects.requireNonNullElse(head.regarding(), ""));
        var right = row.appendElement("td").attr("width", "60%");
        line(right, "state", Letterhead.STATE);
        line(right, "motto", Letterhead.MOTTO);
        right.appendElement("div").addClass("rule long");
        line(right, "dated", head.placeAndDate());
    }

    private static Element show(Element body, Block block) {
        return switch (block) {
            case Block.Text text -> text(body, text);
            case Block.Labelled labelled -> {
                var p = body.appendElement("p").addClass("PARAGRAPH");
                p.appendElement("b").text(labelled.label());
                p.appendText(" " + labelled.text());
                yield p;
            }
            case Block.Table table -> table(body, table);
            case Block.Closing closing -> closing(body, closing);
            case Block.NewPage _ -> body;
        };
    }

    private static Element text(Element body, Block.Text text) {
        var p = body.appendElement("p").addClass(text.style().name()).text(text.text());
        if (text.style() == Block.Style.SUBJECT) {
            body.appendElement("div").addClass("rule after");
        }
        return p;
    }

    private static Element table(Element body, Block.Table table) {
        var grid = body.appendElement("table").addClass("grid");
        var heading = grid.appendElement("thead").appendElement("tr");
        for (var column : table.columns()) {
            heading.appendElement("th").attr("width", column.width() + "%").text(column.heading());
        }
        var rows = grid.appendElement("tbody");
        for (var row : table.rows()) {
            var tr = rows.appendElement("tr").addClass(row.kind().name());
            if (row.kind() == Block.Row.Kind.GROUP) {
                tr.appendElement("td")
                        .attr("colspan", String.valueOf(table.columns().size()))
                        .text(row.cells().getFirst());
            } else {
                for (int i = 0; i < row.cells().size(); i++) {
                    tr.appendElement("td")
                            .addClass(table.columns().get(i).align().name())
                            .text(row.cells().get(i));
                }
            }
        }
        return grid;
    }

    private static Element closing(Element body, Block.Closing closing) {
        var table = body.appendElement("table").addClass("closing");
        var row = table.appendElement("tr");
        int columns = closing.signatures().size() + (closing.recipients().isEmpty() ? 0 : 1);
        if (!closing.recipients().isEmpty()) {
            recipients(row.appendElement("td").addClass("recipients"), closing.recipients());
        } else if (columns == 1) {
            row.appendElement("td").attr("width", "50%");
        }
        for (var signature : closing.signatures()) {
            sign(row.appendElement("td").addClass("sign"), signature);
        }
        return table;
    }

    private static void recipients(Element cell, List<String> recipients) {
        line(cell, "lead", "Nơi nhận:");
        recipients.forEach(to -> line(cell, "to", "- " + to));
    }

    static void sign(Element cell, Block.Signature signature) {
        signature.capacity().forEach(line -> line(cell, "capacity", line));
        cell.appendElement("div").addClass("ink");
        line(cell, "signer", signature.name());
    }

    static void line(Element parent, String kind, String text) {
        if (!text.isBlank()) {
            parent.appendElement("p").addClass(kind).text(text);
        }
    }

    private static String css() {
        try (var css = PaperHtml.class.getResourceAsStream("/papers/paper.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
