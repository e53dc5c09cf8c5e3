package vn.guongsang.judging.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.statistics.Figure;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;

/**
 * The ranking of one prize group.
 *
 * @param figure by which they are ranked
 * @param ranked entries with all their sheets, best first
 * @param lacking entries that cannot be ranked yet, by code
 * @param sheets the sealed sheets of every entry, by judge's name
 * @param gaps entries whose sheets lie further apart than the rules allow (R40), with the gap
 */
public record RankingView(
        ContestId contest,
        String group,
        Figure figure,
        List<RankedEntry> ranked,
        List<Lacking> lacking,
        Map<EntryId, List<SealedSheet>> sheets,
        Map<EntryId, String> gaps) {

    /** An entry with too few sealed sheets: R39. */
    public record Lacking(EntryId entry, Code code, String title, String category, int sealed, int due, int needed) {}

    /** One sealed sheet; reopened counts how often two people opened it again, leftOut that the official figure passes it over. */
    public record SealedSheet(
            long id,
            PersonId judge,
            String judgeName,
            int halfPoints,
            String shown,
            String hash,
            int reopened,
            boolean leftOut) {}

    public boolean complete() {
        return lacking.isEmpty();
    }

    public boolean trimmed() {
        return figure == Figure.TRIMMED_MEAN;
    }

    public boolean hasTies() {
        return ranked.stream().anyMatch(RankedEntry::tied);
    }

    public List<SealedSheet> sheetsOf(EntryId entry) {
        return sheets.getOrDefault(entry, List.of());
    }

    /** The gap in points as shown, or null when the sheets agree well enough. */
    public @Nullable String gapOf(EntryId entry) {
        return gaps.get(entry);
    }

    /** SHA-256 over ranks, sums and the sealed sheets behind them: what a later proposal pins down. */
    public String hash() {
        var text =
                new StringBuilder("ranking " + contest.value() + " " + group + (trimmed() ? " " + figure : "") + "\n");
        for (var r : ranked) {
            text.append("%d %s %d/%d %s\n".formatted(r.rank(), r.code(), r.sumHalfPoints(), r.sheets(), seals(r)));
        }
        for (var l : lacking) {
            text.append("- %s %d/%d\n".formatted(l.code(), l.sealed(), l.due()));
        }
        return Secret.hash(text.toString());
    }

    private String seals(RankedEntry entry) {
        return sheetsOf(entry.entry()).stream().map(SealedSheet::hash).sorted().collect(Collectors.joining(","));
    }
}
