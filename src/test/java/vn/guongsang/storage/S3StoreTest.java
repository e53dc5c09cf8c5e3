package vn.guongsang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract against S3Proxy: the wire is a real one. */
class S3StoreTest extends StoreContract {
    @TempDir
    static Path folder;

    static S3Box box;
    static S3Store store;

    @BeforeAll
    static void open() throws Exception {
        box = new S3Box(folder.resolve("server"));
        store = new S3Store(box.endpoint(), S3Box.ACCESS, S3Box.SECRET, "contest", folder.resolve("spool")).ready();
    }

    @AfterAll
    static void close() throws Exception {
        store.close();
        box.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void theServerReallyHoldsTheBytes() throws IOException {
        var source = bytes(1234);
        var key = store.put("held", new ByteArrayInputStream(source), 1234).key();
        assertThat(folder.resolve("server/contest").resolve(key)).hasBinaryContent(source);
    }

    @Test
    void aWrongKeyIsRefusedByTheServer() throws Exception {
        try (var stranger = new S3Store(box.endpoint(), S3Box.ACCESS, "wrong", "contest", folder.resolve("stranger"))) {
            assertThatThrownBy(() -> stranger.put("held", new ByteArrayInputStream(bytes(1)), 1))
                    .isInstanceOf(StoreDown.class);
        }
    }

    @Test
    void whileTheServerIsDownNothingIsDoneAndAfterwardsAllGoesOn() throws Exception {
        var source = bytes(12 * MIB);
        try (var ownBox = new S3Box(folder.resolve("restarted"));
                var own = new S3Store(
                                ownBox.endpoint(), S3Box.ACCESS, S3Box.SECRET, "contest", folder.resolve("own-spool"))
                        .ready()) {
            var growing = own.begin("down");
            try (var growth = own.grow(growing)) {
                growth.write(source, 0, 5 * MIB);
                growing = growth.checkpoint();
                ownBox.stop();
                growth.write(source, 5 * MIB, 5 * MIB);
                assertThatThrownBy(growth::checkpoint).isInstanceOf(StoreDown.class);
            }
            var unsure = growing;
            assertThatThrownBy(() -> own.size(unsure.key())).isInstanceOf(StoreDown.class);
            assertThatThrownBy(() -> own.finish(unsure)).isInstanceOf(StoreDown.class);
            ownBox.start();
            try (var growth = own.grow(own.takenOver(growing))) {
                growth.write(source, 5 * MIB, 5 * MIB);
                growing = growth.checkpoint();
                growth.write(source, 10 * MIB, 2 * MIB);
                growing = growth.checkpoint();
            }
            assertThat(own.finish(growing)).isEqualTo(new Stored(growing.key(), 12 * MIB, sha256(source)));
        }
    }

    @Test
    void noBytesStayInTheSpool() throws IOException {
        var growing = grown(store.begin("spool"), bytes(6 * MIB), 0, 6 * MIB);
        store.finish(growing);
        store.put("spool", new ByteArrayInputStream(bytes(10)), 10);
        try (var left = Files.list(folder.resolve("spool"))) {
            assertThat(left).isEmpty();
        }
    }
}
