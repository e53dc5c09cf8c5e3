package vn.guongsang.judging.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Score;

/** What a judge said after conferring, with the totals that lay apart. Never changed. */
@Entity
class Confer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long sheetId;

    @Column(nullable = false, updatable = false)
    private int ownTotal;

    @Column(nullable = false, updatable = false)
    private String otherTotals = "";

    @Column(nullable = false, updatable = false)
    private boolean keeps;

    @Column(nullable = false, updatable = false)
    private String words = "";

    @Column(nullable = false, updatable = false)
    private Instant saidAt = Instant.EPOCH;

    protected Confer() {}

    Confer(Sheet sheet, List<Sheet> others, boolean keeps, String words, Instant now) {
        this.sheetId = sheet.number();
        this.ownTotal = sheet.total();
        this.otherTotals =
                others.stream().map(o -> new Score(o.total()).shown()).collect(Collectors.joining(" · "));
        this.keeps = keeps;
        this.words = words;
        this.saidAt = now;
    }

    long sheet() {
        return sheetId;
    }

    ConferNote note(String judge) {
        return new ConferNote(judge, new Score(ownTotal).shown(), otherTotals, keeps, words, saidAt);
    }
}
