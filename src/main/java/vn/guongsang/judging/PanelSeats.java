package vn.guongsang.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class PanelSeats implements PanacheRepositoryBase<PanelSeat, Long> {

    List<PanelSeat> of(ContestId contest) {
        return list("contestId = ?1 order by id", contest.value());
    }

    /** Whoever changes a panel or applies a deal waits here for the other. */
    List<PanelSeat> locked(ContestId contest) {
        return find("contestId = ?1 order by id", contest.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void add(PanelSeat seat) {
        persist(seat);
    }
}
