package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;

/** Text of an old encoding was converted, and a person compares. */
record TextEncoding() implements Rule {
    @Override
    public String key() {
        return "text-encoding";
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
        var findings = new ArrayList<Finding>();
        boolean applies = false;
        for (var file : dossier.sound()) {
            var text = file.facts().text();
            applies |= text != null && !text.scanned();
            if (text != null && text.legacyEncoding() != null) {
                findings.add(new Finding.Converted(file.name(), text.legacyEncoding()));
            }
        }
        return applies ? Result.found(findings) : Result.doesNotApply();
    }
}
