package vn.guongsang.upload;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.Swept;
import vn.guongsang.storage.Wanted;

/** Removes what nobody came back for, in the ledger and in the store, and says how much it was. */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    private static final int BATCH = 200;

    /** Longer than any request lasts: what is younger may be on its way into the ledger. */
    private static final Duration YOUNG = Duration.ofHours(24);

    private final LedgerDesk ledger;
    private final Intake intake;
    private final ObjectStore store;
    private final Clock clock;

    Sweeper(LedgerDesk ledger, Intake intake, ObjectStore store, Clock clock) {
        this.ledger = ledger;
        this.intake = intake;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void expired() {
        long expired = expire();
        long cleared = clear();
        if (expired + cleared > 0) {
            LOG.infof("%d uploads expired, the bytes of %d were removed", expired, cleared);
        }
    }

    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void both() throws IOException {
        LOG.infof("uploads swept: %s", sweep(clock.instant().minus(YOUNG)));
    }

    /** @param before only what was last written before is looked at in the store */
    public SweepReport sweep(Instant before) throws IOException {
        long expired = expire();
        long cleared = clear();
        ledger.forget();
        return new SweepReport(expired, cleared, orphans(before), missing());
    }

    private long expire() {
        long all = 0;
        for (int n = BATCH; n == BATCH; all += n) {
            n = ledger.expire(BATCH);
        }
        return all;
    }

    private long clear() {
        long all = 0;
        for (var gone = ledger.uncleared(BATCH); !gone.isEmpty(); gone = ledger.uncleared(BATCH)) {
            long done = gone.stream().filter(intake::clear).count();
            all += done;
            if (done < gone.size()) {
                break;
            }
        }
        return all;
    }

    private Swept orphans(Instant before) throws IOException {
        return store.sweep(UploadDesk.AREA, before, new Wanted() {
            @Override
            public boolean object(String key) {
                return ledger.holds(key, false);
            }

            @Override
            public boolean piece(String key) {
                return ledger.holds(key, true);
            }
        });
    }

    private long missing() throws IOException {
        long missing = 0;
        long after = 0;
        for (var some = ledger.completeAfter(0, BATCH); !some.isEmpty(); some = ledger.completeAfter(after, BATCH)) {
            for (var upload : some) {
                after = upload.id();
                var size = store.size(upload.view().objectKey());
                if (size.isEmpty() || size.getAsLong() != upload.received()) {
                    LOG.errorf("upload %d is complete, but its object is not in the store", upload.id());
                    missing++;
                }
            }
        }
        return missing;
    }
}
