package vn.guongsang.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;

@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, Long> {
    Optional<Publication> of(long id) {
        return findByIdOptional(id);
    }

    Optional<Publication> ofProposal(long proposal) {
        return find("proposalId", proposal)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Publication> waiting(ContestId contest) {
        return list("contestId = ?1 and state = ?2", contest.value(), PublicationState.PROPOSED);
    }

    /** Every published version, the newest first. */
    List<Publication> published(ContestId contest) {
        return list("contestId = ?1 and number is not null order by number desc", contest.value());
    }

    /** The version that stands; empty before the first and after a withdrawal. */
    Optional<Publication> standing(ContestId contest) {
        return find("contestId = ?1 and state = ?2", contest.value(), PublicationState.PUBLISHED)
                .firstResultOptional();
    }

    Optional<Publication> ofWithdrawal(long proposal) {
        return find("withdrawalProposal", proposal)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Publication> scheduled(ContestId contest) {
        return list("contestId = ?1 and state = ?2", contest.value(), PublicationState.SCHEDULED);
    }

    /** Approved versions whose moment has come. */
    List<Publication> due(Instant now) {
        return find("state = ?1 and publishAt <= ?2 order by id", PublicationState.SCHEDULED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void add(Publication publication) {
        persistAndFlush(publication);
    }

    List<PublicationBasis> bases(ContestId contest) {
        return getEntityManager()
                .createQuery("from PublicationBasis where contestId = :contest order by id", PublicationBasis.class)
                .setParameter("contest", contest.value())
                .getResultList();
    }

    Optional<PublicationBasis> basis(ContestId contest, EntryId entry) {
        return bases(contest).stream().filter(b -> b.entry().equals(entry)).findFirst();
    }

    void add(PublicationBasis basis) {
        getEntityManager().persist(basis);
        flush();
    }
}
