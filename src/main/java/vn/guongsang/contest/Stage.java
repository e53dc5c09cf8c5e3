package vn.guongsang.contest;

import java.time.Duration;
import java.time.Instant;
import vn.guongsang.kernel.Bilingual;

/**
 * What the clock says about a contest, taken once so that everything on a page agrees.
 *
 * @param now the database's time
 */
public record Stage(ContestState state, Instant now, Instant opensAt, Instant closesAt) {
    /** True while an entry may be sent, changed or withdrawn. */
    public boolean takesEntries() {
        return state == ContestState.OPEN;
    }

    /** From now to the opening or the closing, whichever comes; zero afterwards. */
    public Duration left() {
        return switch (state) {
            case UPCOMING -> Duration.between(now, opensAt);
            case OPEN -> Duration.between(now, closesAt);
            case CLOSED, PUBLISHED -> Duration.ZERO;
        };
    }

    /** The time left in words, the two largest units, rounded down: "còn 3 ngày 4 giờ". */
    public Bilingual leftInWords() {
        return TimeLeft.words(left());
    }
}
