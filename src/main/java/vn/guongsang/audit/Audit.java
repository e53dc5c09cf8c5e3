package vn.guongsang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where a desk notes its act, as the last statement of its transaction. */
@ApplicationScoped
public class Audit {
    private final AuditTrail trail;
    private final AuditKey key;
    private final ObjectMapper json;

    Audit(AuditTrail trail, AuditKey key, ObjectMapper json) {
        this.trail = trail;
        this.key = key;
        this.json = json;
    }

    /**
     * Adds one row.
     *
     * @param actor {@code person:12}, {@code author} or {@code system}
     * @param act {@code capability.verb}
     * @param subject {@code thing:id}
     * @param details what else matters; no secrets and no more personal data than the act needs
     * @return the row's own hash, which a receipt may carry
     */
    public String note(String actor, String act, String subject, Map<String, ?> details) {
        return note(actor, act, subject, details, hash -> {});
    }

    /**
     * Adds one row, whose hash goes into another row that the same transaction has yet to write.
     *
     * @param proof is told the row's own hash before anything is written
     */
    public String note(String actor, String act, String subject, Map<String, ?> details, Consumer<String> proof) {
        var at = trail.databaseNow();
        var text = asJson(details);
        var hash = AuditEvent.hashOf(at, actor, act, subject, text);
        proof.accept(hash);
        trail.add(new AuditEvent(0, at, actor, act, subject, text, hash, key.seal(hash)), evidence(details));
        return hash;
    }

    /** The fingerprint that the act pins down (a sealed sheet's, an approved text's); empty for none. */
    private static String evidence(Map<String, ?> details) {
        var hash = String.valueOf(details.get("hash"));
        return hash.matches("[0-9a-f]{64}") ? hash : "";
    }

    private String asJson(Map<String, ?> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the details of an act must be JSON", e);
        }
    }
}
