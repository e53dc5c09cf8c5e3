package vn.guongsang.judging.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class Preliminaries implements PanacheRepositoryBase<Preliminary, Long> {

    List<Preliminary> of(ContestId contest) {
        return list("contestId", contest.value());
    }

    Optional<Preliminary> of(ContestId contest, String group) {
        return find("contestId = ?1 and prizeGroup = ?2", contest.value(), group)
                .firstResultOptional();
    }

    void add(Preliminary round) {
        persist(round);
    }
}
