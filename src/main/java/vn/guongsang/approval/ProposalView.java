package vn.guongsang.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;

/**
 * A proposal as people read it.
 *
 * @param kind what is proposed, as a key of the approval's words
 * @param subject about which, as in the audit: {@code thing:id}
 * @param contest slug of the contest whose approvers decide
 * @param summary what the approver reads, in the proposer's order
 */
public record ProposalView(
        long id,
        String kind,
        String subject,
        String contest,
        String contentHash,
        List<Motion.Line> summary,
        ProposalState state,
        PersonId proposer,
        Instant proposedAt,
        @Nullable PersonId approver,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    public boolean waiting() {
        return state == ProposalState.WAITING;
    }
}
