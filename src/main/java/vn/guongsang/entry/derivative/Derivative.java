package vn.guongsang.entry.derivative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.FileView;
import vn.guongsang.kernel.EntryId;

/** A file made by us from an author's file, or the promise of one. */
@Entity
class Derivative {
    static final String SOURCE = "source";
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long entryId;

    @Column(nullable = false, updatable = false)
    private long fileId;

    @Column(nullable = false, updatable = false)
    private int file;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Column(nullable = false, updatable = false)
    private String role = SOURCE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private DerivativeState state = DerivativeState.PENDING;

    @Column(nullable = false)
    private String mediaType = "";

    @Column(nullable = false)
    private long bytes;

    private @Nullable String objectKey;
    private @Nullable String error;

    protected Derivative() {}

    static Derivative pending(EntryId entry, FileView source) {
        var derivative = new Derivative();
        derivative.entryId = entry.value();
        derivative.fileId = source.id();
        derivative.file = source.place();
        return derivative;
    }

    Derivative made(int place, Made made) {
        var derivative = new Derivative();
        derivative.entryId = entryId;
        derivative.fileId = fileId;
        derivative.file = file;
        derivative.ordinal = place;
        derivative.role = made.role();
        derivative.state = DerivativeState.READY;
        derivative.mediaType = made.mediaType();
        derivative.bytes = made.bytes();
        derivative.objectKey = made.key();
        return derivative;
    }

    /** A derivative that is already in storage. */
    record Made(String role, String mediaType, long bytes, String key) {}

    void failed(String reason) {
        state = DerivativeState.FAILED;
        error = reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }

    void again() {
        state = DerivativeState.PENDING;
        error = null;
    }

    long fileId() {
        return fileId;
    }

    @Nullable
    String objectKey() {
        return objectKey;
    }

    DerivativeView view() {
        return new DerivativeView(Objects.requireNonNull(id), file, role, state, mediaType, bytes, objectKey, error);
    }
}
