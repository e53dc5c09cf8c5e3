package vn.guongsang.judging.statistics;

import java.util.List;
import vn.guongsang.kernel.EntryId;

/**
 * One step of the tie ladder as it went for one entry.
 *
 * @param step the role, or {@link RankOrder#LOWEST_SHEET}
 * @param value what this entry had
 * @param above entries that this step put above it
 * @param below entries that this step put below it
 * @param level entries that this step left beside it
 */
public record TieStep(String step, Share value, List<EntryId> above, List<EntryId> below, List<EntryId> level) {
    public boolean decided() {
        return level.isEmpty();
    }
}
