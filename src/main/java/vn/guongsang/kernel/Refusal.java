package vn.guongsang.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A "no" for reasons of right or state, thrown by a desk or an entity's verb. One mapper in {@code web} turns it into a
 * page or a problem document. What is not yours answers exactly like what is not there.
 */
public sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    public static Refusal notHere() {
        return new NotHere();
    }

    /** Unknown, hidden or somebody else's: 404. */
    public static final class NotHere extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotHere() {
            super("not here");
        }
    }

    /** Signed in, but this act belongs to another role: 403. */
    public static final class NotAllowed extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotAllowed() {
            super("not allowed");
        }
    }

    /** After a deadline, which it names: 409. */
    public static final class TooLate extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Instant deadline;

        public TooLate(Instant deadline) {
            super("too late");
            this.deadline = deadline;
        }

        public Instant deadline() {
            return deadline;
        }
    }

    /** The thing is not in a state that allows the act: 409, with words that say how to go on. */
    public static final class WrongState extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Bilingual words;

        public WrongState(Bilingual words) {
            super(words.en());
            this.words = words;
        }

        public Bilingual words() {
            return words;
        }
    }

    /** Somebody else changed it first: 409; nothing of theirs was overwritten. */
    public static final class Changed extends Refusal {
        private static final long serialVersionUID = 1L;

        public Changed() {
            super("changed by somebody else");
        }
    }

    /** A well-formed request whose content does not fit: 422. */
    public static final class Unfit extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Bilingual words;
        private final transient @Nullable String field;

        public Unfit(@Nullable String field, Bilingual words) {
            super(words.en());
            this.field = field;
            this.words = words;
        }

        public Bilingual words() {
            return words;
        }

        public @Nullable String field() {
            return field;
        }
    }

    /** More bytes than a limit allows: 413. */
    public static final class TooLarge extends Refusal {
        private static final long serialVersionUID = 1L;
        private final long limit;

        public TooLarge(long limit) {
            super("larger than " + limit + " bytes");
            this.limit = limit;
        }

        public long limit() {
            return limit;
        }
    }

    /** Too often: 429, with the seconds to wait. */
    public static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;
        private final long retryAfterSeconds;

        public TooMany(long retryAfterSeconds) {
            super("too many requests");
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }
}
