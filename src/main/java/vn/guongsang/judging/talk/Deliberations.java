package vn.guongsang.judging.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class Deliberations implements PanacheRepositoryBase<Deliberation, Long> {

    Optional<Deliberation> newest(ContestId contest, String group) {
        return find("contestId = ?1 and prizeGroup = ?2 order by id desc", contest.value(), group)
                .firstResultOptional();
    }

    List<Deliberation> open(ContestId contest) {
        return list("contestId = ?1 and closedAt is null", contest.value());
    }

    Deliberation numbered(long id) {
        return findByIdOptional(id).orElseThrow();
    }

    void add(Deliberation deliberation) {
        persist(deliberation);
    }
}
