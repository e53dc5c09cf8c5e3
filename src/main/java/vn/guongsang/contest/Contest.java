package vn.guongsang.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.contest.definition.ContestJson;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/** A contest: its definition as one document, and what has happened to it. */
@Entity
@Table(name = "contest")
class Contest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "slug", nullable = false, updatable = false)
    private String slug = "";

    @Column(name = "definition", nullable = false, length = Length.LONG32)
    private String definition = "";

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt = Instant.EPOCH;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "loaded_from", nullable = false, updatable = false, length = 64)
    private String loadedFrom = "";

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    protected Contest() {}

    /** A contest as its pack describes it. */
    static Contest of(Pack pack) {
        var contest = new Contest();
        contest.slug = pack.definition().slug();
        contest.loadedFrom = pack.fingerprint();
        contest.take(pack.definition());
        return contest;
    }

    ContestId ref() {
        return new ContestId(Objects.requireNonNull(id));
    }

    String slug() {
        return slug;
    }

    int version() {
        return version;
    }

    String definitionJson() {
        return definition;
    }

    /** Changes the definition; what is open already is changed for a reason only. */
    ContestRevision change(ContestDefinition changed, Edit edit, Instant now) {
        if (edit.version() != version) {
            throw new Refusal.Changed();
        }
        if (locked(now) && edit.reason().isBlank()) {
            throw new Refusal.WrongState(Words.both("contest", "reasonForLocked"));
        }
        var revision = ContestRevision.of(this, edit, now);
        take(changed);
        return revision;
    }

    void lock(Instant now) {
        if (!locked(now)) {
            lockedAt = now;
        }
    }

    void publish(Instant now) {
        if (now.isBefore(closesAt)) {
            throw new Refusal.WrongState(Words.both("contest", "stillTakesEntries"));
        }
        publishedAt = now;
    }

    private boolean locked(Instant now) {
        return ContestState.locked(now, opensAt, lockedAt);
    }

    static Instant closing(ContestDefinition definition) {
        return Objects.requireNonNull(definition.dates().entry().to()).toInstant();
    }

    private void take(ContestDefinition changed) {
        opensAt = Objects.requireNonNull(changed.dates().entry().from()).toInstant();
        closesAt = closing(changed);
        definition = ContestJson.write(changed);
    }
}
