package vn.guongsang.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.publishing.text.Grounds;
import vn.guongsang.publishing.text.Results;

/**
 * One version of the results.
 *
 * @param number 1, 2, 3… once published, 0 before
 * @param reason why it corrects the version before it; empty for the first
 * @param auditHash of the act of publishing, by which its place in the chain is found
 * @param publishAt until when it is kept back; null for not at all
 * @param withdrawalReason why it was taken back; null while it stands
 */
public record PublicationView(
        long id,
        ContestId contest,
        PublicationState state,
        int number,
        Results results,
        Grounds grounds,
        String contentHash,
        String reason,
        PersonId proposer,
        Instant proposedAt,
        @Nullable PersonId approver,
        @Nullable Instant publishedAt,
        @Nullable String auditHash,
        @Nullable Instant publishAt,
        @Nullable String withdrawalReason,
        @Nullable Instant withdrawnAt) {

    public boolean isPublic() {
        return state == PublicationState.PUBLISHED || state == PublicationState.CORRECTED;
    }

    public boolean withdrawn() {
        return state == PublicationState.WITHDRAWN;
    }

    public boolean scheduled() {
        return state == PublicationState.SCHEDULED;
    }

    public boolean corrected() {
        return state == PublicationState.CORRECTED;
    }

    public boolean waiting() {
        return state == PublicationState.PROPOSED;
    }
}
