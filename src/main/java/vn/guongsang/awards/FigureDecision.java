package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.board.FigureChoice;
import vn.guongsang.awards.board.FigureView;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.ContestId;

/** Which of two figures that do not agree somebody accepted, and why; it lapses as soon as either figure changes. */
@Entity
class FigureDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Column(nullable = false)
    private String rule = "";

    private long stated;
    private long computed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(10)")
    private FigureChoice.Accepted accepted = FigureChoice.Accepted.COMPUTED;

    @Column(nullable = false)
    private String decidedBy = "";

    @Column(nullable = false)
    private String reason = "";

    private long recordedBy;

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected FigureDecision() {}

    FigureDecision(ContestId contest, PrizeAudit.Finding finding, FigureChoice words, Award.Hand hand) {
        this.contestId = contest.value();
        this.rule = finding.rule();
        this.stated = finding.stated();
        this.computed = finding.computed();
        this.accepted = words.accepted();
        this.decidedBy = words.by();
        this.reason = words.reason();
        this.recordedBy = hand.person().value();
        this.recordedAt = hand.at();
    }

    boolean about(PrizeAudit.Finding finding) {
        return rule.equals(finding.rule()) && stated == finding.stated() && computed == finding.computed();
    }

    FigureView view(PrizeAudit.Finding finding) {
        return new FigureView(finding, new FigureChoice(accepted, decidedBy, reason), recordedAt);
    }
}
