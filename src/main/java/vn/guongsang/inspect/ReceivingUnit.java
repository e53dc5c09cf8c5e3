package vn.guongsang.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** The unit where the person written about lives, studies or works receives the entry. */
record ReceivingUnit(@Nullable Source source) implements Rule {
    @Override
    public String key() {
        return "receiving-unit";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null || entry.exemplars().isEmpty()) {
            return Result.doesNotApply();
        }
        List<Finding> findings = entry.exemplars().stream()
                .filter(e -> !AuthorFields.given(e.receivingUnit()))
                .<Finding>map(e -> new Finding.NoReceivingUnit(e.name() == null ? "" : e.name()))
                .toList();
        return Result.found(
                findings, String.valueOf(entry.exemplars().getFirst().receivingUnit()));
    }
}
