package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.web.Words;

/**
 * Says whether an attempt is in time. One that is late leaves its row, so that a complaint is decided from what happened;
 * the desk that calls must not roll back on {@link Refusal.TooLate}.
 */
@ApplicationScoped
class InTime {
    private final Audit audit;

    InTime(Audit audit) {
        this.audit = audit;
    }

    /**
     * What somebody wants to do.
     *
     * @param act begin, send, replace or withdraw
     * @param code of the entry, where there is one: whoever complains is found by it
     * @param waiting since when the portal made him wait, by the database's clock; null when it did not
     */
    record Attempt(String act, String code, Instant now, @Nullable Instant waiting) {
        Attempt(String act, String code, Instant now) {
            this(act, code, now, null);
        }

        /** Whoever was in the line before the deadline is on time for a while after it. */
        boolean queuedBefore(Instant deadline, ContestView contest) {
            return waiting != null
                    && waiting.isBefore(deadline)
                    && now.isBefore(deadline.plus(contest.definition().queue()));
        }
    }

    /** @return the moment that counts as that of the attempt */
    Instant check(ContestView contest, Instant deadline, Attempt attempt) {
        if (attempt.now().isBefore(contest.opensAt())) {
            throw new Refusal.WrongState(Words.both("entry", "notOpen"));
        }
        if (attempt.now().isBefore(deadline)) {
            return attempt.now();
        }
        if (attempt.waiting() != null && attempt.queuedBefore(deadline, contest)) {
            note(contest, deadline, attempt, "entry.queued");
            return attempt.waiting();
        }
        note(contest, deadline, attempt, "entry.late");
        throw new Refusal.TooLate(deadline);
    }

    private void note(ContestView contest, Instant deadline, Attempt attempt, String act) {
        audit.note(
                "author",
                act,
                "contest:" + contest.slug(),
                Map.of(
                        "at",
                        attempt.now().toString(),
                        "deadline",
                        deadline.toString(),
                        "code",
                        attempt.code(),
                        "tried",
                        attempt.act(),
                        "waitingSince",
                        String.valueOf(attempt.waiting())));
    }
}
