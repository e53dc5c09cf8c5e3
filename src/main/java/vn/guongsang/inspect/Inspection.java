package vn.guongsang.inspect;

import java.util.List;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Weight;

/**
 * What a book of rules says of a dossier.
 *
 * @param results in the reading order of the book, rules that pass or do not apply included
 */
public record Inspection(int bookVersion, Dossier dossier, List<Ruled> results) {
    /** One rule with what it weighs here and what it says. */
    public record Ruled(Rule rule, Weight weight, Result result) {
        public Outcome outcome() {
            return switch (result) {
                case Result.Passes _ -> Outcome.PASSES;
                case Result.DoesNotApply _ -> Outcome.DOES_NOT_APPLY;
                case Result.Found found ->
                    found.findings().stream().allMatch(Finding::undecided) ? Outcome.COULD_NOT_TELL : Outcome.BREAKS;
            };
        }

        /** Empty where the rule passes or does not apply. */
        public List<Finding> findings() {
            return result instanceof Result.Found found ? found.findings() : List.of();
        }
    }

    public Verdict verdict() {
        boolean blocks = false;
        boolean open = false;
        for (var ruled : results) {
            for (var finding : ruled.findings()) {
                blocks |= !finding.undecided() && ruled.weight() == Weight.BLOCKS;
                open |= finding.undecided() || ruled.weight() == Weight.WARNS;
            }
        }
        return blocks ? Verdict.REJECT : open ? Verdict.REVIEW : Verdict.ACCEPT;
    }
}
