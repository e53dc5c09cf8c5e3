package vn.guongsang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.faults.Campaign;

/** The same ways of tampering on a thousand rows each, and a million clean rows without an alarm. */
@Tag("faults")
class TamperManyTest extends TamperTest {
    @Override
    int times() {
        return Campaign.scaled(1000);
    }

    @Test
    void aMillionCleanRowsRaiseNoAlarm() {
        long size = Campaign.scaled(1_000_000);
        var previous = new String[] {AuditEvent.GENESIS};
        var outcome = new ChainVerifier(new ArrayList<>(), null, List.of())
                .verify(LongStream.rangeClosed(1, size).mapToObj(next -> {
                    var at = Instant.parse("2023-05-01T01:02:03.000004Z").plusSeconds(next);
                    var details = "{\"note\":\"điểm " + next % 101 + "\"}";
                    var hash = AuditEvent.hashOf(at, "person:" + next % 7, "entry.submitted", "entry:" + next, details);
                    previous[0] = AuditEvent.link(previous[0], next, next, hash);
                    return new ChainRow(
                                    next,
                                    next,
                                    hash,
                                    previous[0],
                                    at.toString(),
                                    "person:" + next % 7,
                                    "entry.submitted",
                                    "entry:" + next,
                                    details)
                            .line();
                }));
        assertThat(outcome.whole()).isTrue();
        assertThat(outcome.rows()).isEqualTo(size);
        Campaign.say("%d clean rows, no alarm", size);
    }
}
