package vn.guongsang.judging.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    Confer(Conferred said) {
        this.sheetId = said.sheet();
        this.ownTotal = said.total();
        this.otherTotals = said.others();
        this.keeps = said.keeps();
        this.words = said.words();
        this.saidAt = said.at();
    }

    Conferred view() {
        return new Conferred(sheetId, ownTotal, otherTotals, keeps, words, saidAt);
    }
}
