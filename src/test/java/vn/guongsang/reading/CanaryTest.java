package vn.guongsang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.reading.sandbox.FileReader;
import vn.guongsang.reading.sandbox.Renderer;

/** A name in the metadata of each kind of file is told before sending, and in nothing that we make of the file. */
class CanaryTest {
    private static final List<Charset> FORMS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    private static FileReader reader;
    private static Renderer renderer;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
        renderer = new Renderer(reader);
    }

    @AfterAll
    static void close() {
        renderer.close();
        reader.close();
    }

    static Stream<Named<Path>> files() {
        return Canaries.all(folder).stream()
                .map(file -> Named.of(file.getFileName().toString(), file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNameBesideTheWorkIsToldAndNeverShown(Path file) throws IOException {
        var facts = reader.read(file);
        assertThat(facts.problem()).as(facts.problemDetail()).isNull();
        assertThat(facts.metadata())
                .as("what is told of %s", file.getFileName())
                .anyMatch(item -> item.value().replace(" ", "").contains(Canaries.NAME.replace(" ", "")));
        var made = folder.resolve("made-" + file.getFileName());
        assertThat(renderer.render(file, made, List.of())).isNotEmpty();
        try (var derivatives = Files.list(made)) {
            for (var derivative : derivatives.toList()) {
                var bytes = new String(Files.readAllBytes(derivative), StandardCharsets.ISO_8859_1);
                for (var form : FORMS) {
                    var name = new String(Canaries.NAME.getBytes(form), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(name))
                            .as("%s in %s", form, derivative)
                            .isFalse();
                }
            }
        }
        assertThat(Normalizer.isNormalized(Canaries.NAME, Normalizer.Form.NFC)).isTrue();
    }
}
