package vn.guongsang.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;

/** The unit's work on one entry. */
@Entity
class Screening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long entryId;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityDecision identityDecision;

    private @Nullable String identityReason;
    private @Nullable String identityBy;
    private @Nullable Instant identityAt;

    @ElementCollection
    @CollectionTable(name = "screening_point", joinColumns = @JoinColumn(name = "screening_id", nullable = false))
    @MapKeyColumn(name = "point")
    private Map<String, PointMark> points = new HashMap<>();

    @Version
    @Column(nullable = false)
    private int version;

    protected Screening() {}

    Screening(EntryId entry) {
        this.entryId = entry.value();
    }

    /** Replaces the whole checklist by what the person's page held. */
    void mark(Map<String, PointMark> answers, @Nullable Grade judgement, int seen) {
        if (seen != version) {
            throw new Refusal.Changed();
        }
        points.keySet().retainAll(answers.keySet());
        points.putAll(answers);
        grade = judgement;
    }

    void decideIdentity(IdentityDecision decision, String reason, String by, Instant at) {
        identityDecision = decision;
        identityReason = reason;
        identityBy = by;
        identityAt = at;
    }

    ScreeningView view(List<ScreeningView.ConfirmationView> confirmations) {
        return new ScreeningView(new EntryId(entryId), grade, Map.copyOf(points), confirmations, identity(), version);
    }

    private ScreeningView.@Nullable IdentityView identity() {
        return identityDecision == null
                ? null
                : new ScreeningView.IdentityView(
                        identityDecision,
                        Objects.requireNonNull(identityReason),
                        Objects.requireNonNull(identityBy),
                        Objects.requireNonNull(identityAt));
    }
}
