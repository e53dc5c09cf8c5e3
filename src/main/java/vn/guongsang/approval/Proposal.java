package vn.guongsang.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.web.Words;

/** What somebody proposes, until a second person decides. */
@Entity
class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String kind = "";

    @Column(nullable = false)
    private String subject = "";

    @Column(nullable = false)
    private String contest = "";

    @Column(nullable = false, columnDefinition = "char(64)")
    private String contentHash = "";

    @Column(nullable = false, columnDefinition = "longtext")
    private String summary = "";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.WAITING;

    private long proposerId;

    @Column(nullable = false)
    private Instant proposedAt = Instant.EPOCH;

    private @Nullable Long approverId;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private int version;

    protected Proposal() {}

    Proposal(Motion motion, String summary, Instant now) {
        this.kind = motion.kind();
        this.subject = motion.subject();
        this.contest = motion.contest();
        this.contentHash = motion.contentHash();
        this.proposerId = motion.proposer().value();
        this.summary = summary;
        this.proposedAt = now;
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    String subject() {
        return subject;
    }

    String contest() {
        return contest;
    }

    String summary() {
        return summary;
    }

    void approve(PersonId approver, String hashShown, Instant now) {
        decide(ProposalState.APPROVED, approver, now);
        if (!Secret.same(contentHash, hashShown)) {
            throw new Refusal.Changed();
        }
    }

    void refuse(PersonId approver, String why, Instant now) {
        decide(ProposalState.REFUSED, approver, now);
        reason = why;
    }

    void replace(Instant now) {
        move(ProposalState.REPLACED);
        decidedAt = now;
    }

    private void decide(ProposalState decision, PersonId approver, Instant now) {
        if (approver.value() == proposerId) {
            throw new Refusal.WrongState(Words.both("approval", "notYourOwn"));
        }
        move(decision);
        approverId = approver.value();
        decidedAt = now;
    }

    private void move(ProposalState to) {
        if (!state.next().contains(to)) {
            throw new Refusal.WrongState(Words.both("approval", "decidedAlready"));
        }
        state = to;
    }

    Approved approved() {
        return new Approved(
                number(),
                kind,
                subject,
                contentHash,
                new PersonId(proposerId),
                new PersonId(Objects.requireNonNull(approverId)));
    }

    ProposalView view(List<Motion.Line> read) {
        return new ProposalView(
                number(),
                kind,
                subject,
                contest,
                contentHash,
                read,
                state,
                new PersonId(proposerId),
                proposedAt,
                approverId == null ? null : new PersonId(approverId),
                decidedAt,
                reason);
    }
}
