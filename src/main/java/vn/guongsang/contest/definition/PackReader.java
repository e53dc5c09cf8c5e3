package vn.guongsang.contest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.contest.definition.Pack.PackBody;
import vn.guongsang.contest.definition.Pack.PackPerson;
import vn.guongsang.contest.definition.Pack.PackUnit;
import vn.guongsang.kernel.Secret;

/** Reads one pack: form, then schema, then what a schema cannot say; stops at the first of the three that has problems. */
final class PackReader {
    private static final Set<String> NO_RUBRICS = Set.of("contest.yaml", "units.yaml", "people.yaml");
    private static final int DEEPEST_EXTENDS = 4;

    private final Path folder;
    private final List<PackProblem> problems = new ArrayList<>();

    PackReader(Path folder) {
        this.folder = folder;
    }

    Pack read(LocalDate today) {
        var contest = contest(folder, 0);
        var units = file(folder.resolve("units.yaml"), "{units: []}");
        var people = file(folder.resolve("people.yaml"), "{staff: []}");
        refuseIfBad();
        String fingerprint = Secret.hash(contest.root().toString());
        judge(PackSchema.CONTEST, contest);
        if (Files.exists(folder.resolve("units.yaml"))) {
            judge(PackSchema.UNITS, units);
        }
        if (Files.exists(folder.resolve("people.yaml"))) {
            judge(PackSchema.PEOPLE, people);
        }
        add(contest, PackDates.resolve(contest.root(), today));
        refuseIfBad();
        var definition = ContestJson.value(contest.root(), ContestDefinition.class);
        add(contest, PackRules.flaws(definition));
        var pack = new Pack(
                definition,
                list(units.root().path("units"), PackUnit.class),
                list(people.root().path("staff"), PackPerson.class),
                list(people.root().path("bodies"), PackBody.class),
                fingerprint);
        if (!definition.slug().equals(folder.getFileName().toString())) {
            problems.add(
                    contest.problem("/slug", "differs from the name of the folder, “" + folder.getFileName() + "”"));
        }
        references(pack, units, people);
        refuseIfBad();
        return pack;
    }

    /** The contest with its rubric files, laid over the pack that it extends. */
    private LocatedYaml contest(Path pack, int depth) {
        Path main = pack.resolve("contest.yaml");
        var contest = file(main, "{}");
        rubrics(pack).forEach(rubric -> {
            String name = rubric.getFileName().toString();
            contest.put("rubrics", name.substring(0, name.length() - ".yaml".length()), file(rubric, "{}"));
        });
        if (!contest.root().hasNonNull("extends")) {
            return contest;
        }
        String base = contest.root().get("extends").asText();
        Path other = pack.resolveSibling(base);
        if (depth == DEEPEST_EXTENDS || !base.matches("[a-z0-9-]+") || !Files.exists(other.resolve("contest.yaml"))) {
            problems.add(contest.problem("/extends", "there is no pack “" + base + "” to extend"));
            return contest;
        }
        ((ObjectNode) contest.root()).remove("extends");
        return contest(other, depth + 1).overlaidWith(contest);
    }

    private List<Path> rubrics(Path pack) {
        try (var files = Files.list(pack)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .filter(f -> !NO_RUBRICS.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(new PackProblem(pack.getFileName().toString(), 0, 0, "", "cannot be read"));
            return List.of();
        }
    }

    private LocatedYaml file(Path file, String whenAbsent) {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        boolean required = file.endsWith("contest.yaml");
        try {
            boolean absent = !required && !Files.exists(file);
            String text = absent ? whenAbsent : Files.readString(file, StandardCharsets.UTF_8);
            return LocatedYaml.read(name, text, problems);
        } catch (IOException unreadable) {
            problems.add(new PackProblem(name, 0, 0, "", "is missing or is not UTF-8 text"));
            return LocatedYaml.read(name, whenAbsent, problems);
        }
    }

    private void judge(PackSchema schema, LocatedYaml yaml) {
        add(yaml, schema.flaws(yaml.root()));
    }

    private void add(LocatedYaml yaml, List<PackSchema.Flaw> flaws) {
        flaws.forEach(flaw -> problems.add(yaml.problem(flaw.path(), flaw.reason())));
    }

    private void references(Pack pack, LocatedYaml units, LocatedYaml people) {
        var types = ids(pack.definition().unitTypes(), ContestDefinition.UnitType::id);
        var bodies = ids(pack.definition().barredBodies(), ContestDefinition.BarredBody::id);
        var codes = new HashSet<String>();
        for (int i = 0; i < pack.units().size(); i++) {
            var unit = pack.units().get(i);
            expect(codes.add(unit.code()), units, "/units/" + i + "/code", unit.code(), "stands here twice");
            expect(types.contains(unit.type()), units, "/units/" + i + "/type", unit.type(), "is no unit type");
        }
        var names = new HashSet<String>();
        for (int i = 0; i < pack.staff().size(); i++) {
            var person = pack.staff().get(i);
            String at = "/staff/" + i;
            expect(names.add(person.username()), people, at + "/username", person.username(), "stands here twice");
            String unit = person.unit();
            expect(unit == null || codes.contains(unit), people, at + "/unit", String.valueOf(unit), "is no unit");
            boolean placed = !person.role().equals("secretary") || unit != null;
            expect(placed, people, at + "/unit", person.username(), "is a secretary without a unit");
        }
        for (int i = 0; i < pack.bodies().size(); i++) {
            String body = pack.bodies().get(i).body();
            expect(bodies.contains(body), people, "/bodies/" + i + "/body", body, "is no barred body");
        }
    }

    private void expect(boolean holds, LocatedYaml yaml, String path, String value, String reason) {
        if (!holds) {
            problems.add(yaml.problem(path, "“" + value + "” " + reason));
        }
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> List<T> list(JsonNode nodes, Class<T> type) {
        var list = new ArrayList<T>();
        nodes.forEach(node -> list.add(ContestJson.value(node, type)));
        return List.copyOf(list);
    }

    private void refuseIfBad() {
        if (!problems.isEmpty()) {
            throw new PackRefused(problems);
        }
    }
}
