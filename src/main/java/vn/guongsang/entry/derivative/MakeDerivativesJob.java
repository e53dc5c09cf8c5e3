package vn.guongsang.entry.derivative;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jboss.logging.Logger;
import vn.guongsang.entry.FileCopies;
import vn.guongsang.jobs.JobHandler;
import vn.guongsang.reading.sandbox.Renderer;
import vn.guongsang.storage.ObjectStore;

/**
 * Renders a sent file, but not in the last hour before a deadline; after three failures it stays failed, where staff see it
 * and can ask again.
 */
@ApplicationScoped
class MakeDerivativesJob implements JobHandler<MakeDerivatives> {
    static final String AREA = "derivative";
    private static final Logger LOG = Logger.getLogger(MakeDerivativesJob.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private final DerivativeDesk desk;
    private final FileCopies copies;
    private final Renderer renderer;
    private final ObjectStore store;
    private final LastHour lastHour;
    private final Clock clock;

    MakeDerivativesJob(
            DerivativeDesk desk,
            FileCopies copies,
            Renderer renderer,
            ObjectStore store,
            LastHour lastHour,
            Clock clock) {
        this.desk = desk;
        this.copies = copies;
        this.renderer = renderer;
        this.store = store;
        this.lastHour = lastHour;
        this.clock = clock;
    }

    @Override
    public Class<MakeDerivatives> type() {
        return MakeDerivatives.class;
    }

    @Override
    public boolean slow() {
        return true;
    }

    @Override
    public void run(MakeDerivatives job) throws IOException {
        var order = desk.order(job.file()).orElse(null);
        if (order == null || lastHour.postpones(job)) {
            return;
        }
        try {
            desk.made(order, copies.with(order.file(), copy -> render(copy, order.masks())));
        } catch (Renderer.NotRendered | IOException failure) {
            LOG.warnf("file %d was not rendered: %s", job.file(), failure.getMessage());
            desk.failed(job.file(), String.valueOf(failure.getMessage()));
            if (job.attempt() < ATTEMPTS) {
                desk.later(job, clock.instant().plus(PAUSE.multipliedBy(job.attempt())));
            }
        }
    }

    private List<Derivative.Made> render(Path copy, List<String> masks) throws IOException {
        var folder = Files.createTempDirectory(copy.getParent(), "derivatives-");
        try {
            var made = new ArrayList<Derivative.Made>();
            for (var derivative : renderer.render(copy, folder, masks)) {
                var file = folder.resolve(derivative.name());
                try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
                    var stored = store.put(AREA, bytes, Files.size(file));
                    made.add(new Derivative.Made(
                            derivative.role(), derivative.mediaType(), stored.bytes(), stored.key()));
                }
            }
            return made;
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }
}
