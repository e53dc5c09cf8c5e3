package vn.guongsang.inspect.identity;

import java.util.LinkedHashSet;
import java.util.List;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;

/** Marks of the author in the file's metadata or name: only told, because judges get copies without either. */
public record NamesInMetadata() implements FormRule {
    @Override
    public String key() {
        return "names-in-metadata";
    }

    @Override
    public Weight usualWeight() {
        return Weight.NOTES;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        if (dossier.sound().isEmpty()) {
            return Result.doesNotApply();
        }
        var findings = new LinkedHashSet<Finding>();
        for (var identity : Identity.of(entry)) {
            for (var file : dossier.sound()) {
                file.facts().metadata().stream()
                        .filter(item -> identity.tellsIn(item.value()))
                        .forEach(item -> findings.add(new Finding.NameInMetadata(item.name(), item.value())));
                if (identity.tellsIn(file.name())) {
                    findings.add(new Finding.NameInMetadata("file", file.name()));
                }
            }
        }
        return Result.found(List.copyOf(findings));
    }
}
