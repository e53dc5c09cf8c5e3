package vn.guongsang.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.inspect.Cases.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;

class FindingWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aRefusalForWordsSaysBothNumbersThePlaceAndHowToMendIt() {
        var finding = new Finding.TooManyWords(1501, 1500, "năm", "Bốn năm sáu.");
        assertThat(FindingWords.of(finding))
                .isEqualTo(new FindingWords.Said(
                        new Bilingual(
                                "Bài có 1.501 từ, vượt giới hạn 1.500 từ (1 từ thừa).",
                                "The entry has 1,501 words, over the limit of 1,500 (1 too many)."),
                        new Bilingual(
                                "Hãy bớt ít nhất 1 từ. Giới hạn bị vượt ở câu: “Bốn năm sáu.”",
                                "Take out at least 1 words. The limit is passed in the sentence: “Bốn năm sáu.”"),
                        new Quantity(1500, "words"),
                        new Quantity(1501, "words"),
                        "Bốn năm sáu."));
        assertThat(FindingWords.of(new Finding.TooLong(420.5, 420, 0.3))
                        .message()
                        .vi())
                .isEqualTo("Tác phẩm dài 7 phút 00,5 giây, vượt giới hạn 7 phút 00 giây (0 phút 00,5 giây thừa).");
    }

    @Test
    void everyKindOfFindingHasWordsThatNameNoPlaceholder() throws Exception {
        for (var finding : all()) {
            var said = FindingWords.of(finding);
            for (var words : List.of(said.message(), said.mend())) {
                assertThat(words.vi() + words.en())
                        .as(finding.toString())
                        .isNotBlank()
                        .doesNotContain("{", "null", "''");
            }
        }
    }

    @Test
    void everyRuleHasATitleAndASentenceForWhenItPasses() {
        for (var category : List.of("article", "radio", "television")) {
            for (var rule : BOOK.rules(category)) {
                assertThat(FindingWords.title(rule.key()).vi()).isNotBlank();
                assertThat(FindingWords.asked(rule).vi()
                                + FindingWords.asked(rule).en())
                        .as(rule.key())
                        .isNotBlank()
                        .doesNotContain("{", "null", "''");
                assertThat(ResourceBundle.getBundle("messages/inspect", Bilingual.VIETNAMESE)
                                .getString("passes." + rule.key()))
                        .isNotBlank();
            }
        }
        var report = Report.of(inspect("article", docx(1500, 1500, 1500)));
        assertThat(report.lines()).extracting(Report.Line::rule).doesNotHaveDuplicates();
        assertThat(report.lines().get(3).said())
                .isEqualTo(new Bilingual(
                        "Bài có 1.500 từ, trong giới hạn 1.500 từ.",
                        "The entry has 1,500 words, within the limit of 1,500."));
    }

    @Test
    void theAnswerHasExactlyTheShapeOfTheApiAndCanBeReadAgain() throws Exception {
        var report = Report.of(BOOK.inspect(new Dossier("article", List.of(docx(1501, 1501, 1510)), entry(hoa()))));
        var json = JSON.readTree(JSON.writeValueAsString(report.answer()));
        assertThat(names(json)).containsExactly("verdict", "files", "measures", "findings");
        assertThat(names(json.get("files").get(0))).containsExactly("name", "bytes", "sha256", "mediaType", "kind");
        assertThat(names(json.get("measures")))
                .containsExactly(
                        "words",
                        "wordsCertain",
                        "durationSeconds",
                        "pageWidthMm",
                        "pageHeightMm",
                        "fonts",
                        "fontSizes",
                        "legacyEncoding");
        var finding = json.get("findings").get(0);
        assertThat(names(finding))
                .containsExactly(
                        "rule", "outcome", "weight", "message", "limit", "actual", "where", "source", "asked", "mend");
        assertThat(finding.get("rule").asText()).isEqualTo("word-limit");
        assertThat(finding.get("outcome").asText()).isEqualTo("breaks");
        assertThat(finding.get("weight").asText()).isEqualTo("blocks");
        assertThat(finding.get("limit").toString()).isEqualTo("{\"value\":1500,\"unit\":\"words\"}");
        assertThat(finding.get("source").get("clause").asText()).isEqualTo("Mục II, dấu cộng 1");
        assertThat(json.get("verdict").asText()).isEqualTo("reject");
        assertThat(JSON.readValue(JSON.writeValueAsString(report), Report.class))
                .isEqualTo(report);
        assertThat(json.get("measures").get("wordsCertain").asBoolean()).isTrue();
        assertThat(Report.of(inspect("article", docx(1490, 1500, 1510)))
                        .answer()
                        .measures()
                        .wordsCertain())
                .isFalse();
        assertThat(Report.of(inspect("article", picture())).answer().measures().wordsCertain())
                .isFalse();
    }

    private static List<String> names(com.fasterxml.jackson.databind.JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** One of each permitted finding, and one for each word that its sentence depends on. */
    private static List<Finding> all() throws Exception {
        var all = new ArrayList<Finding>();
        for (var type : leaves(Finding.class)) {
            for (var word : words(type)) {
                var values = new ArrayList<Object>();
                for (var component : type.getRecordComponents()) {
                    values.add(value(component, word));
                }
                var types = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class[]::new);
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                all.add((Finding) constructor.newInstance(values.toArray()));
            }
        }
        return all;
    }

    private static List<Class<?>> leaves(Class<?> type) {
        var leaves = new ArrayList<Class<?>>();
        for (var permitted : type.getPermittedSubclasses()) {
            leaves.addAll(permitted.isInterface() ? leaves(permitted) : List.of(permitted));
        }
        return leaves;
    }

    private static List<String> words(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "NotRead" -> List.of("TIMEOUT", "CRASHED", "NO_READER");
            case "NotUsable" -> Arrays.stream(Problem.values()).map(Enum::name).toList();
            case "Odd" -> Arrays.stream(Oddity.values()).map(Enum::name).toList();
            case "Cargo" -> List.of("SCRIPT", "EMBEDDED_FILE", "EXTERNAL_REFERENCE");
            case "NameInText" -> List.of("name", "guardian", "guardianPhone", "phone", "email", "workplace");
            case "MayBeBarred" -> List.of("birthYear", "phone", "nameOnly");
            case "RuleFailed" -> List.of("layout");
            case "SeenBefore" -> List.of("COPY", "TEXT_STRONG", "TEXT_SOME", "SOUND_STRONG", "SOUND_SOME");
            case "NotCompared" -> List.of("PICTURE", "NO_TOOL", "FAILED");
            default -> List.of("từ");
        };
    }

    private static Object value(RecordComponent component, String word) {
        var type = component.getType();
        boolean decides = List.of("what", "by", "rule", "how", "why").contains(component.getName());
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> 3;
            case "double" -> 2.5;
            case "String" -> decides ? word : "chữ";
            case "List" -> List.of("docx");
            case "Bilingual" -> new Bilingual("mục", "item");
            case "Source" -> new Source("a", "b");
            case "Instant" -> Instant.EPOCH;
            case "LocalDate" -> LocalDate.EPOCH;
            case "Problem" -> Problem.valueOf(word);
            case "Oddity" -> Oddity.valueOf(word);
            default -> throw new IllegalStateException(type.toString());
        };
    }
}
