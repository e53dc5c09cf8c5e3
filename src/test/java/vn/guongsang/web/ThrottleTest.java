package vn.guongsang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Refusal;

class ThrottleTest {
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Throttle throttle = new Throttle(clock, 10);

    @Test
    void theTenthActIsLetThroughAndTheEleventhIsToldWhenToComeBack() {
        for (int i = 0; i < 10; i++) {
            throttle.count("follow 10.0.0.1");
        }
        assertThatThrownBy(() -> throttle.count("follow 10.0.0.1"))
                .isInstanceOfSatisfying(Refusal.TooMany.class, refused -> assertThat(refused.retryAfterSeconds())
                        .isEqualTo(60));
        assertThatCode(() -> throttle.count("follow 10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.count("try 10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void whoWaitsAsLongAsToldIsLetThroughAndWhoComesASecondEarlyIsNot() {
        for (int i = 0; i < 10; i++) {
            throttle.count("follow 10.0.0.1");
        }
        now = now.plus(Duration.ofSeconds(59));
        assertThatThrownBy(() -> throttle.count("follow 10.0.0.1")).isInstanceOf(Refusal.TooMany.class);
        now = now.plus(Duration.ofSeconds(1));
        assertThatCode(() -> throttle.count("follow 10.0.0.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.count("follow 10.0.0.1")).isInstanceOf(Refusal.TooMany.class);
    }
}
