package vn.guongsang.inspect;

import vn.guongsang.inspect.Dossier.EntryFacts;

/** What could not be compared with earlier entries is said, so that silence is never taken for a clean result. */
record ComparedAll() implements FormRule {
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
