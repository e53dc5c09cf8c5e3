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
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;

/** A contest: its definition as one document, and what has happened to it. */
@Entity
@Table(name = "contest")
class Contest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "slug", updatable = false, nullable = false)
    private String slug = "";

    @Column(name = "definition", nullable = false)
    private String definition = "";

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt = Instant.EPOCH;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt = Instant.EPOCH;

    @Column(name = "loaded_from", updatable = false, nullable = false)
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

    String loadedFrom() {
        return loadedFrom;
    }

    String definitionJson() {
        return definition;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    /** Changes the definition; what is open already is changed for a reason only. */
    ContestRevision change(ContestDefinition changed, Edit edit, Instant now) {
        if (edit.version() != version) {
            throw new Refusal.Changed();
        }
        if (locked(now) && edit.reason().isBlank()) {
            throw Refusal.wrongState(
                    "Cuộc thi đã khóa: mỗi thay đổi cần ghi lý do.",
                    "The contest is locked: every change needs a reason.");
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
        if (state(now) != ContestState.CLOSED && state(now) != ContestState.PUBLISHED) {
            throw Refusal.wrongState(
                    "Cuộc thi chưa hết hạn nhận bài nên chưa thể công bố kết quả.",
                    "The contest still takes entries, so its results cannot be published yet.");
        }
        publishedAt = now;
    }

    boolean locked(Instant now) {
        return lockedAt != null || !now.isBefore(opensAt);
    }

    ContestState state(Instant now) {
        if (publishedAt != null) {
            return ContestState.PUBLISHED;
        }
        if (now.isBefore(opensAt)) {
            return ContestState.UPCOMING;
        }
        return now.isBefore(closesAt) ? ContestState.OPEN : ContestState.CLOSED;
    }

    private void take(ContestDefinition changed) {
        var entry = changed.dates().entry();
        opensAt = Objects.requireNonNull(entry.from()).toInstant();
        closesAt = Objects.requireNonNull(entry.to()).toInstant();
        definition = ContestJson.write(changed);
    }
}
