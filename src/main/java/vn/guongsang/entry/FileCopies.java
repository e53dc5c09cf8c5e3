package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.storage.ObjectStore;

/** Puts an object into a file of this machine while something reads it. */
@ApplicationScoped
public class FileCopies {
    private final ObjectStore store;
    private final Path scratch;

    FileCopies(ObjectStore store, @ConfigProperty(name = "guongsang.scratch") Path scratch) {
        this.store = store;
        this.scratch = scratch;
    }

    public interface Use<T> {
        T of(Path copy) throws IOException;
    }

    public <T> T with(FileView file, Use<T> use) throws IOException {
        var copy = Files.createTempFile(scratch, "entry-", ".file");
        try {
            try (var bytes = store.open(file.key(), 0, file.bytes())) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return use.of(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
