package vn.guongsang.awards.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/** The fields of one paper as typed. */
public record PaperForm(PaperKind kind, int version, Map<String, String> values) {
    private static final List<String> AREAS = List.of(
            "capacity", "recipients", "bases", "remarks", "present", "strengths", "shortcomings", "next", "works");
    private static final int LINE = 300;
    private static final int AREA = 4000;

    /** One field as the page shows it; widget: line, area or date. */
    public record Field(String id, String widget, String value, int limit) {}

    static PaperForm of(PaperKind kind, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        kind.fields()
                .forEach(id -> values.put(
                        id, VietnameseText.stored(typed.getOrDefault(id, "")).replace("\r\n", "\n")));
        return new PaperForm(kind, number(typed.get("version")), values);
    }

    public List<Field> fields() {
        return kind.fields().stream()
                .map(id -> new Field(id, widget(id), values.getOrDefault(id, ""), limit(id)))
                .toList();
    }

    Mistakes mistakes() {
        var mistakes = Mistakes.none();
        for (var field : fields()) {
            if (field.value().length() > field.limit()) {
                mistakes.add(field.id(), "awards", "paperTooLong", field.limit());
            }
        }
        if (!at("number").matches("\\d{0,6}")) {
            mistakes.add("number", "awards", "paperNumberWrong");
        }
        if (!at("symbol").matches("[\\p{L}\\p{N}.-]{0,40}")) {
            mistakes.add("symbol", "awards", "paperSymbolWrong");
        }
        if (!at("date").isBlank() && VietnameseDate.typed(at("date")).isEmpty()) {
            mistakes.add("date", "awards", "paperDayWrong");
        }
        return mistakes;
    }

    /** With the date as papers need it. */
    Map<String, String> filled() {
        var filled = new HashMap<>(values);
        filled.put(
                "date",
                VietnameseDate.typed(at("date")).map(VietnameseDate::figures).orElse(""));
        return filled;
    }

    private String at(String id) {
        return values.getOrDefault(id, "");
    }

    private static String widget(String id) {
        return id.equals("date") ? "date" : AREAS.contains(id) ? "area" : "line";
    }

    private static int limit(String id) {
        return AREAS.contains(id) ? AREA : LINE;
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
