package vn.guongsang.screening;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** Who may look at the screening of an entry and who may work on it. */
final class ScreeningAccess {
    private ScreeningAccess() {}

    static boolean maySee(Actor actor, String contest, @Nullable UnitId unit) {
        return actor.is(Role.ORGANISER, contest) || mayWork(actor, contest, unit);
    }

    /** The receiving unit's own secretary. */
    static boolean mayWork(Actor actor, String contest, @Nullable UnitId unit) {
        return unit != null && actor.unitsAs(Role.SECRETARY, contest).contains(unit);
    }
}
