package vn.guongsang.inspect.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.kernel.Source;

/** Written about is an individual, a collective or a household. */
record ExemplarKind(@Nullable Source source) implements FormRule {
    private static final Set<String> KINDS = Set.of("individual", "collective", "household");

    @Override
    public String key() {
        return "exemplar-kind";
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        return FormRule.each(
                entry.exemplars(),
                exemplar -> AskedFields.given(exemplar.kind()) && !KINDS.contains(exemplar.kind()),
                exemplar -> new Finding.UnknownExemplarKind(String.valueOf(exemplar.kind())));
    }
}
