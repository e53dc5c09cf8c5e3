package vn.guongsang.entry.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.SubmissionDesk;
import vn.guongsang.kernel.Secret;

/** Entries sent in one request, once for each idempotency key. */
@ApplicationScoped
class Submissions {
    private final SubmissionDesk sending;
    private final ObjectMapper json;

    Submissions(SubmissionDesk sending, ObjectMapper json) {
        this.sending = sending;
        this.json = json;
    }

    /** Two requests with one key at the same moment: the slower one fails on the key and then finds the entry. */
    SendResult once(String slug, String key, EntryRequest request, @Nullable Instant waiting) {
        var once = new SubmissionDesk.Once(key, hash(request), waiting);
        try {
            return sending.submit(slug, once, request.draft(), request.promised());
        } catch (PersistenceException collided) {
            return sending.submit(slug, once, request.draft(), request.promised());
        }
    }

    private String hash(EntryRequest request) {
        try {
            return Secret.hash(json.writeValueAsString(request));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
