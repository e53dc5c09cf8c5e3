package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.upload.UploadView;

/** A file of a working copy that is still on its way and fixed by its SHA-256. */
@Entity
class EntryPromise {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long entryId;

    @Column(nullable = false, updatable = false)
    private long uploadId;

    @Column(nullable = false, updatable = false)
    private String name = "";

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false, columnDefinition = "char(64)")
    private String sha256 = "";

    @Column(nullable = false)
    private Instant promisedAt = Instant.EPOCH;

    protected EntryPromise() {}

    EntryPromise(EntryId entry, UploadView upload) {
        this.entryId = entry.value();
        this.uploadId = upload.id();
        this.name = upload.name();
    }

    void fix(long length, String hash, Instant now) {
        bytes = length;
        sha256 = hash;
        promisedAt = now;
    }

    boolean of(EntryId entry) {
        return entryId == entry.value();
    }

    boolean says(long length, String hash) {
        return bytes == length && sha256.equals(hash);
    }

    boolean keptBy(UploadView upload) {
        return upload.complete() && says(upload.bytes(), String.valueOf(upload.sha256()));
    }

    long uploadId() {
        return uploadId;
    }

    long bytes() {
        return bytes;
    }

    String line() {
        return bytes + ":" + sha256;
    }

    PromisedFile seen(UploadView upload) {
        return new PromisedFile(name, bytes, sha256, upload.bytes());
    }
}
