package vn.guongsang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.guongsang.web.gate.DatabaseClock.Sample;

/** Whoever is turned away a moment before the deadline keeps the place, also when the machine is out of breath. */
class DatabaseClockTest {
    private static final Instant DEADLINE = Instant.parse("2023-07-15T17:00:00Z");
    private static final long MILLI = 1_000_000;

    @Test
    void aSlowAnswerDoesNotPutTheMomentBeforeTheDeadlineAfterIt() {
        // asked a second before the deadline, but the database came to read its clock 900 ms later only
        var slow = new Sample(DEADLINE.minusMillis(100), 0);
        var quick = new Sample(DEADLINE.minusMillis(98), 900 * MILLI);
        assertThat(slow.at(950 * MILLI)).isAfter(DEADLINE);
        assertThat(slow.lessAhead(quick)).isEqualTo(quick);
        assertThat(quick.lessAhead(slow)).isEqualTo(quick);
        assertThat(quick.at(950 * MILLI)).isEqualTo(DEADLINE.minusMillis(48));
    }

    @Test
    void ofTwoThatAreEquallyFarAheadEitherTellsTheSame() {
        var first = new Sample(DEADLINE, 0);
        var second = new Sample(DEADLINE.plusMillis(5), 5 * MILLI);
        assertThat(first.lessAhead(second).at(7 * MILLI))
                .isEqualTo(second.lessAhead(first).at(7 * MILLI));
    }
}
