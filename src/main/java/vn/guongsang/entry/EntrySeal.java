package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.guongsang.kernel.ContestId;

/** An entry whose content, down to the SHA-256 of each file, was fixed while its files were still on their way. */
@Entity
class EntrySeal {
    @Id
    @Column(columnDefinition = "char(64)")
    private String keyHash = "";

    @Column(nullable = false, columnDefinition = "char(64)")
    private String bodyHash = "";

    @Column(nullable = false)
    private long contestId;

    @Column(nullable = false)
    private Instant sealedAt = Instant.EPOCH;

    protected EntrySeal() {}

    EntrySeal(String keyHash, String bodyHash, ContestId contest, Instant at) {
        this.keyHash = keyHash;
        this.bodyHash = bodyHash;
        this.contestId = contest.value();
        this.sealedAt = at;
    }

    /** What was sealed has changed, in time, and is sealed as it is now. */
    void renew(String body, Instant at) {
        bodyHash = body;
        sealedAt = at;
    }

    String body() {
        return bodyHash;
    }

    Instant at() {
        return sealedAt;
    }
}
