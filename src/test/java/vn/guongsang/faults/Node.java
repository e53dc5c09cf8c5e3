package vn.guongsang.faults;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The packaged portal as a process of its own, that may be killed and started again at the same address. */
public final class Node {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<String, String> settings;
    private final int port;
    private final Path log;
    private final Path temp;
    private List<String> flags;
    private Process process;

    Node(Map<String, String> settings, int port, Path log, Path temp, String... flags) {
        this.settings = settings;
        this.port = port;
        this.log = log;
        this.temp = temp;
        this.flags = List.of(flags);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    long pid() {
        return process.pid();
    }

    public void start(String... more) throws IOException {
        var command = new ArrayList<String>();
        command.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(flags);
        command.addAll(List.of(more));
        command.add("-Djava.io.tmpdir=" + temp);
        command.addAll(List.of("-jar", "target/portal/guong-sang.jar"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_PORT", String.valueOf(port + 1));
        process = builder.start();
    }

    /** @return milliseconds until the portal said that it is ready */
    public long awaitReady() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the portal ended with " + process.exitValue() + ", see " + log);
            }
            if (ready()) {
                return Duration.ofNanos(System.nanoTime() - begin).toMillis();
            }
            LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
        }
        throw new IllegalStateException("the portal is not ready after " + PATIENCE + ", see " + log);
    }

    /** Starts and ends it once, so that Java keeps what it loaded and all later starts are quick. */
    void learn(Path cache) throws IOException {
        start("-XX:AOTCacheOutput=" + cache);
        awaitReady();
        process.destroy();
        process.onExit().join();
        flags = Stream.concat(flags.stream(), Stream.of("-XX:AOTCache=" + cache))
                .toList();
    }

    /** Lets an agent in; one that dies of it at once has done what it came for. */
    void attach(Path agent, String argument)
            throws AttachNotSupportedException, AgentInitializationException, InterruptedException {
        try {
            var machine = VirtualMachine.attach(String.valueOf(pid()));
            try {
                machine.loadAgent(agent.toString(), argument);
            } finally {
                machine.detach();
            }
        } catch (IOException | AgentLoadException dead) {
            if (!diedWithin(Duration.ofSeconds(10))) {
                throw new IllegalStateException(dead);
            }
        }
    }

    boolean ready() {
        try {
            var request = HttpRequest.newBuilder(uri().resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** True when it died by itself within the time. */
    boolean diedWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
