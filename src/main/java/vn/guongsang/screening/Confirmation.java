package vn.guongsang.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.VietnameseText;

/** One signed paper that confirms an entry or its exemplar's deeds. */
@Entity
class Confirmation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long entryId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ConfirmationKind kind = ConfirmationKind.ENTRY;

    @Column(nullable = false)
    private String signer = "";

    @Column(nullable = false)
    private String capacity = "";

    @Column(nullable = false)
    private LocalDate signedOn = LocalDate.EPOCH;

    @Column(nullable = false)
    private String fileName = "";

    @Column(nullable = false)
    private String mediaType = "";

    private long bytes;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256 = "";

    @Column(nullable = false)
    private String objectKey = "";

    @Column(nullable = false)
    private String recordedBy = "";

    @Column(nullable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected Confirmation() {}

    Confirmation(
            EntryId entry,
            ConfirmationKind kind,
            String signer,
            String capacity,
            LocalDate signedOn,
            SignedPaper paper,
            String by,
            Instant at) {
        this.entryId = entry.value();
        this.kind = kind;
        this.signer = VietnameseText.stored(signer);
        this.capacity = VietnameseText.stored(capacity);
        this.signedOn = signedOn;
        this.fileName = paper.name();
        this.mediaType = paper.mediaType();
        this.bytes = paper.bytes();
        this.sha256 = paper.sha256();
        this.objectKey = paper.key();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ScreeningView.ConfirmationView view() {
        return new ScreeningView.ConfirmationView(
                Objects.requireNonNull(id),
                kind,
                signer,
                capacity,
                signedOn,
                fileName,
                mediaType,
                bytes,
                sha256,
                objectKey);
    }
}
