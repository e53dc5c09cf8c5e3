package vn.guongsang.inspect;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Source;
import vn.guongsang.kernel.VietnameseText;

/** Marks of the author in the file's metadata or name: only told, because judges get copies without either. */
record NamesInMetadata() implements Rule {
    @Override
    public String key() {
        return "names-in-metadata";
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
        var entry = dossier.entry();
        if (entry == null || dossier.sound().isEmpty()) {
            return Result.doesNotApply();
        }
        var findings = new ArrayList<Finding>();
        for (var identity : Identity.of(entry)) {
            for (var file : dossier.sound()) {
                for (var item : file.facts().metadata()) {
                    if (identity.findIn(item.value()) != null) {
                        findings.add(new Finding.NameInMetadata(item.name(), item.value()));
                    }
                }
                var name = file.name().replaceAll("[_.\\-]+", " ");
                if (identity.findIn(name) != null || squeezed(name).contains(squeezed(identity.words()))) {
                    findings.add(new Finding.NameInMetadata("file", file.name()));
                }
            }
        }
        return Result.found(findings.stream().distinct().toList());
    }

    private static String squeezed(String text) {
        return VietnameseText.folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
