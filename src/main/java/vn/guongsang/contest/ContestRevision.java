package vn.guongsang.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What a contest was before a change, who made it and why; never changed itself. */
@Entity
@Table(name = "contest_revision")
class ContestRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contest_id", nullable = false, updatable = false)
    private long contestId;

    @Column(name = "version", nullable = false, updatable = false)
    private int version;

    @Column(name = "actor", nullable = false, updatable = false)
    private String actor = "";

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason = "";

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "former", nullable = false, updatable = false, length = Length.LONG32)
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

    ContestDesk.Revision row() {
        return new ContestDesk.Revision(version, actor, reason, changedAt);
    }

    String former() {
        return former;
    }
}
