package vn.guongsang.contest.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
import vn.guongsang.contest.definition.PackDates;
import vn.guongsang.contest.definition.PackRules;
import vn.guongsang.contest.definition.PackSchema;
import vn.guongsang.contest.definition.PackWriter;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.kernel.VietnameseNumber;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.web.Mistakes;

/**
 * One part of a contest as a form: each field is named by its place in the document, so that a flaw that the schema finds
 * stands beside the field it is about. Lists end with an empty item to add; an item whose name is emptied goes.
 */
final class SetupForm {
    private final SetupPart part;
    private final ObjectNode tree;
    private final List<SetupSection> sections;
    private final Mistakes mistakes = Mistakes.none();

    private SetupForm(SetupPart part, ObjectNode tree) {
        this.part = part;
        this.tree = tree;
        SetupBlanks.add(part, tree);
        this.sections = new SetupSections(tree).of(part);
    }

    static SetupForm of(SetupPart part, ContestDefinition definition) {
        return new SetupForm(part, PackWriter.tree(definition));
    }

    List<SetupSection> sections() {
        return sections;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** The contest as typed, or empty with the mistakes; fields that are not of this part are ignored. */
    Optional<ContestDefinition> typed(Map<String, String> values) {
        for (var section : sections) {
            section.fields().replaceAll(field -> values.containsKey(field.path()) ? take(field, values) : field);
        }
        if (mistakes.any()) {
            return Optional.empty();
        }
        SetupBlanks.remove(part, tree);
        var kept = tree.deepCopy();
        note(PackSchema.CONTEST.flaws(kept));
        note(mistakes.any() ? List.of() : PackDates.resolve(kept, LocalDate.EPOCH));
        if (mistakes.any()) {
            return Optional.empty();
        }
        var definition = ContestJson.value(kept, ContestDefinition.class);
        note(PackRules.flaws(definition));
        return mistakes.any() ? Optional.empty() : Optional.of(definition);
    }

    private SetupSection.Field take(SetupSection.Field field, Map<String, String> values) {
        String value = VietnameseText.stored(values.get(field.path()).replace("\r\n", "\n"));
        int slash = field.path().lastIndexOf('/');
        var parent = tree.at(field.path().substring(0, slash));
        if (parent instanceof ObjectNode object) {
            set(object, field.path().substring(slash + 1), field, value);
        }
        return field.with(value);
    }

    private void set(ObjectNode object, String name, SetupSection.Field field, String value) {
        switch (field.kind()) {
            case "number" -> {
                if (value.isEmpty()) {
                    object.putNull(name);
                } else if (value.matches("[0-9][0-9.]{0,17}")) {
                    object.put(name, Long.parseLong(value.replace(".", "")));
                } else {
                    mistakes.add(field.path(), "contest", "notNumber");
                }
            }
            case "day" -> day(object, name, field, value);
            default -> object.put(name, value);
        }
    }

    private void day(ObjectNode object, String name, SetupSection.Field field, String value) {
        if (value.isEmpty()) {
            object.putNull(name);
            return;
        }
        VietnameseDate.typed(value)
                .ifPresentOrElse(
                        date -> object.put(name, date.toString()),
                        () -> mistakes.add(field.path(), "contest", "notDay"));
    }

    private void note(List<PackSchema.Flaw> flaws) {
        flaws.forEach(flaw -> mistakes.add(flaw.path(), "contest", "flaw", flaw.reason()));
    }

    static String shown(JsonNode node, String kind) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (kind.equals("number") && node.isIntegralNumber()) {
            return VietnameseNumber.grouped(node.asLong());
        }
        boolean day = kind.equals("day") && node.asText().matches("\\d{4}-\\d{2}-\\d{2}");
        return day ? VietnameseDate.figures(LocalDate.parse(node.asText())) : node.asText();
    }

    /** Copies so that lists of fields may be replaced while the form is read. */
    static <T> List<T> open(List<T> items) {
        return new ArrayList<>(items);
    }

    static ArrayNode list(ObjectNode tree, String path) {
        return (ArrayNode) tree.at(path);
    }
}
