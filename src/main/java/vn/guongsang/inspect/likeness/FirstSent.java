package vn.guongsang.inspect.likeness;

import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Dossier.Likeness;
import vn.guongsang.inspect.rule.Dossier.LikenessKind;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;

/** A work like one received before: never refused for that alone, but a person answers whose it is. */
public record FirstSent() implements FormRule {
    @Override
    public String key() {
        return "seen-before";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        var comparison = entry.comparison();
        if (!comparison.ended() && comparison.likenesses().isEmpty()) {
            return Result.doesNotApply();
        }
        return Result.found(comparison.likenesses().stream()
                .map(likeness -> new Finding.SeenBefore(likeness.file(), how(likeness), likeness.share()))
                .toList());
    }

    private static String how(Likeness likeness) {
        return likeness.kind() == LikenessKind.COPY
                ? LikenessKind.COPY.name()
                : likeness.kind() + (likeness.strong() ? "_STRONG" : "_SOME");
    }
}
