package vn.guongsang.reading.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Samples;

/** A daemon that speaks as ClamAV's does and takes the word "sâu" for a worm. */
class ClamdTest {
    @TempDir
    static Path folder;

    @Test
    void aFileThatTheScannerKnowsIsRefusedByName() throws Exception {
        try (var daemon = new Daemon(false)) {
            var clamd = new Clamd(daemon.address());
            assertThat(clamd.found(Samples.file(folder.resolve("a.txt"), "có sâu trong này")))
                    .contains("Worm.Test");
            assertThat(clamd.found(Samples.txt(folder.resolve("b.txt"), 50_000)))
                    .isEmpty();
            try (var reader = new Reader(daemon.address())) {
                var facts = reader.of(Samples.file(folder.resolve("c.txt"), "có sâu"));
                assertThat(facts.problem()).isEqualTo(Problem.MALWARE);
                assertThat(facts.problemDetail()).isEqualTo("Worm.Test");
                assertThat(reader.of(Samples.txt(folder.resolve("d.txt"), 20)).problem())
                        .isNull();
            }
        }
    }

    @Test
    void aScannerThatFailsLeavesTheFileToAPerson() throws Exception {
        try (var daemon = new Daemon(true);
                var reader = new Reader(daemon.address())) {
            var clamd = new Clamd(daemon.address());
            var file = Samples.txt(folder.resolve("e.txt"), 20);
            assertThatThrownBy(() -> clamd.found(file)).isInstanceOf(IOException.class);
            assertThat(reader.of(file).problem()).isEqualTo(Problem.CRASHED);
        }
    }

    private record Reader(FileReader reader) implements AutoCloseable {
        Reader(String clamd) {
            this(new FileReader(
                    System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1, Optional.of(clamd)));
        }

        FileFacts of(Path file) {
            return reader.read(file);
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    private static final class Daemon implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final boolean failing;

        Daemon(boolean failing) throws IOException {
            this.failing = failing;
            Thread.ofVirtual().start(this::serve);
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (var socket = server.accept();
                        var in = new DataInputStream(socket.getInputStream())) {
                    var said = failing ? "INSTREAM: ERROR" : answer(in);
                    socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    continue;
                }
            }
        }

        private static String answer(DataInputStream in) throws IOException {
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            var worm = "sâu".getBytes(StandardCharsets.UTF_8);
            boolean found = false;
            for (int size; (size = in.readInt()) > 0; ) {
                var chunk = in.readNBytes(size);
                for (int i = 0; i + worm.length <= chunk.length; i++) {
                    found |= Arrays.equals(chunk, i, i + worm.length, worm, 0, worm.length);
                }
            }
            return !command.equals("zINSTREAM\0")
                    ? "UNKNOWN COMMAND"
                    : found ? "stream: Worm.Test FOUND" : "stream: OK";
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
