package vn.guongsang.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a contest was before a change, who made it and why; never changed itself. */
@Entity
@Table(name = "contest_revision")
class ContestRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contest_id", updatable = false, nullable = false)
    private long contestId;

    @Column(name = "version", updatable = false, nullable = false)
    private int version;

    @Column(name = "actor", updatable = false, nullable = false)
    private String actor = "";

    @Column(name = "reason", updatable = false, nullable = false)
    private String reason = "";

    @Column(name = "changed_at", updatable = false, nullable = false)
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "former", updatable = false, nullable = false)
    private String former = "";

    protected ContestRevision() {}

    static ContestRevision of(Contest contest, Edit edit, Instant now) {
        var revision = new ContestRevision();
        revision.contestId = contest.ref().value();
        revision.version = contest.version();
        revision.actor = edit.actor();
        revision.reason = edit.reason().strip();
        revision.changedAt = now;
        revision.former = contest.definitionJson();
        return revision;
    }

    /** One line of a contest's history; version is the one that the change replaced. */
    record Row(int version, String actor, String reason, Instant changedAt) {}

    Row row() {
        return new Row(version, actor, reason, changedAt);
    }

    String former() {
        return former;
    }
}
