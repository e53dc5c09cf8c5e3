package vn.guongsang.inspect.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition.AskedField;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.Author;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Dossier.Exemplar;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;

/** The fields that the papers ask of every author, or of everyone written about. */
record AskedFields(Whom whom, List<AskedField> asked) implements FormRule {
    /** Fields that have a rule of their own. */
    private static final Set<String> RULED = Set.of("tie", "receivingUnit", "newDeeds");

    enum Whom {
        AUTHOR("author-fields"),
        EXEMPLAR("exemplar-fields");

        private final String key;

        Whom(String key) {
            this.key = key;
        }
    }

    @Override
    public String key() {
        return whom.key;
    }

    @Override
    public @Nullable Source source() {
        return asked.stream()
                .map(AskedField::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Object> asks() {
        var labels = asked.stream()
                .filter(AskedField::required)
                .map(AskedField::label)
                .toList();
        return List.of(new Bilingual(
                labels.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                labels.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        var people = people(entry);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < people.size(); i++) {
            for (var field : asked) {
                if (field.required() && !people.get(i).test(field.id())) {
                    findings.add(missing(i + 1, field));
                }
            }
        }
        return Result.found(findings, people.size());
    }

    /** Whether each says something in a field; where there is nobody, an empty form stands for one. */
    private List<Predicate<String>> people(EntryFacts entry) {
        var people = whom == Whom.AUTHOR
                ? entry.authors().stream()
                        .<Predicate<String>>map(a -> f -> said(a, f))
                        .toList()
                : entry.exemplars().stream()
                        .<Predicate<String>>map(e -> f -> said(e, f))
                        .toList();
        return people.isEmpty() ? List.of(field -> RULED.contains(field)) : people;
    }

    private Finding missing(int number, AskedField field) {
        return whom == Whom.AUTHOR
                ? new Finding.AuthorFieldMissing(number, field.label(), field.source())
                : new Finding.ExemplarFieldMissing(number, field.label(), field.source());
    }

    private static boolean said(Author author, String field) {
        return switch (field) {
            case "name" -> given(author.name());
            case "birthDate", "age" -> author.birthDate() != null;
            case "phone" -> given(author.phone());
            case "email" -> given(author.email());
            case "address" -> given(author.address());
            case "occupation" -> given(author.occupation());
            case "position" -> given(author.position());
            case "workplace" -> given(author.workplace());
            case "tie" -> true;
            default -> throw new IllegalArgumentException("no author field " + field);
        };
    }

    private static boolean said(Exemplar exemplar, String field) {
        return switch (field) {
            case "name" -> given(exemplar.name());
            case "phone" -> given(exemplar.phone());
            case "position" -> given(exemplar.position());
            case "place" -> given(exemplar.place());
            case "field" -> given(exemplar.field());
            case "kind" -> given(exemplar.kind());
            case "honours" -> !exemplar.honours().isEmpty();
            case "receivingUnit", "newDeeds" -> true;
            default -> throw new IllegalArgumentException("no exemplar field " + field);
        };
    }

    static boolean given(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
