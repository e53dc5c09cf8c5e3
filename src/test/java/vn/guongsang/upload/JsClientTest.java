package vn.guongsang.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.storage.ObjectStore;

/** The client of our own pages, tus-js-client, run by Node: clean, cut and in parallel parts. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class JsClientTest {
    private final Tus tus = new Tus();

    @TempDir
    static Path folder;

    @Inject
    UploadDesk desk;

    @Inject
    ObjectStore store;

    @ParameterizedTest
    @CsvSource({
        "0, clean",
        "1, clean",
        "5242879, clean",
        "5242880, clean",
        "5242881, clean",
        "67108864, clean",
        "20971520, cut",
        "12582919, parallel"
    })
    void aFileArrivesWhole(int size, String manner) throws Exception {
        var source = Tus.bytes(size);
        var file = Files.write(folder.resolve(manner + size), source);
        var node = new ProcessBuilder(
                        "node", "src/test/web/send.mjs", tus.uri("/api/uploads").toString(), file.toString(), manner)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(node.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            node.destroyForcibly();
        }
        var said = Files.readString(folder.resolve("said")).strip();
        assertThat(node.exitValue()).as(said).isZero();
        var upload = desk.find(said);
        assertThat(upload.complete()).isTrue();
        assertThat(upload.sha256()).isEqualTo(Tus.sha256(source));
        assertThat(store.verify(upload.objectKey()).bytes()).isEqualTo(size);
    }
}
