package vn.guongsang.inspect.identity;

import java.util.ArrayList;
import java.util.Objects;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;
import vn.guongsang.inspect.rule.Dossier.Received;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.FormRule;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Weight;
import vn.guongsang.reading.FileFacts.Text;

/** Judges must not learn who wrote a work: the author's own marks inside the text are shown before it is sent. */
public record NamesInText() implements FormRule {
    @Override
    public String key() {
        return "names-in-text";
    }

    @Override
    public Weight usualWeight() {
        return Weight.WARNS;
    }

    @Override
    public Result inspect(Dossier dossier, EntryFacts entry) {
        var texts = dossier.sound().stream()
                .map(Received::facts)
                .map(facts -> facts.text())
                .filter(Objects::nonNull)
                .map(Text::plain)
                .map(Searched::of)
                .toList();
        if (texts.isEmpty()) {
            return Result.doesNotApply();
        }
        var findings = new ArrayList<Finding>();
        for (var identity : Identity.of(entry)) {
            texts.stream()
                    .map(identity::findIn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(where -> findings.add(new Finding.NameInText(identity.what(), where)));
        }
        return Result.found(findings);
    }
}
