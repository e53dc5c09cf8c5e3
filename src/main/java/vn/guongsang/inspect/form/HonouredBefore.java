package vn.guongsang.inspect.form;

import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.kernel.Source;

/** Somebody honoured before may be written about again, for new deeds. */
record HonouredBefore(@Nullable Source source) implements FormRule {
    @Override
    public String key() {
        return "honoured-before";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        return FormRule.each(
                entry.exemplars().stream().filter(e -> !e.honours().isEmpty()).toList(),
                exemplar -> !AskedFields.given(exemplar.newDeeds()),
                exemplar -> new Finding.NewDeedsMissing(
                        exemplar.called(), exemplar.honours().getFirst()));
    }
}
