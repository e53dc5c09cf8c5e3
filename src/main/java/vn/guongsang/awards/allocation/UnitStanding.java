package vn.guongsang.awards.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;

/**
 * The two numbers by which a collective is chosen; the rules name both and weigh neither.
 *
 * @param winningEntries entries of this unit that receive a prize
 * @param organising how well it organised the contest, entered by the organisers with a note; null until they did
 */
public record UnitStanding(UnitId unit, int winningEntries, @Nullable Score organising) {

    /** True when the other is better in one number and not worse in the other: no weighing could prefer this. */
    public boolean outdoneBy(UnitStanding other) {
        if (organising == null || other.organising == null) {
            return false;
        }
        int entries = Integer.compare(other.winningEntries, winningEntries);
        int organised = other.organising.compareTo(organising);
        return entries >= 0 && organised >= 0 && entries + organised > 0;
    }

    /** Those who outdo it and are not among the chosen. */
    public List<UnitStanding> outdoneBy(List<UnitStanding> all, List<UnitId> chosen) {
        return all.stream()
                .filter(other -> !chosen.contains(other.unit()) && outdoneBy(other))
                .toList();
    }
}
