package vn.guongsang.audit;

import java.time.Instant;
import vn.guongsang.kernel.Secret;

/**
 * One act.
 *
 * @param actor who, as a stable reference ({@code person:12}, {@code author}, {@code system})
 * @param act what, as {@code capability.verb}
 * @param subject to which, as {@code thing:id}
 * @param details JSON object with what else matters
 * @param seal of the portal on the hash
 */
record AuditEvent(
        long id, Instant at, String actor, String act, String subject, String details, String hash, String seal) {

    static final String GENESIS = "0".repeat(64);

    /** Lengths stand before the fields, so that no two different acts share one text. */
    static String hashOf(Instant at, String actor, String act, String subject, String details) {
        var text = new StringBuilder();
        for (var field : new String[] {at.toString(), actor, act, subject, details}) {
            text.append(field.length()).append(':').append(field);
        }
        return Secret.hash(text.toString());
    }

    boolean fitsItsHash() {
        return hash.equals(hashOf(at, actor, act, subject, details));
    }

    static String link(String previous, long sequence, long id, String hash) {
        return Secret.hash(previous + ":" + sequence + ":" + id + ":" + hash);
    }
}
