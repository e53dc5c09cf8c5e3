package vn.guongsang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.reading.HostileFiles.Attack;
import vn.guongsang.reading.sandbox.FileReader;
import vn.guongsang.reading.sandbox.Renderer;

/** Every kind of attack on a reader of files: told by its name, alone with its harm, and over in time. */
class HostileFilesTest {
    private static final long MOST_MILLISECONDS = 30_000;
    private static final long MOST_MEMORY = 512L << 20;
    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static FileReader reader;
    private static final List<Path> ODD = new CopyOnWriteArrayList<>();
    private static ServerSocket listener;
    private static Path sound;
    private static Set<Long> others;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() throws IOException {
        others = ChildrenMemory.running();
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
        sound = Samples.txt(folder.resolve("sound.txt"), 10);
    }

    @AfterAll
    static void close() throws IOException {
        try (var renderer = new Rendered(new Renderer(reader))) {
            ODD.forEach(renderer::look);
        }
        reader.close();
        assertThat(CALLERS).hasValue(0);
        listener.close();
    }

    static Stream<Named<Attack>> attacks() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(HostileFilesTest::count);
        return HostileFiles.all(folder, listener.getLocalPort()).stream();
    }

    private static void count() {
        while (!listener.isClosed()) {
            try (var caller = listener.accept()) {
                CALLERS.addAndGet(caller.isConnected() ? 1 : 0);
            } catch (IOException e) {
                return;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aHostileFileIsToldAndHarmsNobody(Attack attack) {
        FileFacts facts;
        long begun = System.nanoTime();
        try (var memory = new ChildrenMemory(others)) {
            facts = reader.read(attack.file());
            long took = (System.nanoTime() - begun) / 1_000_000;
            System.out.printf(
                    "%-28s %6d ms %5d MiB  %s %s%n",
                    attack.file().getFileName(),
                    took,
                    memory.peak() >> 20,
                    facts.problem() == null ? facts.signs() : facts.problem(),
                    facts.problemDetail());
            assertThat(took).isLessThan(MOST_MILLISECONDS);
            assertThat(memory.peak()).isLessThan(MOST_MEMORY);
        }
        if (!attack.told().isEmpty()) {
            assertThat(said(facts)).containsAnyElementsOf(attack.told());
        }
        if (facts.problem() == null) {
            ODD.add(attack.file());
        }
        assertThat(CALLERS).hasValue(0);
        assertThat(reader.read(sound).text().words().low()).isEqualTo(10);
    }

    /** What is only odd is rendered later on, and must not reach out then either. */
    private record Rendered(Renderer renderer) implements AutoCloseable {
        void look(Path file) {
            try {
                assertThat(renderer.render(file, folder.resolve("out"), List.of()))
                        .isNotEmpty();
            } catch (Renderer.NotRendered e) {
                assertThat(e).as(file.toString()).hasMessageNotContaining("ended");
            }
        }

        @Override
        public void close() {
            renderer.close();
        }
    }

    private static List<Object> said(FileFacts facts) {
        return facts.problem() != null
                ? List.of(facts.problem())
                : facts.signs().stream().<Object>map(FileFacts.Sign::oddity).toList();
    }
}
