package vn.guongsang.inspect.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.guongsang.inspect.rule.Dossier.EntryFacts;

/** A rule about what the forms say; it does not apply while only files are tried. */
public interface FormRule extends Rule {
    @Override
    default Result inspect(Dossier dossier) {
        var entry = dossier.entry();
        return entry == null ? Result.doesNotApply() : inspect(dossier, entry);
    }

    Result inspect(Dossier dossier, EntryFacts entry);

    /** One finding for each that is wrong; where there is nobody, the rule does not apply. */
    static <T> Result each(List<T> all, Predicate<T> wrong, Function<T, Finding> finding, Object... otherwise) {
        return all.isEmpty()
                ? Result.doesNotApply()
                : Result.found(all.stream().filter(wrong).map(finding).toList(), otherwise);
    }
}
