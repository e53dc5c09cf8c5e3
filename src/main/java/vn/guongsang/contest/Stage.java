package vn.guongsang.contest;

import java.time.Instant;

/**
 * What the clock says about a contest, taken once so that everything on a page agrees.
 *
 * @param now the database's time
 */
public record Stage(ContestState state, Instant now, Instant opensAt, Instant closesAt) {
    /** True while an entry may be sent, changed or withdrawn. */
    public boolean takesEntries() {
        return state == ContestState.OPEN;
    }
}
