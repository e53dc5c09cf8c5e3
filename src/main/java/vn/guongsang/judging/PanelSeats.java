package vn.guongsang.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

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

    List<PanelSeat> taken(ContestId contest, Bench bench) {
        return list("contestId = ?1 and prizeGroup = ?2 and leftAt is null order by id", contest.value(), bench.key());
    }

    /** The judge's seat on the bench, taken anew if they had left it. */
    PanelSeat take(ContestId contest, Bench bench, PersonId judge, Instant now) {
        var known = find(
                        "contestId = ?1 and prizeGroup = ?2 and judgeId = ?3",
                        contest.value(),
                        bench.key(),
                        judge.value())
                .firstResultOptional();
        var seat = known.orElseGet(() -> new PanelSeat(contest, bench.key(), judge, now));
        if (known.isEmpty()) {
            persist(seat);
        } else if (!seat.taken()) {
            seat.takeAgain(now);
        }
        return seat;
    }

    void add(PanelSeat seat) {
        persist(seat);
    }
}
