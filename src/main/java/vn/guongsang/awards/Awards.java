package vn.guongsang.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, Long> {
    List<Award> ofContest(ContestId contest) {
        return list("contestId = ?1 order by id", contest.value());
    }

    Optional<Award> at(ContestId contest, Slot slot) {
        return find("contestId = ?1 and line = ?2 and slot = ?3", contest.value(), slot.line(), slot.number())
                .firstResultOptional();
    }

    void add(Award award) {
        persistAndFlush(award);
    }

    void remove(Award award) {
        delete(award);
        flush();
    }

    List<PassedOver> passedOver(ContestId contest) {
        return getEntityManager()
                .createQuery("from PassedOver where contestId = :contest order by id", PassedOver.class)
                .setParameter("contest", contest.value())
                .getResultList();
    }

    void add(PassedOver passed) {
        getEntityManager().persist(passed);
        flush();
    }

    int takeIn(ContestId contest, EntryId entry) {
        return getEntityManager()
                .createQuery("delete from PassedOver where contestId = :contest and entryId = :entry")
                .setParameter("contest", contest.value())
                .setParameter("entry", entry.value())
                .executeUpdate();
    }

    /** The newest first. */
    List<TieDecision> ties(ContestId contest) {
        return getEntityManager()
                .createQuery("from TieDecision where contestId = :contest order by id desc", TieDecision.class)
                .setParameter("contest", contest.value())
                .getResultList();
    }

    void add(TieDecision decision) {
        getEntityManager().persist(decision);
        flush();
    }
}
