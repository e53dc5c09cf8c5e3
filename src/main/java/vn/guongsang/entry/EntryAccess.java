package vn.guongsang.entry;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** Who among the staff may act on an entry. */
final class EntryAccess {
    private EntryAccess() {}

    /** The secretary of the receiving unit, and the organisers of the contest. */
    static boolean mayCare(Actor actor, String contest, @Nullable UnitId unit) {
        return actor.is(Role.ORGANISER, contest)
                || unit != null && actor.unitsAs(Role.SECRETARY, contest).contains(unit);
    }
}
