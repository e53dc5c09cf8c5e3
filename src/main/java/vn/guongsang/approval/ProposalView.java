package vn.guongsang.approval;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;

/**
 * A proposal as people read it.
 *
 * @param kind what is proposed, as a key of the approval's words
 * @param subject about which, as in the audit: {@code thing:id}
 * @param summary label to value, both in words, in the order in which the proposer gave them
 */
public record ProposalView(
        long id,
        String kind,
        String subject,
        String contentHash,
        Map<String, String> summary,
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
