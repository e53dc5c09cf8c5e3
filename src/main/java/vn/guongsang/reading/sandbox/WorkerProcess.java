package vn.guongsang.reading.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.worker.Task;

/** One warm child with its own spool folder: {@code in} it may only read, {@code out} it may write. */
final class WorkerProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TASKS = 300;
    private final Path spool;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private int tasks;

    /** The child did not answer in time. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param starter a thread that outlives the child, because the sandbox ends it with the thread that began it
     */
    WorkerProcess(SandboxCommand sandbox, Setup setup, ExecutorService starter) throws IOException {
        spool = Files.createTempDirectory(setup.spool(), "reading-").toRealPath();
        Files.createDirectory(in());
        Files.createDirectory(out());
        var toRead = new ArrayList<>(setup.classpath());
        toRead.add(Path.of(System.getProperty("java.home")).toRealPath());
        setup.tools().flatMap(MediaTools::folder).ifPresent(toRead::add);
        toRead.add(in());
        var command = sandbox.around(setup.java(spool), toRead, List.of(out()));
        try {
            process = starter.submit(() -> new ProcessBuilder(command)
                            .redirectError(
                                    setup.debug() ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD)
                            .start())
                    .get();
        } catch (ExecutionException e) {
            throw new IOException("the reader of files cannot be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = process.outputWriter(StandardCharsets.UTF_8);
        try {
            line(setup.warmUpSeconds());
        } catch (IOException e) {
            close();
            throw new IOException("the reader of files does not start", e);
        }
    }

    Path in() {
        return spool.resolve("in");
    }

    Path out() {
        return spool.resolve("out");
    }

    boolean fit() {
        return process.isAlive() && tasks < MOST_TASKS;
    }

    Task.Reply ask(Task task, long seconds) throws IOException {
        tasks++;
        questions.write(JSON.writeValueAsString(task));
        questions.newLine();
        questions.flush();
        return JSON.readValue(line(seconds), Task.Reply.class);
    }

    /** Ends the child and everything it started, and removes its folder. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        remove(spool);
    }

    static void remove(Path folder) {
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(long seconds) throws IOException {
        var reading = new FutureTask<>(answers::readLine);
        Thread.ofVirtual().start(reading);
        try {
            var line = reading.get(seconds, TimeUnit.SECONDS);
            if (line == null) {
                throw new IOException("the reader of files ended");
            }
            return line;
        } catch (TimeoutException e) {
            throw new TooSlow();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
