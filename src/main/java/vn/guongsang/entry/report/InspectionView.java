package vn.guongsang.entry.report;

import java.time.Instant;
import vn.guongsang.inspect.Verdict;

/**
 * One finished inspection of a sent entry.
 *
 * @param book version of the book of rules
 * @param contestVersion version of the contest whose limits were asked
 * @param actor who asked for it, as the audit names people; "system" where nobody did
 */
public record InspectionView(
        Verdict verdict, int book, int contestVersion, Cause cause, String actor, Instant at, CheckReport report) {

    /** Why the rules were asked. */
    public enum Cause {
        SENT,
        READ,
        COMPARED,
        AGAIN
    }

    /** The chip that stands for the verdict. */
    public String mark() {
        return switch (verdict) {
            case ACCEPT -> "ok";
            case REVIEW -> "warn";
            case REJECT -> "bad";
        };
    }
}
