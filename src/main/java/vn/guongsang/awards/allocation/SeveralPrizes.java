package vn.guongsang.awards.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseText;

/**
 * A name that stands on more than one winning entry. The rules of a contest may allow it; people are told either way.
 *
 * @param certain true when birth date or phone agree; false when only the name does
 */
public record SeveralPrizes(String name, List<EntryId> entries, boolean certain) {

    private record Signed(EntryId entry, Winner.Author author) {}

    public static List<SeveralPrizes> among(List<Winner> winners) {
        var signed = winners.stream()
                .flatMap(w -> w.authors().stream().map(a -> new Signed(w.entry(), a)))
                .toList();
        var found = new ArrayList<SeveralPrizes>();
        var told = new ArrayList<Signed>();
        for (var first : signed) {
            if (told.contains(first)) {
                continue;
            }
            var alike = signed.stream().filter(other -> alike(first, other)).toList();
            var entries = alike.stream().map(Signed::entry).distinct().toList();
            if (entries.size() > 1) {
                found.add(new SeveralPrizes(first.author().name(), entries, certain(first, alike)));
            }
            told.addAll(alike);
        }
        return List.copyOf(found);
    }

    private static boolean alike(Signed one, Signed other) {
        return folded(one).equals(folded(other)) && !differ(one.author(), other.author());
    }

    // Two people may share a name: birth dates that disagree tell them apart; a phone may be shared or changed.
    private static boolean differ(Winner.Author one, Winner.Author other) {
        return one.born() != null && other.born() != null && !one.born().equals(other.born());
    }

    private static boolean certain(Signed first, List<Signed> alike) {
        return alike.stream()
                .filter(other -> !other.equals(first))
                .allMatch(other -> sameAndKnown(
                                first.author().born(), other.author().born())
                        || sameAndKnown(first.author().phone(), other.author().phone()));
    }

    private static boolean sameAndKnown(@Nullable Object one, @Nullable Object other) {
        return one != null && Objects.equals(one, other);
    }

    private static String folded(Signed signed) {
        return VietnameseText.stored(signed.author().name()).toLowerCase(java.util.Locale.ROOT);
    }
}
