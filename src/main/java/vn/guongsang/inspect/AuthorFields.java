package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition.AskedField;
import vn.guongsang.inspect.Dossier.Author;
import vn.guongsang.kernel.Source;

/** The fields that the papers ask of every author. */
record AuthorFields(List<AskedField> asked) implements Rule {
    @Override
    public String key() {
        return "author-fields";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public @Nullable Source source() {
        return asked.stream()
                .map(AskedField::source)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null) {
            return Result.doesNotApply();
        }
        var findings = new ArrayList<Finding>();
        var authors = entry.authors().isEmpty() ? List.of(NOBODY) : entry.authors();
        for (int i = 0; i < authors.size(); i++) {
            for (var field : asked) {
                if (field.required() && !said(authors.get(i), field.id())) {
                    findings.add(new Finding.AuthorFieldMissing(i + 1, field.label(), field.source()));
                }
            }
        }
        return Result.found(findings, authors.size());
    }

    private static final Author NOBODY = new Author(null, null, null, null, null, null, null, null, null, null);

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
            case "tie" -> true; // a rule of its own
            default -> throw new IllegalArgumentException("no author field " + field);
        };
    }

    static boolean given(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
