package vn.guongsang.reading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Warm children, at most so many at once; one that failed or grew old is replaced, the others never notice. */
final class Crew implements AutoCloseable {
    private final SandboxCommand sandbox;
    private final Setup setup;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService starter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading-starter").factory());
    private volatile boolean closed;

    /** What is done with a child while it is nobody else's. */
    @FunctionalInterface
    interface Work<T> {
        T with(WorkerProcess worker) throws IOException;
    }

    Crew(SandboxCommand sandbox, Setup setup, int most) {
        this.sandbox = sandbox;
        this.setup = setup;
        this.places = new Semaphore(most, true);
    }

    void warm() throws IOException {
        run(worker -> worker);
    }

    <T> T run(Work<T> work) throws IOException {
        places.acquireUninterruptibly();
        try {
            var worker = idle.poll();
            if (worker == null || !worker.fit()) {
                if (worker != null) {
                    worker.close();
                }
                worker = new WorkerProcess(sandbox, setup, starter);
            }
            boolean sound = false;
            try {
                var result = work.with(worker);
                sound = true;
                return result;
            } finally {
                if (sound && worker.fit() && !closed) {
                    idle.push(worker);
                } else {
                    worker.close();
                }
            }
        } finally {
            places.release();
        }
    }

    /** Puts a file before a child: by a hard link where that works, so that a large video is not copied. */
    static Path lay(Path file, Path folder) throws IOException {
        var there = folder.resolve("file");
        Files.deleteIfExists(there);
        try {
            return Files.createLink(there, file.toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            return Files.copy(file, there);
        }
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        var all = new ArrayList<>(idle);
        idle.clear();
        all.forEach(WorkerProcess::close);
        starter.shutdown();
    }
}
