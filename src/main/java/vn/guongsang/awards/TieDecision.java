package vn.guongsang.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.allocation.TieOrder;
import vn.guongsang.awards.board.TieMinutes;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;

/** The jury's order of entries that the ranking leaves equal at a prize boundary, as its minutes record it. */
@Entity
class TieDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Column(nullable = false)
    private String prizeGroup = "";

    @Column(nullable = false)
    private String entryOrder = "";

    @Column(nullable = false)
    private String decidedBy = "";

    @Column(nullable = false)
    private String minutesNumber = "";

    @Column(nullable = false)
    private LocalDate minutesDate = LocalDate.EPOCH;

    @Column(nullable = false)
    private String words = "";

    @Column(nullable = false, columnDefinition = "char(64)")
    private String ranking = "";

    private long recordedBy;

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected TieDecision() {}

    TieDecision(ContestId contest, String group, String rankingHash, TieMinutes minutes, Award.Hand hand) {
        this.contestId = contest.value();
        this.prizeGroup = group;
        this.ranking = rankingHash;
        this.entryOrder =
                minutes.order().stream().map(e -> String.valueOf(e.value())).collect(Collectors.joining(","));
        this.decidedBy = minutes.body();
        this.minutesNumber = minutes.number();
        this.minutesDate = minutes.date();
        this.words = minutes.words();
        this.recordedBy = hand.person().value();
        this.recordedAt = hand.at();
    }

    String group() {
        return prizeGroup;
    }

    TieOrder order() {
        return new TieOrder(Arrays.stream(entryOrder.split(","))
                .map(text -> new EntryId(Long.parseLong(text)))
                .toList());
    }

    TieMinutes minutes() {
        return new TieMinutes(order().order(), decidedBy, minutesNumber, minutesDate, words);
    }
}
