package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.kernel.ContestId;

/** The decision by which the prizes are awarded, as the signed paper says. */
@Entity
class AwardDecision {
    @Id
    private long contestId;

    @Column(nullable = false)
    private String number = "";

    @Column(nullable = false)
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(nullable = false)
    private String signer = "";

    @Column(nullable = false)
    private String capacity = "";

    private long recordedBy;

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    @Version
    private int version;

    protected AwardDecision() {}

    AwardDecision(ContestId contest) {
        this.contestId = contest.value();
    }

    void record(DecisionView paper, Award.Hand hand) {
        number = paper.number();
        decidedOn = paper.date();
        signer = paper.signer();
        capacity = paper.capacity();
        recordedBy = hand.person().value();
        recordedAt = hand.at();
    }

    DecisionView view() {
        return new DecisionView(number, decidedOn, signer, capacity);
    }
}
