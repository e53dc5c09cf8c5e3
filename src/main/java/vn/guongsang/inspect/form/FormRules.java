package vn.guongsang.inspect.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.AskedField;
import vn.guongsang.inspect.rule.Rule;
import vn.guongsang.kernel.Source;

/** What a contest asks of the form that goes with an entry. */
public final class FormRules {
    private FormRules() {}

    /** In the order in which people read them. */
    public static List<Rule> of(ContestDefinition contest) {
        var rules = new ArrayList<Rule>();
        rules.add(new Deadline(contest.dates().entry()));
        rules.add(new Postmark(contest.dates().entry(), channel(contest, "post")));
        authors(contest, rules);
        exemplars(contest, rules);
        var statements = new ArrayList<>(contest.declarations());
        statements.addAll(contest.consents());
        rules.add(new Declarations(List.copyOf(statements)));
        return rules;
    }

    private static void authors(ContestDefinition contest, List<Rule> rules) {
        rules.add(new AskedFields(AskedFields.Whom.AUTHOR, contest.authorFields()));
        asked(contest.authorFields(), "tie").ifPresent(field -> rules.add(new AuthorTie(field.source())));
        rules.add(new GuardianOfMinor());
        rules.add(new BarredMember(contest.barredBodies().stream()
                .map(ContestDefinition.BarredBody::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
    }

    private static void exemplars(ContestDefinition contest, List<Rule> rules) {
        var fields = contest.exemplarFields();
        rules.add(new AskedFields(AskedFields.Whom.EXEMPLAR, fields));
        asked(fields, "kind").ifPresent(field -> rules.add(new ExemplarKind(field.source())));
        asked(fields, "receivingUnit").ifPresent(field -> rules.add(new ReceivingUnit(field.source())));
        asked(fields, "newDeeds").ifPresent(field -> rules.add(new HonouredBefore(field.source())));
    }

    private static @Nullable Source channel(ContestDefinition contest, String id) {
        return contest.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .map(ContestDefinition.Channel::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(contest.dates().entry().source());
    }

    private static Optional<AskedField> asked(List<AskedField> fields, String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
