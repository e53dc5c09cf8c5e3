package vn.guongsang.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of an exported chain: a line of JSON. The public export holds fingerprints only; that for auditors holds the
 * acts too, and then each fingerprint is computed again.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainRow(
        long sequence,
        long event,
        String hash,
        String link,
        @Nullable String at,
        @Nullable String actor,
        @Nullable String act,
        @Nullable String subject,
        @Nullable String details) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ChainRow of(AuditLink link, AuditEvent event, boolean whole) {
        return whole
                ? new ChainRow(
                        link.sequence(),
                        link.eventId(),
                        event.hash(),
                        link.hash(),
                        event.at().toString(),
                        event.actor(),
                        event.act(),
                        event.subject(),
                        event.details())
                : new ChainRow(
                        link.sequence(), link.eventId(), event.hash(), link.hash(), null, null, null, null, null);
    }

    public String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line that is no row reads as one that fits nowhere, so that the verifier names its place. */
    static ChainRow read(String line) {
        try {
            return JSON.readValue(line, ChainRow.class);
        } catch (JsonProcessingException e) {
            return new ChainRow(-1, -1, "", "", null, null, null, null, null);
        }
    }

    /** True unless the act is there and says something else than its fingerprint. */
    boolean fitsItsHash() {
        if (at == null && actor == null && act == null && subject == null && details == null) {
            return true;
        }
        if (at == null || actor == null || act == null || subject == null || details == null) {
            return false;
        }
        try {
            return hash.equals(AuditEvent.hashOf(Instant.parse(at), actor, act, subject, details));
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    boolean holds(String fingerprint) {
        return hash.equals(fingerprint) || (details != null && details.contains("\"" + fingerprint + "\""));
    }
}
