package vn.guongsang.reading.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.Samples;
import vn.guongsang.reading.worker.Task;

@SuppressWarnings("try")
class SandboxTest {
    private static final String WANTED = System.getenv().getOrDefault("SANDBOX", "strong");
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(WANTED, Optional.empty(), 1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void theSandboxIsStrongUnlessWeaknessWasAskedFor() {
        assertThat(reader.strength()).isEqualTo(WANTED.equals("weak") ? Sandbox.WEAK : Sandbox.STRONG);
    }

    @Test
    @SuppressWarnings("try") // closed early on purpose: the port must be free again
    void nothingInsideReachesTheNetwork() throws Exception {
        if (reader.strength() == Sandbox.WEAK) {
            return;
        }
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var listening = Executors.newVirtualThreadPerTaskExecutor()) {
            var caller = listening.submit(() -> {
                try (var socket = listener.accept()) {
                    return socket.isConnected();
                } catch (IOException e) {
                    return false;
                }
            });
            assertThat(inside("exec 3<>/dev/tcp/127.0.0.1/" + listener.getLocalPort() + " && echo reached"))
                    .doesNotContain("reached");
            assertThat(caller.isDone()).isFalse();
            listener.close();
            assertThat(caller.get()).isFalse();
        }
    }

    @Test
    void theDiskInsideIsTheProgramAndTheFileOnly() throws Exception {
        if (reader.strength() != Sandbox.STRONG) {
            return;
        }
        var secret = Files.writeString(folder.resolve("secret"), "tuyệt mật");
        assertThat(inside("cat " + secret + " /etc/passwd; ls /root /home; echo over"))
                .isEqualTo("over");
        assertThat(inside("touch /usr/x /written && echo written; echo over")).isEqualTo("over");
        assertThat(inside("env")).doesNotContain("SECRET").doesNotContain("JAVA_HOME");
    }

    @Test
    void aReaderThatIsKilledIsReplacedAndTheNextFileIsUnaffected() throws Exception {
        var file = Samples.txt(folder.resolve("a.txt"), 10);
        var crew = new Crew(reader.sandbox(), reader.setup(), 1);
        try (crew) {
            assertThatThrownBy(() -> crew.run(worker -> {
                        worker.close();
                        return worker.ask(new Task(Task.READ, file.toString(), null, List.of()), 5);
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(ask(crew, file).facts().text().words().low()).isEqualTo(10);
        }
    }

    @Test
    void aReaderThatTakesTooLongIsEnded() throws Exception {
        var file = Samples.txt(folder.resolve("b.txt"), 10);
        try (var crew = new Crew(reader.sandbox(), reader.setup(), 1)) {
            assertThatThrownBy(() -> crew.run(worker -> worker.ask(
                            new Task(Task.READ, Crew.lay(file, worker.in()).toString(), null, List.of()), 0)))
                    .isInstanceOf(WorkerProcess.TooSlow.class);
            assertThat(ask(crew, file).facts().text().words().low()).isEqualTo(10);
        }
    }

    @Test
    void aFileThatIsNotThereIsTheCallersMistake() {
        assertThatThrownBy(() -> reader.read(folder.resolve("nowhere")))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    private static Task.Reply ask(Crew crew, Path file) throws IOException {
        return crew.run(worker ->
                worker.ask(new Task(Task.READ, Crew.lay(file, worker.in()).toString(), null, List.of()), 30));
    }

    private static String inside(String script) throws Exception {
        var command = reader.sandbox().around(List.of("/bin/bash", "-c", script), List.of(), List.of());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
    }
}
