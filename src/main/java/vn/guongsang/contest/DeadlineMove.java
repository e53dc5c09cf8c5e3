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
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Secret;

/** New dates of a locked contest: proposed by one person, in force once another approved. */
@Entity
@Table(name = "deadline_move")
class DeadlineMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contest_id", nullable = false, updatable = false)
    private long contestId;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private long proposalId;

    @Column(name = "version", nullable = false, updatable = false)
    private int version;

    @Column(name = "proposed", nullable = false, updatable = false, length = Length.LONG32)
    private String proposed = "";

    @Column(name = "former_closes_at", nullable = false, updatable = false)
    private Instant formerClosesAt = Instant.EPOCH;

    @Column(name = "closes_at", nullable = false, updatable = false)
    private Instant closesAt = Instant.EPOCH;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason = "";

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected DeadlineMove() {}

    static DeadlineMove of(ContestView contest, ContestDefinition changed, Edit edit, long proposal) {
        var move = new DeadlineMove();
        move.contestId = contest.id().value();
        move.proposalId = proposal;
        move.version = edit.version();
        move.proposed = ContestJson.write(changed);
        move.formerClosesAt = contest.closesAt();
        move.closesAt = Contest.closing(changed);
        move.reason = edit.reason().strip();
        return move;
    }

    /** Binds the approval to these dates, as a change of this version of the contest. */
    static String hash(ContestDefinition changed, int version) {
        return Secret.hash(version + "\n" + ContestJson.write(changed));
    }

    ContestId contest() {
        return new ContestId(contestId);
    }

    ContestDefinition proposed() {
        return ContestJson.read(proposed);
    }

    Edit edit(String proposer) {
        return new Edit(proposer, reason, version);
    }

    void apply(Instant now) {
        appliedAt = now;
    }

    DeadlineDesk.Moved row() {
        return new DeadlineDesk.Moved(formerClosesAt, closesAt, reason, appliedAt == null ? closesAt : appliedAt);
    }
}
