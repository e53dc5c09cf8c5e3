package vn.guongsang.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Memory of every process that this one has begun, looked at all the time. */
public final class ChildrenMemory implements AutoCloseable {
    private static final int PAGE = 4096;
    private final AtomicLong peak = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);

    /** The most bytes that all of them held at one moment. */
    public long peak() {
        return peak.get();
    }

    private void watch() {
        while (!ended.get()) {
            long now = ProcessHandle.current()
                    .descendants()
                    .mapToLong(process -> resident(process.pid()))
                    .sum();
            peak.accumulateAndGet(now, Math::max);
            LockSupport.parkNanos(3_000_000);
        }
    }

    private static long resident(long pid) {
        try {
            return Long.parseLong(
                            Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ")[1])
                    * PAGE;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        ended.set(true);
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
