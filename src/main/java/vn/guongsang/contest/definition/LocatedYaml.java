package vn.guongsang.contest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file as JSON that remembers where each value stands, so that a problem can be shown at its line. */
final class LocatedYaml {
    private static final int MOST_NODES = 50_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    record Place(String file, int line, int column) {}

    private final String file;
    private final Map<String, Place> places = new HashMap<>();
    private final List<PackProblem> problems;
    private JsonNode root = JSON.nullNode();
    private int nodes;

    private LocatedYaml(String file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads one document; what is wrong with its form is added to the problems. */
    static LocatedYaml read(String file, String text, List<PackProblem> problems) {
        var yaml = new LocatedYaml(file, problems);
        try {
            Node document = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            yaml.root = document == null ? JSON.objectNode() : yaml.json(document, "");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems.add(new PackProblem(file, mark.getLine() + 1, mark.getColumn() + 1, "", broken.getProblem()));
        }
        return yaml;
    }

    /** Puts the other document into the object that stands under a key of this one; values of the other win. */
    void put(String key, String name, LocatedYaml other) {
        if (root instanceof ObjectNode object
                && (!object.has(key) || object.get(key).isObject())) {
            ObjectNode inner = object.withObjectProperty(key);
            String at = "/" + key + "/" + name;
            inner.set(name, inner.has(name) ? merged(inner.get(name), other.root, at) : other.root);
            other.places.forEach((path, place) -> places.put(at + path, place));
        }
    }

    /** This document with every value of the other laid over it; lists and the spans of time are replaced whole. */
    LocatedYaml overlaidWith(LocatedYaml other) {
        var all = new LocatedYaml(other.file, problems);
        all.root = merged(root, other.root, "");
        all.places.putAll(places);
        all.places.putAll(other.places);
        return all;
    }

    JsonNode root() {
        return root;
    }

    /** The place of a value, or of the nearest one around it. */
    Place place(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return places.getOrDefault("", new Place(file, 0, 0));
    }

    PackProblem problem(String path, String reason) {
        var place = place(path);
        return new PackProblem(place.file(), place.line(), place.column(), path, reason);
    }

    private static JsonNode merged(JsonNode base, JsonNode over, String path) {
        if (!base.isObject() || !over.isObject() || path.matches("/dates/[^/]+")) {
            return over;
        }
        ObjectNode result = base.deepCopy();
        over.properties().forEach(entry -> {
            JsonNode former = result.get(entry.getKey());
            JsonNode value = entry.getValue();
            result.set(entry.getKey(), former == null ? value : merged(former, value, path + "/" + entry.getKey()));
        });
        return result;
    }

    private JsonNode json(Node node, String path) {
        places.put(path, place(node));
        if (++nodes > MOST_NODES) {
            throw new PackRefused(List.of(problem(path, "more than " + MOST_NODES + " values")));
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, path);
            case SequenceNode sequence -> array(sequence, path);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException(node.getNodeId().toString());
        };
    }

    private ObjectNode object(MappingNode mapping, String path) {
        var object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
            String at = path + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                var place = place(tuple.getKeyNode());
                problems.add(
                        new PackProblem(file, place.line(), place.column(), at, "“" + key + "” stands here twice"));
            }
            object.set(key, json(tuple.getValueNode(), at));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String path) {
        var array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(json(item, path + "/" + array.size()));
        }
        return array;
    }

    /** Only what JSON itself calls a number, a truth value or null is one: "yes", "010" and dates stay text. */
    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (!node.isPlain()) {
            return JSON.textNode(text);
        }
        if (node.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.matches("-?(0|[1-9]\\d{0,17})")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return text.matches("-?(0|[1-9]\\d*)\\.\\d+") ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }

    private Place place(@Nullable Node node) {
        var mark = node == null ? null : node.getStartMark();
        return mark == null ? new Place(file, 0, 0) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
