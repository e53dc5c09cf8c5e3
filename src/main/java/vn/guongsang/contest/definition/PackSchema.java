package vn.guongsang.contest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The JSON Schemas that stand beside the packs; the same ones judge a pack and an edit. */
public enum PackSchema {
    CONTEST,
    RUBRIC,
    UNITS,
    PEOPLE;

    private final Schema schema;

    PackSchema() {
        String name = "/schemas/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (var stream = PackSchema.class.getResourceAsStream(name)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public record Flaw(String path, String reason) {}

    public List<Flaw> flaws(JsonNode tree) {
        return schema.validate(tree).stream().map(PackSchema::flaw).distinct().toList();
    }

    /** A property too many is shown where it stands, one too few at the object that lacks it. */
    private static Flaw flaw(com.networknt.schema.Error error) {
        boolean unknown = error.getKeyword().equals("additionalProperties") && error.getProperty() != null;
        return unknown
                ? new Flaw(error.getInstanceLocation() + "/" + error.getProperty(), "is no field of the schema")
                : new Flaw(error.getInstanceLocation().toString(), error.getMessage());
    }
}
