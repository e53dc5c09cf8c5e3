package vn.guongsang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest extends StoreContract {
    @TempDir
    static Path folder;

    static DiskStore store;

    @BeforeAll
    static void open() throws IOException {
        store = new DiskStore(folder);
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void aFileThatLostItsEndIsDamageAndNotAShorterObject() throws IOException {
        var growing = grown(store.begin("short"), bytes(1000), 0, 1000);
        try (var files = Files.walk(folder.resolve("short"))) {
            var file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.write(file, bytes(999));
        }
        assertThatThrownBy(() -> store.grow(growing)).isInstanceOf(StoreDamaged.class);
        assertThatThrownBy(() -> store.finish(growing)).isInstanceOf(StoreDamaged.class);
    }

    @Test
    void anObjectThatNobodyHadToTakeOverIsRenamedAndNotCopied() throws IOException {
        var source = bytes(9000);
        var growing = grown(store.begin("rename"), source, 0, 4000);
        Object before;
        try (var files = Files.walk(folder.resolve("rename"))) {
            before = Files.getAttribute(
                    files.filter(Files::isRegularFile).findFirst().orElseThrow(), "unix:ino");
        }
        growing = grown(growing, source, 4000, 9000);
        store.finish(growing);
        try (var files = Files.walk(folder.resolve("rename"))) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .singleElement()
                    .satisfies(file ->
                            assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before));
        }
    }
}
