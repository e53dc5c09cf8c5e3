package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;
import vn.guongsang.reading.FileFacts.Oddity;

/** What a document carries beside its text: scripts, files within the file, addresses that it loads from. */
record FileCargo() implements Rule {
    private static final Set<Oddity> CARGO = Set.of(Oddity.SCRIPT, Oddity.EMBEDDED_FILE, Oddity.EXTERNAL_REFERENCE);

    @Override
    public String key() {
        return "file-cargo";
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
            applies |= file.facts().text() != null;
            for (var sign : file.facts().signs()) {
                if (CARGO.contains(sign.oddity())) {
                    findings.add(new Finding.Cargo(sign.oddity(), sign.count(), sign.where()));
                }
            }
        }
        return applies ? Result.found(findings) : Result.doesNotApply();
    }
}
