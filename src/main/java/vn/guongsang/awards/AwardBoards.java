package vn.guongsang.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.UnitId;

@ApplicationScoped
class AwardBoards implements PanacheRepositoryBase<AwardBoard, Long> {
    /**
     * The contest's board, held by this transaction until it ends; made at the first act. The statement that
     * makes it also
     * takes the exclusive lock: a shared one first would let two organisers wait for each other.
     */
    AwardBoard held(ContestId contest) {
        getEntityManager()
                .createNativeQuery("INSERT INTO award_board (contest_id, acts, version) VALUES (?, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE contest_id = contest_id")
                .setParameter(1, contest.value())
                .executeUpdate();
        return findById(contest.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    int version(ContestId contest) {
        return findByIdOptional(contest.value()).map(AwardBoard::version).orElse(0);
    }

    Optional<AwardDecision> decision(ContestId contest) {
        return Optional.ofNullable(getEntityManager().find(AwardDecision.class, contest.value()));
    }

    void add(AwardDecision decision) {
        getEntityManager().persist(decision);
    }

    List<OrganisingScore> organising(ContestId contest) {
        return getEntityManager()
                .createQuery("from OrganisingScore where contestId = :contest", OrganisingScore.class)
                .setParameter("contest", contest.value())
                .getResultList();
    }

    Optional<OrganisingScore> organising(ContestId contest, UnitId unit) {
        return organising(contest).stream().filter(s -> s.unit().equals(unit)).findFirst();
    }

    void add(OrganisingScore score) {
        getEntityManager().persist(score);
    }

    /** The newest weighing; empty while nobody weighed the two numbers. */
    Optional<CollectiveWeight> weight(ContestId contest) {
        return getEntityManager()
                .createQuery(
                        "from CollectiveWeight where contestId = :contest order by id desc", CollectiveWeight.class)
                .setParameter("contest", contest.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(CollectiveWeight weight) {
        getEntityManager().persist(weight);
    }
}
