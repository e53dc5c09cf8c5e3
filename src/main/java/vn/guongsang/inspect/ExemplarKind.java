package vn.guongsang.inspect;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** Written about is an individual, a collective or a household. */
record ExemplarKind(@Nullable Source source) implements Rule {
    private static final Set<String> KINDS = Set.of("individual", "collective", "household");

    @Override
    public String key() {
        return "exemplar-kind";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null || entry.exemplars().isEmpty()) {
            return Result.doesNotApply();
        }
        List<Finding> findings = entry.exemplars().stream()
                .filter(e -> AuthorFields.given(e.kind()) && !KINDS.contains(e.kind()))
                .<Finding>map(e -> new Finding.UnknownExemplarKind(String.valueOf(e.kind())))
                .toList();
        return Result.found(findings);
    }
}
