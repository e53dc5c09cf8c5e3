package vn.guongsang.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** Somebody honoured before may be written about again, for new deeds. */
record HonouredBefore(@Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "honoured-before";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null
                || entry.exemplars().stream().allMatch(e -> e.honours().isEmpty())) {
            return Result.doesNotApply();
        }
        List<Finding> findings = entry.exemplars().stream()
                .filter(e -> !e.honours().isEmpty() && !AuthorFields.given(e.newDeeds()))
                .<Finding>map(e -> new Finding.NewDeedsMissing(
                        e.name() == null ? "" : e.name(), e.honours().getFirst()))
                .toList();
        return Result.found(findings);
    }
}
