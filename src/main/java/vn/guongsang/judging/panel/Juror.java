package vn.guongsang.judging.panel;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** A judge who sits on the panel, with the units for which they work in any role. */
public record Juror(PersonId judge, String name, Set<UnitId> units) {

    /** Why this judge may not score the entry, or null. */
    @Nullable
    Bar barFrom(Candidate candidate) {
        if (!Collections.disjoint(units, candidate.units())) {
            return Bar.OWN_UNIT;
        }
        return candidate.writtenBy(name) ? Bar.SAME_NAME : null;
    }
}
