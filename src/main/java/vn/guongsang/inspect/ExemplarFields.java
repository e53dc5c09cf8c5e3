package vn.guongsang.inspect;

import static vn.guongsang.inspect.AuthorFields.given;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition.AskedField;
import vn.guongsang.inspect.Dossier.Exemplar;
import vn.guongsang.kernel.Source;

/** The fields that the papers ask of everyone written about. */
record ExemplarFields(List<AskedField> asked) implements Rule {
    private static final Exemplar NOBODY = new Exemplar(null, null, null, null, null, null, null, List.of(), null);

    @Override
    public String key() {
        return "exemplar-fields";
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
        var exemplars = entry.exemplars().isEmpty() ? List.of(NOBODY) : entry.exemplars();
        for (int i = 0; i < exemplars.size(); i++) {
            for (var field : asked) {
                if (field.required() && !said(exemplars.get(i), field.id())) {
                    findings.add(new Finding.ExemplarFieldMissing(i + 1, field.label(), field.source()));
                }
            }
        }
        return Result.found(findings, exemplars.size());
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
            case "receivingUnit", "newDeeds" -> true; // rules of their own
            default -> throw new IllegalArgumentException("no exemplar field " + field);
        };
    }
}
