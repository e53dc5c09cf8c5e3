package vn.guongsang.judging.ranking;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** A preliminary round of one prize group: open until minutes send its best to the final. */
@Entity
class Preliminary {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long contestId;

    @Column(nullable = false, updatable = false)
    private String prizeGroup = "";

    private int perEntry;
    private int places;

    @Column(nullable = false, updatable = false)
    private long openedBy;

    @Column(nullable = false, updatable = false)
    private Instant openedAt = Instant.EPOCH;

    @Embedded
    private @Nullable Minutes minutes;

    @Column(columnDefinition = "char(64)")
    private @Nullable String rankingHash;

    private @Nullable Long closedBy;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "preliminary_pass", joinColumns = @JoinColumn(name = "preliminary_id"))
    @Column(name = "entry_id", nullable = false)
    private Set<Long> passed = new HashSet<>();

    @Version
    private int version;

    protected Preliminary() {}

    Preliminary(ContestId contest, String group, int perEntry, int places, PersonId by, Instant now) {
        this.contestId = contest.value();
        this.prizeGroup = group;
        this.perEntry = perEntry;
        this.places = places;
        this.openedBy = by.value();
        this.openedAt = now;
    }

    String group() {
        return prizeGroup;
    }

    int perEntry() {
        return perEntry;
    }

    int places() {
        return places;
    }

    boolean closed() {
        return closedAt != null;
    }

    Set<EntryId> passed() {
        return passed.stream().map(EntryId::new).collect(Collectors.toSet());
    }

    @Nullable
    Minutes minutes() {
        return minutes;
    }

    void close(Set<EntryId> through, String hash, Minutes minutes, PersonId by, Instant now) {
        through.forEach(e -> passed.add(e.value()));
        rankingHash = hash;
        this.minutes = minutes;
        closedBy = by.value();
        closedAt = now;
    }
}
