package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.Weight;
import vn.guongsang.kernel.ContestId;

/** A recorded weighing of the two numbers; never changed, a later one stands above it. */
@Entity
class CollectiveWeight {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;
    private int winning;

    @Column(nullable = false)
    private String reason = "";

    private long recordedBy;

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected CollectiveWeight() {}

    CollectiveWeight(ContestId contest, Weight weight, Award.Hand hand) {
        this.contestId = contest.value();
        this.winning = weight.winning();
        this.reason = weight.reason();
        this.recordedBy = hand.person().value();
        this.recordedAt = hand.at();
    }

    Weight weight() {
        return new Weight(winning, reason);
    }
}
