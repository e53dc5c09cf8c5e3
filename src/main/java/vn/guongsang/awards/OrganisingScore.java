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
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;

/** How well a unit organised the contest, of 100 points, as the organisers see it and say why. */
@Entity
class OrganisingScore {
    static final Score MOST = Score.points(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;
    private long unitId;
    private int halfPoints;

    @Column(nullable = false)
    private String note = "";

    private long enteredBy;

    @Column(nullable = false)
    private Instant enteredAt = Instant.EPOCH;

    @Version
    private int version;

    protected OrganisingScore() {}

    OrganisingScore(ContestId contest, UnitId unit) {
        this.contestId = contest.value();
        this.unitId = unit.value();
    }

    void enter(Score score, String why, Award.Hand hand) {
        halfPoints = score.halfPoints();
        note = why;
        enteredBy = hand.person().value();
        enteredAt = hand.at();
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Score score() {
        return new Score(halfPoints);
    }

    String note() {
        return note;
    }
}
