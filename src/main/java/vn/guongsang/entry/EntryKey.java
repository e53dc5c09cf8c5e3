package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.guongsang.kernel.EntryId;

/** The one-time key of a request that made an entry. */
@Entity
class EntryKey {
    @Id
    @Column(columnDefinition = "char(64)")
    private String keyHash = "";

    @Column(nullable = false, columnDefinition = "char(64)")
    private String bodyHash = "";

    @Column(nullable = false)
    private long entryId;

    protected EntryKey() {}

    EntryKey(String keyHash, String bodyHash, EntryId entry) {
        this.keyHash = keyHash;
        this.bodyHash = bodyHash;
        this.entryId = entry.value();
    }

    String body() {
        return bodyHash;
    }

    EntryId entry() {
        return new EntryId(entryId);
    }
}
