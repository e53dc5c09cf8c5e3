package vn.guongsang.contest.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.contest.definition.PackSchema.Flaw;

/** Writes a contest back as the files of its pack. */
public final class PackWriter {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private PackWriter() {}

    /** File name to content: contest.yaml and one rubric a category. */
    public static Map<String, String> files(ContestDefinition definition) {
        ObjectNode pack = tree(definition);
        JsonNode rubrics = pack.remove("rubrics");
        var files = new LinkedHashMap<String, String>();
        files.put("contest.yaml", text(pack));
        rubrics.properties().forEach(rubric -> files.put(rubric.getKey() + ".yaml", text(rubric.getValue())));
        return files;
    }

    /** What an edit would break; empty when the contest could be loaded as a pack. */
    public static List<Flaw> flaws(ContestDefinition definition) {
        var flaws = PackSchema.CONTEST.flaws(tree(definition));
        return flaws.isEmpty() ? PackRules.flaws(definition) : flaws;
    }

    /** The document that the schema judges, with midnights as days. */
    public static ObjectNode tree(ContestDefinition definition) {
        ObjectNode pack = ContestJson.tree(definition);
        PackDates.toDays(pack);
        return pack;
    }

    private static String text(JsonNode tree) {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
