package vn.guongsang.judging.panel;

import java.util.Set;
import vn.guongsang.kernel.EntryId;

/**
 * How entries are dealt.
 *
 * @param perEntry sheets that each entry gets when not everybody scores all
 * @param everyoneUpTo up to so many entries every judge scores all
 * @param anchors how many entries all judges score in common, so that they can be compared
 * @param anchored entries that earlier deals made common
 * @param seed of the draw
 */
public record DealRule(int perEntry, int everyoneUpTo, int anchors, Set<EntryId> anchored, long seed) {

    public static DealRule everyone(int perEntry) {
        return new DealRule(perEntry, Integer.MAX_VALUE, 0, Set.of(), 0);
    }
}
