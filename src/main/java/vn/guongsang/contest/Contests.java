package vn.guongsang.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class Contests implements PanacheRepositoryBase<Contest, Long> {
    Optional<Contest> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Contest> byRef(ContestId id) {
        return findByIdOptional(id.value());
    }

    /** Those that close last come first. */
    List<Contest> latestFirst() {
        return listAll(Sort.descending("closesAt").and("slug"));
    }

    void add(Contest contest) {
        persistAndFlush(contest);
    }

    void add(ContestRevision revision) {
        getEntityManager().persist(revision);
    }

    List<ContestRevision> revisionsOf(ContestId id) {
        return getEntityManager()
                .createQuery(
                        "from ContestRevision r where r.contestId = :id order by r.version desc", ContestRevision.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The database's clock, whatever the time zone of the session. */
    Instant now() {
        var text = getEntityManager()
                .createNativeQuery("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')", String.class)
                .getSingleResult();
        return Instant.parse((String) text);
    }
}
