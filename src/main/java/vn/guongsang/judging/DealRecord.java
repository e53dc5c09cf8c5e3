package vn.guongsang.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.panel.Bench;
import vn.guongsang.judging.panel.Deal;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** One deal as it was applied. Never changed. */
@Entity
@Table(name = "deal")
class DealRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(20)")
    private Kind kind = Kind.DRAWN;

    @Column(nullable = false, updatable = false)
    private long seed;

    @Column(nullable = false, updatable = false)
    private int perEntry;

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String hash = "";

    @Column(nullable = false, updatable = false)
    private int fresh;

    @Column(nullable = false, updatable = false)
    private int takenBack;

    @Column(nullable = false, updatable = false)
    private String anchors = "";

    @Column(nullable = false, updatable = false)
    private long dealtBy;

    @Column(nullable = false, updatable = false)
    private Instant dealtAt = Instant.EPOCH;

    /** How the pairs were found. */
    enum Kind {
        DRAWN,
        LISTED,
        MOVED,
        REPLACED
    }

    protected DealRecord() {}

    DealRecord(ContestId contest, Bench bench, Kind kind, Draw draw, Deal deal, PersonId by, Instant at) {
        this.contestId = contest.value();
        this.prizeGroup = bench.key();
        this.kind = kind;
        this.seed = draw.seed();
        this.perEntry = draw.perEntry();
        this.hash = deal.hash();
        this.fresh = deal.fresh().size();
        this.takenBack = deal.takenBack().size();
        this.anchors =
                deal.anchors().stream().map(e -> String.valueOf(e.value())).collect(Collectors.joining(","));
        this.dealtBy = by.value();
        this.dealtAt = at;
    }

    Set<EntryId> anchors() {
        return Arrays.stream(anchors.split(","))
                .filter(a -> !a.isEmpty())
                .map(a -> new EntryId(Long.parseLong(a)))
                .collect(Collectors.toSet());
    }

    PersonId by() {
        return new PersonId(dealtBy);
    }

    DealView.Past view(String who) {
        return new DealView.Past(
                kind.name(), dealtAt, who, fresh, takenBack, perEntry, Long.toUnsignedString(seed), hash);
    }
}
