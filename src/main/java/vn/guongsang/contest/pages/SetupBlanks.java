package vn.guongsang.contest.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;

/** Puts empty things into a form for the organiser to fill in, and takes out again what was left or made empty. */
final class SetupBlanks {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SetupBlanks() {}

    static void add(SetupPart part, ObjectNode tree) {
        switch (part) {
            case DATES ->
                tree.get("dates").properties().forEach(span -> {
                    if (span.getValue().isNull()) {
                        var blank = JSON.objectNode().putNull("from").putNull("through");
                        blank.set("phrase", bilingual());
                        span.setValue(blank.putNull("source"));
                    }
                });
            case RUBRICS ->
                tree.get("rubrics").forEach(rubric -> {
                    if (rubric.path("approved").isNull()) {
                        ((ObjectNode) rubric)
                                .set(
                                        "approved",
                                        JSON.objectNode()
                                                .put("by", "")
                                                .put("number", "")
                                                .putNull("date"));
                    }
                });
            case PRIZES -> {
                var line = item("line", SetupForm.list(tree, "/prizes/lines"));
                line.put("rank", "consolation").set("name", bilingual());
                line.set("group", tree.at("/groups/0/id"));
                line.put("count", 1).put("amount", 0).putNull("source");
                tree.at("/prizes/stated").properties().forEach(figure -> {
                    if (figure.getValue().isNull()) {
                        var blank = JSON.objectNode().putNull("value");
                        blank.set("source", source());
                        figure.setValue(blank);
                    }
                });
            }
            case SCORING -> {
                var scoring = (ObjectNode) tree.get("scoring");
                if (!scoring.hasNonNull("official")) {
                    scoring.put("official", ContestDefinition.Scoring.MEAN);
                }
                if (!scoring.hasNonNull("sharing")) {
                    scoring.set("sharing", ContestJson.MAPPER.valueToTree(ContestDefinition.Scoring.USUAL));
                }
            }
            case BODIES ->
                item("body", SetupForm.list(tree, "/barredBodies"))
                        .putNull("source")
                        .set("name", bilingual());
            case CHECKLIST -> {
                var point = item("point", SetupForm.list(tree, "/checklist"));
                point.set("text", bilingual());
                point.putArray("rules");
                point.set("source", source());
            }
            case NAMES, LIMITS -> {}
        }
    }

    static void remove(SetupPart part, ObjectNode tree) {
        switch (part) {
            case DATES ->
                tree.get("dates").properties().forEach(span -> {
                    var value = span.getValue();
                    if (!value.hasNonNull("from") && !value.hasNonNull("through") && !value.hasNonNull("to")) {
                        span.setValue(JSON.nullNode());
                    } else if (value.path("through").isNull()) {
                        ((ObjectNode) value).remove("through");
                    }
                });
            case RUBRICS ->
                tree.get("rubrics").forEach(rubric -> {
                    if (blank(rubric.at("/approved/by")) && blank(rubric.at("/approved/date"))) {
                        ((ObjectNode) rubric).putNull("approved");
                    }
                });
            case PRIZES -> {
                dropNameless(SetupForm.list(tree, "/prizes/lines"), "name");
                tree.at("/prizes/stated").properties().forEach(figure -> {
                    if (figure.getValue().path("value").isNull()) {
                        figure.setValue(JSON.nullNode());
                    }
                });
            }
            case BODIES -> dropNameless(SetupForm.list(tree, "/barredBodies"), "name");
            case CHECKLIST -> dropNameless(SetupForm.list(tree, "/checklist"), "text");
            case NAMES, LIMITS, SCORING -> {}
        }
    }

    private static ObjectNode item(String prefix, ArrayNode list) {
        var taken = new HashSet<String>();
        list.forEach(item -> taken.add(item.path("id").asText()));
        int number = list.size() + 1;
        while (taken.contains(prefix + "-" + number)) {
            number++;
        }
        return list.addObject().put("id", prefix + "-" + number);
    }

    private static void dropNameless(ArrayNode list, String name) {
        list.removeIf(item -> blank(item.at("/" + name + "/vi")));
    }

    private static boolean blank(JsonNode node) {
        return node.isNull() || node.asText().isBlank();
    }

    private static ObjectNode source() {
        return JSON.objectNode().put("document", "").put("clause", "");
    }

    private static ObjectNode bilingual() {
        return JSON.objectNode().put("vi", "").put("en", "");
    }
}
