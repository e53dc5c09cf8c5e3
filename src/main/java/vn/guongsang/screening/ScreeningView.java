package vn.guongsang.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/**
 * How the screening of one entry stands.
 *
 * @param points answers by the id of the checklist's point; a point without an answer is absent
 * @param confirmations those that count, at most one a kind
 */
public record ScreeningView(
        EntryId entry,
        @Nullable Grade grade,
        Map<String, PointMark> points,
        List<ConfirmationView> confirmations,
        @Nullable IdentityView identity,
        int version) {

    public static ScreeningView nothing(EntryId entry) {
        return new ScreeningView(entry, null, Map.of(), List.of(), null, 0);
    }

    public Optional<ConfirmationView> confirmation(ConfirmationKind kind) {
        return confirmations.stream().filter(c -> c.kind() == kind).findFirst();
    }

    /** A signed paper; key tells where it is in storage and is never shown. */
    public record ConfirmationView(
            long id,
            ConfirmationKind kind,
            String signer,
            String capacity,
            LocalDate signedOn,
            String fileName,
            String mediaType,
            long bytes,
            String sha256,
            String key) {}

    /** By whom as the audit names them. */
    public record IdentityView(IdentityDecision decision, String reason, String by, Instant at) {}
}
