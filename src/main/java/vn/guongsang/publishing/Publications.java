package vn.guongsang.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
