package vn.guongsang.inspect.form;

import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.kernel.Source;

/** The unit where the person written about lives, studies or works receives the entry. */
record ReceivingUnit(@Nullable Source source) implements FormRule {
    @Override
    public String key() {
        return "receiving-unit";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        return FormRule.each(
                entry.exemplars(),
                exemplar -> !AskedFields.given(exemplar.receivingUnit()),
                exemplar -> new Finding.NoReceivingUnit(exemplar.called()),
                entry.exemplars().stream()
                        .map(exemplar -> String.valueOf(exemplar.receivingUnit()))
                        .findFirst()
                        .orElse(""));
    }
}
