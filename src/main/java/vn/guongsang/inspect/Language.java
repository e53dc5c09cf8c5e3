package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Oddity;

/** A text that is not Vietnamese is noted; no rule of a contest forbids it. */
record Language() implements Rule {
    @Override
    public String key() {
        return "language";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public @Nullable Source source() {
        return null;
    }

    @Override
    public Result inspect(Dossier dossier) {
        var findings = new ArrayList<Finding>();
        boolean applies = false;
        for (var file : dossier.sound()) {
            var text = file.facts().text();
            applies |= text != null && !text.scanned();
            if (file.facts().signs().stream().anyMatch(s -> s.oddity() == Oddity.NOT_VIETNAMESE)) {
                findings.add(new Finding.NotVietnamese(file.name()));
            }
        }
        return applies ? Result.found(findings) : Result.doesNotApply();
    }
}
