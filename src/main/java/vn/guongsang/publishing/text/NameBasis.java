package vn.guongsang.publishing.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestDefinition.Statement;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.web.Words;

/**
 * Whether the names of an entry's authors may be published: consent for everybody, the guardian's too for whoever was a
 * child when the consent was given (R43, R44).
 */
public final class NameBasis {
    /** The consent of a pack that speaks of publishing the winner's name. */
    public static final String PUBLISH_NAME = "publish-name";

    private static final int ADULT = 16;

    private NameBasis() {}

    /** One author as far as this matters. */
    public record Signed(String name, @Nullable LocalDate born, @Nullable String guardian) {}

    /**
     * What is missing, one sentence a lack; empty when all names may be published.
     *
     * @param given ids of the consents given with the entry
     * @param on the day on which they were given
     */
    public static List<Bilingual> missing(
            ContestDefinition contest, List<Signed> authors, Set<String> given, LocalDate on) {
        var missing = new ArrayList<Bilingual>();
        for (var author : authors) {
            if (!given.contains(PUBLISH_NAME)) {
                missing.add(Words.both("publishing", "noConsent", author.name()));
            }
            if (author.born() == null) {
                missing.add(Words.both("publishing", "noBirthDate", author.name()));
            } else if (child(author.born(), on) && !guarded(contest, author, given)) {
                missing.add(Words.both("publishing", "noGuardian", author.name()));
            }
        }
        return List.copyOf(missing);
    }

    private static boolean child(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears() < ADULT;
    }

    private static boolean guarded(ContestDefinition contest, Signed author, Set<String> given) {
        var due = contest.consents().stream()
                .filter(Statement::appliesToMinorsOnly)
                .map(Statement::id)
                .toList();
        return author.guardian() != null && !author.guardian().isBlank() && !due.isEmpty() && given.containsAll(due);
    }
}
