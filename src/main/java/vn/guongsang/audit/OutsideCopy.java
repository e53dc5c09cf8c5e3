package vn.guongsang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A file beside the database to which every checkpoint is appended, since who can rebuild the tables cannot reach it. */
@ApplicationScoped
class OutsideCopy {
    private static final Logger LOG = Logger.getLogger(OutsideCopy.class);
    private final Path file;

    OutsideCopy(@ConfigProperty(name = "guongsang.data") String data) {
        this.file = Path.of(data).resolve("checkpoints.txt");
    }

    void append(Checkpoint checkpoint) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, checkpoint.note() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.errorf("a checkpoint was not copied to %s: %s", file, e.getMessage());
        }
    }
}
