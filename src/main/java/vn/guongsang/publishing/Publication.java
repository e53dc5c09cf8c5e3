package vn.guongsang.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.publishing.text.Grounds;
import vn.guongsang.publishing.text.Results;
import vn.guongsang.publishing.text.ResultsDraft;
import vn.guongsang.publishing.text.ResultsJson;
import vn.guongsang.web.Words;

/** One version of the results, from its proposal on. */
@Entity
class Publication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private PublicationState state = PublicationState.PROPOSED;

    private @Nullable Integer number;

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String content = "";

    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private String grounds = "";

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String contentHash = "";

    @Column(nullable = false, updatable = false)
    private String reason = "";

    private @Nullable Long proposalId;
    private long proposerId;

    @Column(nullable = false)
    private Instant proposedAt = Instant.EPOCH;

    private @Nullable Long approverId;
    private @Nullable Instant publishedAt;

    @Column(columnDefinition = "char(64)")
    private @Nullable String auditHash;

    @Column(updatable = false)
    private @Nullable Instant publishAt;

    private @Nullable String withdrawalReason;
    private @Nullable Long withdrawalProposal;
    private @Nullable Long withdrawalProposer;
    private @Nullable Long withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Publication() {}

    /** Why and when: the reason of a correction, and the moment until which it is kept back; null for none. */
    record Terms(String reason, @Nullable Instant publishAt) {}

    Publication(ContestId contest, ResultsDraft draft, Terms terms, PersonId proposer, Instant now) {
        this.contestId = contest.value();
        this.content = draft.content();
        this.grounds = draft.groundsText();
        this.contentHash = draft.hash();
        this.reason = terms.reason();
        this.publishAt = terms.publishAt();
        this.proposerId = proposer.value();
        this.proposedAt = now;
    }

    void awaits(long proposal) {
        proposalId = proposal;
    }

    /** A second person agreed; it is public from its moment on. */
    void approve(PersonId approver) {
        move(PublicationState.SCHEDULED);
        approverId = approver.value();
    }

    boolean waitsUntilAfter(Instant now) {
        return publishAt != null && publishAt.isAfter(now);
    }

    void publish(int as, Instant now) {
        move(PublicationState.PUBLISHED);
        number = as;
        publishedAt = now;
    }

    /** What it says changed while it was kept back. */
    void lapse() {
        move(PublicationState.VOID);
        approverId = null;
    }

    void proposeWithdrawal(long proposal, PersonId proposer, String reason) {
        withdrawalProposal = proposal;
        withdrawalProposer = proposer.value();
        withdrawalReason = reason;
    }

    String withdrawalReason() {
        return withdrawalReason == null ? "" : withdrawalReason;
    }

    void withdraw(PersonId approver, Instant now) {
        move(PublicationState.WITHDRAWN);
        withdrawnBy = approver.value();
        withdrawnAt = now;
    }

    void pin(String hashOfTheAct) {
        auditHash = hashOfTheAct;
    }

    void correct() {
        move(PublicationState.CORRECTED);
    }

    void retire() {
        move(PublicationState.VOID);
    }

    private void move(PublicationState to) {
        if (!state.next().contains(to)) {
            throw new Refusal.WrongState(Words.both("publishing", "noLongerInForce"));
        }
        state = to;
    }

    boolean fits() {
        return ResultsDraft.hash(content, grounds).equals(contentHash);
    }

    long ref() {
        return Objects.requireNonNull(id);
    }

    ContestId contest() {
        return new ContestId(contestId);
    }

    PublicationView view() {
        return new PublicationView(
                ref(),
                contest(),
                state,
                number == null ? 0 : number,
                ResultsJson.read(content, Results.class),
                ResultsJson.read(grounds, Grounds.class),
                contentHash,
                reason,
                new PersonId(proposerId),
                proposedAt,
                approverId == null ? null : new PersonId(approverId),
                publishedAt,
                auditHash,
                publishAt,
                state == PublicationState.WITHDRAWN ? withdrawalReason : null,
                withdrawnAt);
    }
}
