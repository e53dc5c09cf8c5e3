package vn.guongsang.inspect;

import vn.guongsang.inspect.Dossier.EntryFacts;
import vn.guongsang.inspect.Dossier.Likeness;
import vn.guongsang.inspect.Dossier.LikenessKind;

/** A work like one received before: never refused for that alone, but a person answers whose it is. */
record FirstSent() implements FormRule {
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
