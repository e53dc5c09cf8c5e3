package vn.guongsang.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.guongsang.kernel.Refusal;

@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, Long> {
    Proposal of(long id) {
        return findByIdOptional(id).orElseThrow(Refusal::notHere);
    }

    List<Proposal> waiting() {
        return find("state = ?1 order by id", ProposalState.WAITING).list();
    }

    List<Proposal> waitingAbout(String subject, String kind) {
        return find("state = ?1 and subject = ?2 and kind = ?3", ProposalState.WAITING, subject, kind)
                .list();
    }

    /** The newest first; to be read inside a transaction. */
    Stream<Proposal> decided() {
        return stream("state in (?1, ?2) order by decidedAt desc", ProposalState.APPROVED, ProposalState.REFUSED);
    }

    Optional<Proposal> newestAbout(String subject, String kind) {
        return find("subject = ?1 and kind = ?2 order by id desc", subject, kind)
                .firstResultOptional();
    }

    void add(Proposal proposal) {
        persistAndFlush(proposal);
    }
}
