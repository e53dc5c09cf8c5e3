package vn.guongsang.contest.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.contest.pages.SetupSection.Field;
import vn.guongsang.contest.pages.SetupSection.Option;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.web.Words;

/** Which fields each part of the setup shows, in the order of its page. */
final class SetupSections {
    private static final List<String> SPANS = List.of("entry", "postalArrival", "forwarding", "judging", "publication");

    private final ObjectNode tree;
    private final List<SetupSection> sections = new ArrayList<>();

    SetupSections(ObjectNode tree) {
        this.tree = tree;
    }

    List<SetupSection> of(SetupPart part) {
        switch (part) {
            case NAMES -> names();
            case DATES -> SPANS.forEach(this::span);
            case LIMITS -> each("/categories", this::limits);
            case PRIZES -> prizes();
            case CHECKLIST -> each("/checklist", this::point);
            case RUBRICS -> tree.get("rubrics").properties().forEach(r -> rubric("/rubrics/" + r.getKey()));
            case SCORING -> scoring();
            case BODIES ->
                each("/barredBodies", (path, item) -> section(title(item, "name"), both(path, "name", "text")));
        }
        return sections;
    }

    private void names() {
        section(word("name"), both("", "name", "area"));
        section(word("shortName"), both("", "shortName", "text"));
        section(
                word("host"),
                Stream.of(
                                both("/host", "name", "text"),
                                both("/host", "council", "text"),
                                both("/host", "standingOffice", "text"),
                                one("/host/address", "text"),
                                one("/host/phone", "text"),
                                one("/host/email", "text"))
                        .flatMap(List::stream)
                        .toList());
    }

    private void span(String key) {
        String path = "/dates/" + key;
        // An end that is no midnight cannot be said as a day and is kept as the moment that it is.
        boolean moment = tree.at(path).hasNonNull("to");
        section(
                Words.both("contest", "calendar." + key),
                Stream.of(
                                one(path + "/from", "day"),
                                moment ? one(path + "/to", "text") : one(path + "/through", "day"),
                                both(path, "phrase", "area"))
                        .flatMap(List::stream)
                        .toList());
    }

    private void limits(String path, JsonNode category) {
        var fields = new ArrayList<Field>();
        fields.addAll(both(path, "description", "area"));
        Stream.of("words", "seconds", "bytesPerFile", "files", "bytesPerEntry")
                .forEach(limit -> fields.addAll(one(path + "/limits/" + limit, "number")));
        section(title(category, "name"), fields);
    }

    private void prizes() {
        section(word("authors"), one("/prizes/perAuthor", "number"));
        each("/prizes/lines", this::prizeLine);
        tree.at("/prizes/stated").properties().forEach(figure -> {
            String path = "/prizes/stated/" + figure.getKey();
            section(Words.both("contest", "stated." + figure.getKey()), sourced(path, one(path + "/value", "number")));
        });
    }

    private void point(String path, JsonNode item) {
        section(title(item, "text"), sourced(path, both(path, "text", "area")));
    }

    /** With the paper and the clause on which they rest. */
    private List<Field> sourced(String path, List<Field> fields) {
        return Stream.of(fields, one(path + "/source/document", "text"), one(path + "/source/clause", "text"))
                .flatMap(List::stream)
                .toList();
    }

    private void prizeLine(String path, JsonNode line) {
        var groups = new ArrayList<Option>();
        tree.get("groups")
                .forEach(group -> groups.add(new Option(group.get("id").asText(), title(group, "name"))));
        groups.add(new Option(PrizeAudit.COLLECTIVE, Words.both("contest", "collectives")));
        var ranks = Stream.of("first", "second", "third", "consolation")
                .map(rank -> new Option(rank, Words.both("contest", "rank." + rank)))
                .toList();
        var fields = new ArrayList<Field>(both(path, "name", "text"));
        fields.add(choice(path + "/rank", ranks));
        fields.add(choice(path + "/group", groups));
        fields.addAll(one(path + "/count", "number"));
        fields.addAll(one(path + "/amount", "number"));
        section(title(line, "name"), fields);
    }

    private void rubric(String path) {
        var fields = new ArrayList<Field>();
        each(path + "/criteria", (at, criterion) -> {
            fields.addAll(both(at, "name", "text"));
            fields.addAll(one(at + "/max", "number"));
        });
        fields.addAll(one(path + "/approved/by", "text"));
        fields.addAll(one(path + "/approved/number", "text"));
        fields.addAll(one(path + "/approved/date", "day"));
        section(title(tree.at(path), "title"), fields);
    }

    private void scoring() {
        var figures = Stream.of(ContestDefinition.Scoring.MEAN, ContestDefinition.Scoring.TRIMMED_MEAN)
                .map(figure -> new Option(figure, Words.both("contest", "official." + figure)))
                .toList();
        section(word("official"), List.of(choice("/scoring/official", figures)));
        section(
                word("judging"),
                Stream.of(
                                "judgesPerEntry",
                                "conferGapPoints",
                                "sharing/everyoneUpTo",
                                "sharing/anchors",
                                "sharing/seenPercent")
                        .flatMap(name -> one("/scoring/" + name, "number").stream())
                        .toList());
    }

    private interface Item {
        void at(String path, JsonNode item);
    }

    private void each(String list, Item item) {
        var nodes = tree.at(list);
        for (int i = 0; i < nodes.size(); i++) {
            item.at(list + "/" + i, nodes.get(i));
        }
    }

    private void section(Bilingual title, List<Field> fields) {
        sections.add(new SetupSection(title, SetupForm.open(fields)));
    }

    private List<Field> both(String parent, String name, String kind) {
        return Stream.of("vi", "en")
                .map(language -> field(parent + "/" + name + "/" + language, name, language, kind, List.of()))
                .toList();
    }

    private List<Field> one(String path, String kind) {
        return List.of(field(path, path.substring(path.lastIndexOf('/') + 1), "", kind, List.of()));
    }

    private Field choice(String path, List<Option> options) {
        return field(path, path.substring(path.lastIndexOf('/') + 1), "", "choice", options);
    }

    private Field field(String path, String name, String language, String kind, List<Option> options) {
        var label = word(name);
        var full = language.isEmpty()
                ? label
                : new Bilingual(
                        label.vi() + (language.equals("vi") ? " (tiếng Việt)" : " (tiếng Anh)"),
                        label.en() + (language.equals("vi") ? " (Vietnamese)" : " (English)"));
        return new Field(path, full, kind, SetupForm.shown(tree.at(path), kind), options);
    }

    private static Bilingual word(String name) {
        return Words.both("contest", "field." + name);
    }

    private static Bilingual title(JsonNode item, String name) {
        String vi = item.at("/" + name + "/vi").asText();
        return vi.isBlank()
                ? Words.both("contest", "addOne")
                : new Bilingual(vi, item.at("/" + name + "/en").asText());
    }
}
