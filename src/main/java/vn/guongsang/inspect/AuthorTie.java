package vn.guongsang.inspect;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** Every author lives, studies or works in the area of the contest. */
record AuthorTie(@Nullable Source source) implements Rule {
    private static final Set<String> TIES = Set.of("lives", "studies", "works");

    @Override
    public String key() {
        return "author-tie";
    }

    @Override
    public Weight usualWeight() {
        return Weight.BLOCKS;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        if (entry == null || entry.authors().isEmpty()) {
            return Result.doesNotApply();
        }
        List<Finding> findings = entry.authors().stream()
                .filter(author -> author.tie() == null || !TIES.contains(author.tie()))
                .<Finding>map(author -> new Finding.NoTie(author.name() == null ? "" : author.name()))
                .toList();
        return Result.found(findings);
    }
}
