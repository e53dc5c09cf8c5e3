package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A file of an entry: in its working copy, in its sent copy, or in both. Its author and the job that reads it write at the
 * same moment, each only what has changed: a whole row would take the other's word back.
 */
@Entity
@DynamicUpdate
class EntryFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, updatable = false)
    private String name = "";

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false, columnDefinition = "char(64)")
    private String sha256 = "";

    @Column(nullable = false)
    private String mediaType = "application/octet-stream";

    @Column(nullable = false)
    private String kind = "unknown";

    @Column(nullable = false, updatable = false)
    private String objectKey = "";

    @Column(nullable = false, updatable = false)
    private long uploadId;

    @Column(nullable = false)
    private boolean working;

    @Column(nullable = false)
    private boolean sent;

    @Column(nullable = false, updatable = false)
    private Instant addedAt = Instant.EPOCH;

    private @Nullable Instant readAt;

    protected EntryFile() {}

    EntryFile(int ordinal, NewFile file, Instant now) {
        this.ordinal = ordinal;
        name = file.name();
        bytes = file.bytes();
        sha256 = file.sha256();
        objectKey = file.key();
        uploadId = file.upload();
        working = true;
        addedAt = now;
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    int ordinal() {
        return ordinal;
    }

    String objectKey() {
        return objectKey;
    }

    long uploadId() {
        return uploadId;
    }

    boolean working() {
        return working;
    }

    boolean sent() {
        return sent;
    }

    boolean read() {
        return readAt != null;
    }

    void place(int place) {
        ordinal = place;
    }

    /** Out of the working copy; the sent copy keeps it until the entry is sent again. */
    void drop() {
        working = false;
    }

    void send() {
        sent = working;
    }

    void wasRead(String detectedType, String detectedKind, Instant now) {
        mediaType = detectedType;
        kind = detectedKind;
        readAt = now;
    }

    void readAgain() {
        readAt = null;
    }

    FileView view() {
        return new FileView(number(), ordinal, name, bytes, sha256, mediaType, kind, objectKey, read());
    }
}
