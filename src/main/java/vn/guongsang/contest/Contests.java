package vn.guongsang.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.ContestId;

@ApplicationScoped
class Contests implements PanacheRepositoryBase<Contest, Long> {
    /** The database's clock, whatever the time zone of the session. */
    private static final String NOW = "date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')";

    private static final String ROW =
            "select new vn.guongsang.contest.ContestRow(c.id, c.slug, c.definition, c.opensAt,"
                    + " c.closesAt, c.lockedAt, c.publishedAt, c.version, cast(sql('" + NOW.replace("'", "''")
                    + "') as String)) from Contest c";

    Optional<Contest> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Contest> byRef(ContestId id) {
        return findByIdOptional(id.value());
    }

    Optional<ContestRow> rowOf(String slug) {
        return rows(" where c.slug = ?1", slug).stream().findFirst();
    }

    Optional<ContestRow> rowOf(ContestId id) {
        return rows(" where c.id = ?1", id.value()).stream().findFirst();
    }

    /** Those that close last come first. */
    List<ContestRow> latestFirst() {
        return rows(" order by c.closesAt desc, c.slug");
    }

    private List<ContestRow> rows(String clause, Object... parameters) {
        var query = getEntityManager().createQuery(ROW + clause, ContestRow.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
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

    void add(DeadlineMove move) {
        getEntityManager().persist(move);
    }

    Optional<DeadlineMove> moveOf(long proposal) {
        return getEntityManager()
                .createQuery("from DeadlineMove m where m.proposalId = :id", DeadlineMove.class)
                .setParameter("id", proposal)
                .getResultStream()
                .findFirst();
    }

    /** Those in force, newest first. */
    List<DeadlineMove> movesOf(ContestId id) {
        return getEntityManager()
                .createQuery(
                        "from DeadlineMove m where m.contestId = :id and m.appliedAt is not null"
                                + " order by m.appliedAt desc",
                        DeadlineMove.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The latest deadline of those that are open and close until a moment. */
    Optional<Instant> closing(Instant now, Instant until) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(c.closesAt) from Contest c where c.opensAt <= :now and c.closesAt > :now"
                                + " and c.closesAt <= :until",
                        Instant.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getSingleResult());
    }

    /**
     * What waits to be written does not matter to the clock; and with a class for the result Hibernate would keep a new plan
     * of each question, and search them all for the next.
     */
    Instant now() {
        var text = getEntityManager()
                .createNativeQuery("select " + NOW)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return Instant.parse((String) text);
    }
}
