package vn.guongsang.contest;

import java.time.Instant;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.kernel.ContestId;

/**
 * A contest as everybody else sees it.
 *
 * @param opensAt the first moment at which entries are taken
 * @param closesAt the first moment at which they no longer are
 * @param locked true once changes need a reason
 * @param version counts the changes of the contest; to be sent back with an edit
 */
public record ContestView(
        ContestId id,
        String slug,
        ContestDefinition definition,
        Instant opensAt,
        Instant closesAt,
        ContestState state,
        boolean demo,
        boolean locked,
        int version) {

    public boolean open() {
        return state == ContestState.OPEN;
    }
}
