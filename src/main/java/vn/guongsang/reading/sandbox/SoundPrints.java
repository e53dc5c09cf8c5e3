package vn.guongsang.reading.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.guongsang.reading.worker.Task;

/** Acoustic fingerprints of recordings, taken in the same sandbox in which files are read. */
@ApplicationScoped
public class SoundPrints {
    private static final Logger LOG = Logger.getLogger(SoundPrints.class);
    private final FileReader reader;
    private final boolean heard;

    public SoundPrints(FileReader reader) {
        this.reader = reader;
        heard = reader.setup().programs().fpcalc().isPresent() && reader.readsRecordings();
        if (!heard) {
            LOG.warn("fpcalc is not installed: copies of sound are not recognised, and each entry says so");
        }
    }

    /** Whether sound can be compared on this machine. */
    public boolean available() {
        return heard;
    }

    /** The values of the print; empty when the sound cannot be decoded or is too short to have one. */
    public Optional<List<Integer>> of(Path file) {
        try {
            var reply = reader.crew().run(worker -> {
                var laid = Crew.lay(file, worker.in());
                try {
                    return worker.ask(
                            new Task(Task.LISTEN, laid.toString(), null, List.of()), FileReader.SECONDS_A_FILE);
                } catch (IOException e) {
                    worker.close();
                    return Task.Reply.failed(e.toString());
                } finally {
                    Files.deleteIfExists(laid);
                }
            });
            return Optional.ofNullable(reply.print()).filter(values -> !values.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
