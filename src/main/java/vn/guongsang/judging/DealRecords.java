package vn.guongsang.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class DealRecords implements PanacheRepositoryBase<DealRecord, Long> {

    /** Newest first. */
    List<DealRecord> of(ContestId contest, Bench bench) {
        return list("contestId = ?1 and prizeGroup = ?2 order by id desc", contest.value(), bench.key());
    }

    void add(DealRecord deal) {
        persist(deal);
    }
}
