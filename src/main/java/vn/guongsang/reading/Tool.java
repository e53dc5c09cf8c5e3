package vn.guongsang.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs one outside program within memory and time, inside whatever sandbox the child already lives in. */
public final class Tool {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int MOST_COMPLAINTS = 200;

    /** How it ended; complaints are the first lines of its standard error. */
    public record Ended(int code, List<String> complaints) {}

    private Tool() {}

    public static Ended run(List<String> command, long seconds, long memory, Consumer<String> lines)
            throws IOException {
        var limited = new ArrayList<String>();
        if (Files.isExecutable(PRLIMIT)) {
            limited.addAll(List.of(PRLIMIT.toString(), "--as=" + memory, "--cpu=" + seconds, "--core=0"));
        }
        limited.addAll(command);
        var process = new ProcessBuilder(limited).start();
        process.getOutputStream().close();
        var complaints = CompletableFuture.supplyAsync(() -> complaints(process));
        var clock = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = out.readLine()) != null; ) {
                lines.accept(line);
            }
            return new Ended(process.waitFor(), complaints.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            clock.cancel(true);
            process.destroyForcibly();
        }
    }

    private static List<String> complaints(Process process) {
        var complaints = new ArrayList<String>();
        try (var err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = err.readLine()) != null; ) {
                if (complaints.size() < MOST_COMPLAINTS) {
                    complaints.add(line);
                }
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
        return complaints;
    }
}
