package vn.guongsang.faults;

import java.util.concurrent.atomic.AtomicInteger;

/** Where the portal dies: passed for the last time, it is gone as if its power had been cut. */
public final class CrashPoint {
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

    private CrashPoint() {}

    public static void after(int passages) {
        LEFT.set(passages);
    }

    public static void passed() {
        if (LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
