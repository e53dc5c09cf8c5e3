package vn.guongsang.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** Somebody signed in, with the terms of office that run today. */
public record Actor(PersonId id, String name, List<Term> terms) {

    /** A role for one contest (or all, when null) and, for a secretary, of one unit. */
    public record Term(Role role, @Nullable String contest, @Nullable UnitId unit) {
        public boolean covers(String slug) {
            return contest == null || contest.equals(slug);
        }
    }

    /** How the audit names this person. */
    public String ref() {
        return "person:" + id.value();
    }

    public boolean is(Role role, String contest) {
        return terms.stream().anyMatch(t -> t.role() == role && t.covers(contest));
    }

    public boolean holds(Role role) {
        return terms.stream().anyMatch(t -> t.role() == role);
    }

    /** Units for which this person holds the role in the contest. */
    public Set<UnitId> unitsAs(Role role, String contest) {
        return terms.stream()
                .filter(t -> t.role() == role && t.covers(contest) && t.unit() != null)
                .map(Term::unit)
                .collect(Collectors.toSet());
    }
}
