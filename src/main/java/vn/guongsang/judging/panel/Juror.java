package vn.guongsang.judging.panel;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** A judge who sits on the panel, with the unit where they work, if any. */
public record Juror(PersonId judge, String name, @Nullable UnitId unit) {

    /** Why this judge may not score the entry, or null. */
    @Nullable
    Bar barFrom(Candidate candidate) {
        if (unit != null && candidate.units().contains(unit)) {
            return Bar.OWN_UNIT;
        }
        return candidate.authors().contains(VietnameseText.folded(name)) ? Bar.SAME_NAME : null;
    }
}
