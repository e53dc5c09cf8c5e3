package vn.guongsang.judging.talk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** A talk of the jury about the entries around the prize lines. */
@Entity
class Deliberation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String rankingHash = "";

    @Column(nullable = false, updatable = false)
    private long openedBy;

    @Column(nullable = false, updatable = false)
    private Instant openedAt = Instant.EPOCH;

    @Embedded
    private @Nullable Minutes minutes;

    private @Nullable Long closedBy;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "deliberation_entry", joinColumns = @JoinColumn(name = "deliberation_id"))
    @Column(name = "entry_id", nullable = false)
    private Set<Long> entries = new HashSet<>();

    @Version
    private int version;

    protected Deliberation() {}

    Deliberation(Band band, PersonId by, Instant now) {
        this.contestId = band.contest().value();
        this.prizeGroup = band.group();
        this.rankingHash = band.hash();
        this.openedBy = by.value();
        this.openedAt = now;
        band.entries().forEach(e -> entries.add(e.value()));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void close(Minutes minutes, PersonId by, Instant now) {
        this.minutes = minutes;
        closedBy = by.value();
        closedAt = now;
    }

    DeliberationView view() {
        return new DeliberationView(
                id(),
                prizeGroup,
                entries.stream().map(EntryId::new).collect(Collectors.toSet()),
                closedAt == null,
                minutes);
    }
}
