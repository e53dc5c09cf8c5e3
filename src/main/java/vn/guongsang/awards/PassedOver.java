package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;

/** An entry that receives no prize whatever its rank, by a recorded decision. */
@Entity
class PassedOver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;
    private long entryId;

    @Column(nullable = false)
    private String reason = "";

    private long decidedBy;

    @Column(nullable = false)
    private Instant decidedAt = Instant.EPOCH;

    @Version
    private int version;

    protected PassedOver() {}

    PassedOver(ContestId contest, EntryId entry, String reason, Award.Hand hand) {
        this.contestId = contest.value();
        this.entryId = entry.value();
        this.reason = reason;
        this.decidedBy = hand.person().value();
        this.decidedAt = hand.at();
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    String reason() {
        return reason;
    }
}
