package vn.guongsang.screening;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.Swept;
import vn.guongsang.storage.Wanted;

/** Removes signed papers that were stored and then refused, so that no row names them, and says how many. */
@ApplicationScoped
public class PaperSweeper {
    private static final Logger LOG = Logger.getLogger(PaperSweeper.class);
    private static final Duration SETTLED = Duration.ofDays(1);
    private final ScreeningDesk desk;
    private final ObjectStore store;
    private final Clock clock;

    PaperSweeper(ScreeningDesk desk, ObjectStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "70m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            LOG.infof("signed papers swept: %s", sweep(clock.instant().minus(SETTLED)));
        } catch (IOException later) {
            LOG.warnf("signed papers are swept another time: %s", later.getMessage());
        }
    }

    /** @param before only what was last written before is looked at */
    public Swept sweep(Instant before) throws IOException {
        return store.sweep(SignedPaper.AREA, before, Wanted.whole(desk::keepsPaper));
    }
}
