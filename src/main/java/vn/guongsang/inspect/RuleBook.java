package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.inspect.file.FileRules;
import vn.guongsang.inspect.form.FormRules;
import vn.guongsang.inspect.identity.NamesInMetadata;
import vn.guongsang.inspect.identity.NamesInText;
import vn.guongsang.inspect.likeness.ComparedAll;
import vn.guongsang.inspect.likeness.FirstSent;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.inspect.rule.Finding;
import vn.guongsang.inspect.rule.Result;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.inspect.rule.Weight;

/**
 * The rules of one contest with what each weighs.
 *
 * @param weights by rule key, over the rules' usual ones
 */
public record RuleBook(ContestDefinition contest, Map<String, Weight> weights) {
    /** Goes up whenever a rule comes to mean something else, so that an old inspection can be explained. */
    public static final int VERSION = 2;

    public static RuleBook of(ContestDefinition contest) {
        return new RuleBook(contest, Map.of());
    }

    /** All rules for entries of a category, in the order in which people read them. */
    public List<Rule> rules(String categoryId) {
        var rules = new ArrayList<Rule>();
        rules.addAll(FileRules.of(contest.category(categoryId)));
        rules.addAll(FormRules.of(contest));
        rules.addAll(List.of(new NamesInText(), new NamesInMetadata(), new FirstSent(), new ComparedAll()));
        return rules;
    }

    public Inspection inspect(Dossier dossier) {
        var results = rules(dossier.category()).stream()
                .map(rule -> new Inspection.Ruled(rule, weight(rule), safely(rule, dossier)))
                .toList();
        return new Inspection(VERSION, dossier, results);
    }

    private Weight weight(Rule rule) {
        return weights.getOrDefault(rule.key(), rule.usualWeight());
    }

    private static Result safely(Rule rule, Dossier dossier) {
        try {
            return rule.inspect(dossier);
        } catch (RuntimeException e) {
            System.getLogger(RuleBook.class.getName())
                    .log(System.Logger.Level.ERROR, "rule " + rule.key() + " failed", e);
            return Result.found(new Finding.RuleFailed(rule.key()));
        }
    }
}
