package vn.guongsang.inspect.likeness;

import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;

/** What could not be compared with earlier entries is said, so that silence is never taken for a clean result. */
public record ComparedAll() implements FormRule {
    @Override
    public String key() {
        return "compared";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        return entry.comparison().ended()
                ? Result.found(entry.comparison().gaps().stream()
                        .map(gap -> new Finding.NotCompared(gap.file(), gap.why()))
                        .toList())
                : Result.doesNotApply();
    }
}
