package vn.guongsang.exemplar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's yes to publication, as it was written down. */
@Entity
class ExemplarConsent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String givenBy = "";

    @Column(nullable = false)
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(nullable = false, columnDefinition = "longtext")
    private String wording = "";

    @Column(nullable = false)
    private String recordedBy = "";

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected ExemplarConsent() {}

    ExemplarConsent(String givenBy, LocalDate givenOn, String wording, String recordedBy, Instant recordedAt) {
        this.givenBy = givenBy;
        this.givenOn = givenOn;
        this.wording = wording;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    ExemplarView.Consent view() {
        return new ExemplarView.Consent(givenBy, givenOn, wording);
    }
}
