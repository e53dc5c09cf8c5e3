package vn.guongsang.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestDefinition;
import vn.guongsang.contest.ContestDefinition.AskedField;
import vn.guongsang.kernel.Source;

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
        var category = contest.category(categoryId);
        var limits = category.limits();
        var source = category.source();
        var rules = new ArrayList<Rule>();
        rules.add(new FileCount(limits.files(), null));
        rules.add(new Readable());
        rules.add(new CategoryKind(categoryId, limits.kinds(), source));
        if (limits.words() != null) {
            rules.add(new WordLimit(limits.words(), source));
        }
        if (limits.seconds() != null) {
            rules.add(new DurationLimit(
                    limits.seconds(), Objects.requireNonNullElse(limits.toleranceSeconds(), 0.0), source));
            rules.add(new PictureAndSound(categoryId, source));
            rules.add(new WholeRecording());
            rules.add(new DurationHeader());
        }
        if (limits.layout() != null) {
            rules.add(new LayoutAsked(limits.layout(), source));
        }
        rules.add(new UnusualText());
        rules.add(new TextEncoding());
        rules.add(new Language());
        rules.add(new FileCargo());
        rules.add(new NameAndContent());
        rules.add(new Deadline(contest.dates().entry()));
        rules.add(new Postmark(contest.dates().entry(), channel("post")));
        rules.add(new AskedFields(AskedFields.Whom.AUTHOR, contest.authorFields()));
        asked(contest.authorFields(), "tie").ifPresent(field -> rules.add(new AuthorTie(field.source())));
        rules.add(new GuardianOfMinor());
        rules.add(new BarredMember(contest.barredBodies().stream()
                .map(ContestDefinition.BarredBody::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
        rules.add(new AskedFields(AskedFields.Whom.EXEMPLAR, contest.exemplarFields()));
        asked(contest.exemplarFields(), "kind").ifPresent(field -> rules.add(new ExemplarKind(field.source())));
        asked(contest.exemplarFields(), "receivingUnit")
                .ifPresent(field -> rules.add(new ReceivingUnit(field.source())));
        asked(contest.exemplarFields(), "newDeeds").ifPresent(field -> rules.add(new HonouredBefore(field.source())));
        var statements = new ArrayList<>(contest.declarations());
        statements.addAll(contest.consents());
        rules.add(new Declarations(List.copyOf(statements)));
        rules.add(new NamesInText());
        rules.add(new NamesInMetadata());
        rules.add(new FirstSent());
        rules.add(new ComparedAll());
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

    private @Nullable Source channel(String id) {
        return contest.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .map(ContestDefinition.Channel::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(contest.dates().entry().source());
    }

    private static java.util.Optional<AskedField> asked(List<AskedField> fields, String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
