package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** Judges must not learn who wrote a work: the author's own marks inside the text are shown before it is sent. */
record NamesInText() implements Rule {
    @Override
    public String key() {
        return "names-in-text";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        var texts =
                dossier.sound().stream().filter(f -> f.facts().text() != null).toList();
        if (entry == null || texts.isEmpty()) {
            return Result.doesNotApply();
        }
        var findings = new ArrayList<Finding>();
        for (var identity : Identity.of(entry)) {
            for (var file : texts) {
                var text = file.facts().text();
                var where = text == null ? null : identity.findIn(text.plain());
                if (where != null) {
                    findings.add(new Finding.NameInText(identity.what(), where));
                    break;
                }
            }
        }
        return Result.found(findings);
    }
}
