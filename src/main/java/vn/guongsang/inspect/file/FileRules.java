package vn.guongsang.inspect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.guongsang.contest.definition.ContestDefinition.Category;
import vn.guongsang.contest.definition.ContestDefinition.Limits;
import vn.guongsang.inspect.rule.Rule;

/** What a category asks of the files of an entry. */
public final class FileRules {
    private FileRules() {}

    /** In the order in which people read them. */
    public static List<Rule> of(Category category) {
        var limits = category.limits();
        var source = category.source();
        var rules = new ArrayList<Rule>();
        rules.add(new FileCount(limits.files(), null));
        rules.add(new Readable());
        rules.add(new CategoryKind(category.id(), limits.kinds(), source));
        if (limits.words() != null) {
            rules.add(new WordLimit(limits.words(), source));
        }
        if (limits.seconds() != null) {
            rules.addAll(recording(category, limits.seconds(), limits));
        }
        if (limits.layout() != null) {
            rules.add(new LayoutAsked(limits.layout(), source));
        }
        rules.addAll(
                List.of(new UnusualText(), new TextEncoding(), new Language(), new FileCargo(), new NameAndContent()));
        return rules;
    }

    private static List<Rule> recording(Category category, int seconds, Limits limits) {
        double tolerance = Objects.requireNonNullElse(limits.toleranceSeconds(), 0.0);
        return List.of(
                new DurationLimit(seconds, tolerance, category.source()),
                new PictureAndSound(category.id(), category.source()),
                new WholeRecording(),
                new DurationHeader());
    }
}
