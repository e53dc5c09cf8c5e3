package vn.guongsang.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class PanelDecisions implements PanacheRepositoryBase<PanelDecision, Long> {

    Optional<PanelDecision> newest(ContestId contest, Bench bench) {
        return find("contestId = ?1 and prizeGroup = ?2 order by id desc", contest.value(), bench.key())
                .firstResultOptional();
    }

    void add(PanelDecision decision) {
        persist(decision);
    }
}
