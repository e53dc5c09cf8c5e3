package vn.guongsang.judging.panel;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/**
 * A judge who sits on the panel.
 *
 * @param units the units for which they work in any role
 * @param kin names of relatives whom they declared
 * @param categories for which they sit; empty for all of the group
 * @param most the sheets they can take on, or null for any number
 */
public record Juror(
        PersonId judge,
        String name,
        Set<UnitId> units,
        Set<String> kin,
        Set<String> categories,
        @Nullable Integer most) {

    int limit() {
        return most == null ? Integer.MAX_VALUE : most;
    }

    /** Why this judge may not score the entry, or null. */
    public @Nullable Bar barFrom(Candidate candidate) {
        if (!Collections.disjoint(units, candidate.units())) {
            return Bar.OWN_UNIT;
        }
        if (candidate.writtenBy(name)) {
            return Bar.SAME_NAME;
        }
        if (candidate.concerns(kin)) {
            return Bar.KIN;
        }
        return categories.isEmpty() || categories.contains(candidate.category()) ? null : Bar.OTHER_CATEGORY;
    }
}
