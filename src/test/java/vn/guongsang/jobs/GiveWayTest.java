package vn.guongsang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GiveWayTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void aJobGoesOnAtOnceWhenNobodySends() {
        new GiveWay(() -> asked.incrementAndGet() < 1, LONG).run(done::incrementAndGet);
        assertThat(asked).hasValue(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void aJobWaitsUntilWhoSendsIsServed() {
        new GiveWay(() -> asked.incrementAndGet() < 4, LONG).run(done::incrementAndGet);
        assertThat(asked).hasValue(4);
        assertThat(done).hasValue(1);
    }

    @Test
    void aJobDoesNotWaitForEverWhileOneAfterTheOtherSends() {
        var longest = Duration.ofMillis(60);
        long begin = System.nanoTime();
        new GiveWay(() -> asked.incrementAndGet() > 0, longest).run(done::incrementAndGet);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(longest);
        assertThat(asked.get()).isGreaterThan(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void thoseThatHaveWaitedLongEnoughGoOneByOneWhileOthersAreServed() throws InterruptedException {
        assertThat(mostAtOnce(new GiveWay(() -> true, Duration.ZERO), Duration.ofMillis(100)))
                .isEqualTo(1);
        assertThat(done).hasValue(4);
    }

    @Test
    void nobodyIsHeldUpByAnotherWhenNobodyIsServed() throws InterruptedException {
        assertThat(mostAtOnce(new GiveWay(() -> false, Duration.ZERO), Duration.ofSeconds(20)))
                .isEqualTo(4);
    }

    @Test
    void oneThatFailedMakesRoomForTheNext() {
        var way = new GiveWay(() -> true, Duration.ZERO);
        assertThatThrownBy(() -> way.run(() -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        way.run(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    /** Four jobs that wait for one another, so long at most. */
    private int mostAtOnce(GiveWay way, Duration patience) throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new CountDownLatch(4);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofVirtual()
                    .start(() -> way.run(() -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        all.countDown();
                        await(all, patience);
                        inside.decrementAndGet();
                        done.incrementAndGet();
                    })));
        }
        for (var thread : threads) {
            thread.join();
        }
        return most.get();
    }

    private static void await(CountDownLatch all, Duration patience) {
        try {
            all.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aJobDoesNotHoldUpThePortalsEnd() {
        Thread.currentThread().interrupt();
        new GiveWay(() -> asked.incrementAndGet() > 0, LONG).run(done::incrementAndGet);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasValue(1);
        assertThat(done).hasValue(1);
    }
}
