package vn.guongsang;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until what is awaited has come, and not a moment longer. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private Eventually() {}

    public static <T> T see(String what, Supplier<T> glance, Predicate<T> come) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var seen = glance.get();
        while (!come.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " within " + PATIENCE.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = glance.get();
        }
        return seen;
    }
}
