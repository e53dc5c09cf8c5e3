package vn.guongsang.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Memory of the processes that this one begins, looked at all the time; those that ran before are others' matter. */
public final class ChildrenMemory implements AutoCloseable {
    private static final int PAGE = 4096;
    private final Set<Long> others;
    private final AtomicLong peak = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread watcher;

    public ChildrenMemory(Set<Long> others) {
        this.others = others;
        watcher = Thread.ofPlatform().daemon().start(this::watch);
    }

    public ChildrenMemory() {
        this(Set.of());
    }

    /** The processes that this one has begun so far. */
    public static Set<Long> running() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toUnmodifiableSet());
    }

    /** The most bytes that all of them held at one moment. */
    public long peak() {
        return peak.get();
    }

    private void watch() {
        while (!ended.get()) {
            long now = ProcessHandle.current()
                    .descendants()
                    .filter(process -> !others.contains(process.pid()) && !borrowed(process))
                    .mapToLong(process -> resident(process.pid()))
                    .sum();
            peak.accumulateAndGet(now, Math::max);
            LockSupport.parkNanos(3_000_000);
        }
    }

    /** Between its start and its own program a process still has its parent's memory, which would count twice. */
    private static boolean borrowed(ProcessHandle process) {
        return process.parent()
                .filter(parent -> command(parent.pid()).equals(command(process.pid())))
                .isPresent();
    }

    private static String command(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
        } catch (IOException e) {
            return "";
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
