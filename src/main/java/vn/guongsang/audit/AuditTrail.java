package vn.guongsang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Every statement on the two audit tables. */
@ApplicationScoped
class AuditTrail {
    private static final String EVENT =
            "SELECT e.id, e.at, e.actor, e.act, e.subject, e.details, e.hash, e.seal FROM audit_event e ";
    private final EntityManager database;

    AuditTrail(EntityManager database) {
        this.database = database;
    }

    Instant databaseNow() {
        return instant(database.createNativeQuery("SELECT NOW(6)")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult());
    }

    void add(AuditEvent event, String evidence) {
        database.flush();
        database.createNativeQuery("INSERT INTO audit_event (at, actor, act, subject, details, hash, seal, evidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .setParameter(2, event.actor())
                .setParameter(3, event.act())
                .setParameter(4, event.subject())
                .setParameter(5, event.details())
                .setParameter(6, event.hash())
                .setParameter(7, event.seal())
                .setParameter(8, evidence)
                .executeUpdate();
    }

    void add(Checkpoint checkpoint) {
        database.createNativeQuery("INSERT INTO audit_checkpoint (sequence, hash, at, note) VALUES (?, ?, ?, ?)")
                .setParameter(1, checkpoint.sequence())
                .setParameter(2, checkpoint.hash())
                .setParameter(3, LocalDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC))
                .setParameter(4, checkpoint.note())
                .executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<Checkpoint> checkpoints(int most) {
        return ((List<Object>) database.createNativeQuery(
                                "SELECT note FROM audit_checkpoint ORDER BY sequence DESC LIMIT " + most)
                        .getResultList())
                .stream()
                        .flatMap(note -> Checkpoint.read(String.valueOf(note)).stream())
                        .toList();
    }

    List<AuditEvent> unlinked(long after, int most) {
        return events(EVENT + "LEFT JOIN audit_link l ON l.event_id = e.id WHERE e.id > " + after
                + " AND l.event_id IS NULL ORDER BY e.id LIMIT " + most);
    }

    /** The newest event of before a moment; the given one when there is none after it. */
    long lastBefore(Instant limit, long after) {
        return ((Number) database.createNativeQuery(
                                "SELECT COALESCE(MAX(id), ?) FROM audit_event WHERE id > ? AND at < ?")
                        .setParameter(1, after)
                        .setParameter(2, after)
                        .setParameter(3, LocalDateTime.ofInstant(limit, ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    long unlinkedOlderThan(Instant limit) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM audit_event e"
                                + " LEFT JOIN audit_link l ON l.event_id = e.id WHERE l.event_id IS NULL AND e.at < ?")
                        .setParameter(1, LocalDateTime.ofInstant(limit, ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    List<AuditEvent> about(String subject) {
        return events(EVENT + "WHERE e.subject = ? ORDER BY e.id", subject);
    }

    /** Acts of one kind about one thing, newest first, older than the given id. */
    List<AuditEvent> before(long id, String subject, String act, int most) {
        return events(
                EVENT + "WHERE e.subject = ? AND e.act = ? AND e.id < ? ORDER BY e.id DESC LIMIT " + most,
                subject,
                act,
                id);
    }

    /** Newest first, older than the given id. */
    List<AuditEvent> before(long id, int most) {
        return events(EVENT + "WHERE e.id < ? ORDER BY e.id DESC LIMIT " + most, id);
    }

    Optional<AuditLink> head() {
        return links("SELECT sequence, event_id, previous, hash FROM audit_link ORDER BY sequence DESC LIMIT 1")
                .stream()
                .findFirst();
    }

    Optional<AuditLink> linkOf(String subject, String hash) {
        return links(
                        "SELECT l.sequence, l.event_id, l.previous, l.hash FROM audit_link l"
                                + " JOIN audit_event e ON e.id = l.event_id WHERE e.subject = ? AND e.hash = ?",
                        subject,
                        hash)
                .stream()
                .findFirst();
    }

    /** Of the act with this hash, or of the first that pins it down. */
    Optional<AuditLink> linkOf(String fingerprint) {
        return links(
                        "SELECT l.sequence, l.event_id, l.previous, l.hash FROM audit_link l"
                                + " JOIN (SELECT id FROM audit_event WHERE hash = ?"
                                + " UNION SELECT id FROM audit_event WHERE evidence = ?) e ON e.id = l.event_id"
                                + " ORDER BY l.sequence LIMIT 1",
                        fingerprint,
                        fingerprint)
                .stream()
                .findFirst();
    }

    List<AuditLink> linksAfter(long sequence, int most) {
        return links("SELECT sequence, event_id, previous, hash FROM audit_link WHERE sequence > " + sequence
                + " ORDER BY sequence LIMIT " + most);
    }

    List<AuditEvent> ofLinksAfter(long sequence, int most) {
        return events(EVENT + "JOIN audit_link l ON l.event_id = e.id WHERE l.sequence > " + sequence
                + " ORDER BY l.sequence LIMIT " + most);
    }

    void link(AuditLink link) {
        database.createNativeQuery("INSERT INTO audit_link (sequence, event_id, previous, hash) VALUES (?, ?, ?, ?)")
                .setParameter(1, link.sequence())
                .setParameter(2, link.eventId())
                .setParameter(3, link.previous())
                .setParameter(4, link.hash())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<AuditEvent> events(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(r -> new AuditEvent(
                                ((Number) r[0]).longValue(),
                                instant(r[1]),
                                (String) r[2],
                                (String) r[3],
                                (String) r[4],
                                (String) r[5],
                                String.valueOf(r[6]),
                                String.valueOf(r[7])))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private List<AuditLink> links(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(r -> new AuditLink(
                                ((Number) r[0]).longValue(),
                                ((Number) r[1]).longValue(),
                                String.valueOf(r[2]),
                                String.valueOf(r[3])))
                        .toList();
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            case Timestamp stamp -> stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case Instant instant -> instant;
            default -> throw new IllegalStateException("a time came as " + column.getClass());
        };
    }
}
