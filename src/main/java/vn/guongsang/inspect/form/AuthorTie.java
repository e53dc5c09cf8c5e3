package vn.guongsang.inspect.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.kernel.Source;

/** Every author lives, studies or works in the area of the contest. */
record AuthorTie(@Nullable Source source) implements FormRule {
    private static final Set<String> TIES = Set.of("lives", "studies", "works");

    @Override
    public String key() {
        return "author-tie";
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        return FormRule.each(
                entry.authors(),
                author -> author.tie() == null || !TIES.contains(author.tie()),
                author -> new Finding.NoTie(author.name() == null ? "" : author.name()));
    }
}
