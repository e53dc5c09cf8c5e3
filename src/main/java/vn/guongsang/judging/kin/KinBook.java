package vn.guongsang.judging.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

/** Reads whom the judges of a contest named, for the deal alone. */
@ApplicationScoped
public class KinBook {
    private final Kinship kinship;

    KinBook(Kinship kinship) {
        this.kinship = kinship;
    }

    public Map<PersonId, Set<String>> names(ContestId contest) {
        return kinship.names(contest);
    }
}
