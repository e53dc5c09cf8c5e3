package vn.guongsang.entry.derivative;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.Wanted;

/** Removes objects made for entries that no row names any more. */
@ApplicationScoped
class DerivativeSweeper {
    private static final Logger LOG = Logger.getLogger(DerivativeSweeper.class);
    private static final Duration SETTLED = Duration.ofDays(1);
    private final DerivativeDesk desk;
    private final ObjectStore store;
    private final Clock clock;

    DerivativeSweeper(DerivativeDesk desk, ObjectStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            store.sweep(MakeDerivativesJob.AREA, clock.instant().minus(SETTLED), Wanted.whole(desk::keeps));
        } catch (IOException later) {
            LOG.warnf("derivatives are swept another time: %s", later.getMessage());
        }
    }
}
