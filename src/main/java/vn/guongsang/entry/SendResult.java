package vn.guongsang.entry;

import java.time.Instant;
import java.util.List;
import vn.guongsang.entry.draft.Completeness;
import vn.guongsang.entry.report.CheckReport;

/** How an attempt to send ended, as far as it is the author's to mend. */
public sealed interface SendResult {
    record Sent(Receipt receipt, String secret) implements SendResult {}

    /** All but the bytes is here, in time: exactly those bytes may arrive until then. */
    record Sealed(Instant at, Instant until) implements SendResult {}

    /** Something is missing or cannot be understood. */
    record Incomplete(List<Completeness.Gap> gaps) implements SendResult {}

    /** A finished inspection stops it. */
    record Rejected(CheckReport report) implements SendResult {}

    /** Rolls back what an attempt in one request had begun. */
    final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SendResult result;

        NotAccepted(SendResult result) {
            super("not accepted", null, false, false);
            this.result = result;
        }

        public SendResult result() {
            return result;
        }
    }
}
