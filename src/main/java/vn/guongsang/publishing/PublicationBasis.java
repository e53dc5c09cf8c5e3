package vn.guongsang.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;

/** A consent to publication that came outside the portal. */
@Entity
class PublicationBasis {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;
    private long entryId;

    @Column(nullable = false)
    private String givenBy = "";

    @Column(nullable = false)
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(nullable = false)
    private String wording = "";

    private long recordedBy;

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected PublicationBasis() {}

    /** Who consented, when and in which words. */
    record Consent(String givenBy, LocalDate givenOn, String wording) {}

    PublicationBasis(ContestId contest, EntryId entry, Consent consent, PersonId recorder, Instant now) {
        this.contestId = contest.value();
        this.entryId = entry.value();
        this.givenBy = consent.givenBy();
        this.givenOn = consent.givenOn();
        this.wording = consent.wording();
        this.recordedBy = recorder.value();
        this.recordedAt = now;
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    Consent consent() {
        return new Consent(givenBy, givenOn, wording);
    }
}
