package vn.guongsang.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Signs the head of the chain, but only after every row since the last signature fits and bears the portal's seal. */
@ApplicationScoped
public class CheckpointDesk {
    private static final Logger LOG = Logger.getLogger(CheckpointDesk.class);
    private static final int BATCH = 500;
    private final AuditTrail trail;
    private final AuditKey key;
    private final OutsideCopy copy;

    CheckpointDesk(AuditTrail trail, AuditKey key, OutsideCopy copy) {
        this.trail = trail;
        this.key = key;
        this.copy = copy;
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void signed() {
        sign();
    }

    /** The new checkpoint; empty when nothing happened since the last one, or when a row since does not fit. */
    @Transactional
    public Optional<Checkpoint> sign() {
        var last = newest();
        var previous = last.map(Checkpoint::hash).orElse(AuditEvent.GENESIS);
        long from = last.map(Checkpoint::sequence).orElse(0L);
        long sequence = from;
        while (true) {
            var links = trail.linksAfter(sequence, BATCH);
            var events = trail.ofLinksAfter(sequence, BATCH);
            for (int i = 0; i < links.size(); i++) {
                var link = links.get(i);
                if (i >= events.size() || !genuine(link, events.get(i), previous, sequence + 1)) {
                    LOG.errorf("no checkpoint: row %d of the audit does not fit", Long.valueOf(sequence + 1));
                    return Optional.empty();
                }
                previous = link.hash();
                sequence = link.sequence();
            }
            if (links.size() < BATCH) {
                return sequence == from ? Optional.empty() : Optional.of(keep(sequence, previous));
            }
        }
    }

    @Transactional
    public Optional<Checkpoint> newest() {
        return trail.checkpoints(1).stream().findFirst();
    }

    /** The newest first. */
    @Transactional
    public List<Checkpoint> newest(int most) {
        return trail.checkpoints(most);
    }

    /** By which anybody checks the signatures, in hex. */
    public String publicKey() {
        return key.publicKey();
    }

    /** Rows of the export after a number, whole for auditors and as fingerprints for everybody. */
    @Transactional
    public List<ChainRow> rowsAfter(long sequence, boolean whole) {
        var links = trail.linksAfter(sequence, BATCH);
        var events = trail.ofLinksAfter(sequence, BATCH);
        var rows = new ArrayList<ChainRow>();
        for (int i = 0; i < Math.min(links.size(), events.size()); i++) {
            rows.add(ChainRow.of(links.get(i), events.get(i), whole));
        }
        return rows;
    }

    /** The place of the act that has this fingerprint itself or pins it down; empty when there is none. */
    @Transactional
    public Optional<AuditDesk.Link> find(String fingerprint) {
        return trail.linkOf(fingerprint).map(l -> new AuditDesk.Link(l.sequence(), l.hash()));
    }

    private boolean genuine(AuditLink link, AuditEvent event, String previous, long expected) {
        return AuditDesk.fits(link, event, previous, expected)
                && key.seal(event.hash()).equals(event.seal());
    }

    private Checkpoint keep(long sequence, String hash) {
        var at = trail.databaseNow();
        var checkpoint = new Checkpoint(sequence, hash, at, key.sign(Checkpoint.text(sequence, hash, at)));
        trail.add(checkpoint);
        copy.append(checkpoint);
        return checkpoint;
    }
}
