package vn.guongsang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GiveWayTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aJobGoesOnAtOnceWhenNobodySends() {
        new GiveWay(() -> asked.incrementAndGet() < 1, LONG).pause();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aJobWaitsUntilWhoSendsIsServed() {
        new GiveWay(() -> asked.incrementAndGet() < 4, LONG).pause();
        assertThat(asked).hasValue(4);
    }

    @Test
    void aJobDoesNotWaitForEverWhileOneAfterTheOtherSends() {
        var longest = Duration.ofMillis(60);
        long begin = System.nanoTime();
        new GiveWay(() -> asked.incrementAndGet() > 0, longest).pause();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(longest);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void aJobDoesNotHoldUpThePortalsEnd() {
        Thread.currentThread().interrupt();
        new GiveWay(() -> asked.incrementAndGet() > 0, LONG).pause();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasValue(1);
    }
}
