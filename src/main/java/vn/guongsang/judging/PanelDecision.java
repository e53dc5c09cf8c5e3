package vn.guongsang.judging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;

/** The recorded decision by which the panel differs inside a prize group. Never changed. */
@Entity
class PanelDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "number", nullable = false))
    @AttributeOverride(name = "date", column = @Column(name = "decided_on", nullable = false))
    @AttributeOverride(name = "words", column = @Column(name = "words", nullable = false))
    private Minutes minutes = new Minutes("", LocalDate.EPOCH, "");

    @Column(nullable = false, updatable = false)
    private long recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected PanelDecision() {}

    PanelDecision(ContestId contest, Bench bench, Minutes minutes, PersonId by, Instant now) {
        this.contestId = contest.value();
        this.prizeGroup = bench.key();
        this.minutes = minutes;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    Minutes minutes() {
        return minutes;
    }
}
