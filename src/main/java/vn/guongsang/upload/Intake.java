package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.guongsang.storage.Growing;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.RunningDigest;
import vn.guongsang.storage.StoreDamaged;
import vn.guongsang.upload.Writers.BodyCut;
import vn.guongsang.upload.Writers.Writer;

/** Takes bytes in: first durable in the store, then acknowledged in the ledger, then the next. */
@ApplicationScoped
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long PAUSE = Duration.ofSeconds(15).toNanos();
    private final LedgerDesk ledger;
    private final ObjectStore store;
    private final Writers writers;

    Intake(LedgerDesk ledger, ObjectStore store, Writers writers) {
        this.ledger = ledger;
        this.store = store;
        this.writers = writers;
    }

    /**
     * Appends a body at an offset and completes the upload when that was its last byte.
     *
     * @param declared the length, when it is told only now
     * @return the upload afterwards
     * @throws BodyCut when the body ended early; what came is kept unless a checksum was promised for the whole
     */
    Snapshot append(long id, long offset, @Nullable Long declared, InputStream body, @Nullable Check check)
            throws IOException {
        try (var writer = writers.enter(id)) {
            var turn = ledger.take(id, offset, declared, store::takenOver);
            if (ledger.of(id).view().complete()) {
                mustEnd(body, writer);
                return ledger.of(id);
            }
            return write(writer, turn, body, check);
        }
    }

    /** Goes on from a turn that is already held, on behalf of the server itself. */
    Snapshot append(Turn turn, InputStream body) throws IOException {
        try (var writer = writers.enter(turn.id())) {
            return write(writer, turn, body, null);
        }
    }

    private Snapshot write(Writer writer, Turn turn, InputStream body, @Nullable Check check) throws IOException {
        boolean finished = false;
        try {
            var all = nothingToCome(turn) ? ended(writer, turn, body, check) : receive(writer, turn, body, check);
            var after = all.full() ? finish(writer, all) : null;
            finished = after != null;
            return after == null ? laid(turn) : after;
        } catch (StoreDamaged lost) {
            LOG.errorf("upload %d is given up: %s", turn.id(), lost.getMessage());
            ledger.gone(turn.id());
            throw lost;
        } finally {
            if (!finished) {
                lay(turn);
            }
        }
    }

    /** Should even this fail, the next HEAD takes the pen away. */
    private void lay(Turn turn) {
        try {
            ledger.lay(turn);
        } catch (RuntimeException failed) {
            LOG.warnf("the pen of upload %d stays until the next request: %s", turn.id(), failed.getMessage());
        }
    }

    private Snapshot laid(Turn turn) {
        ledger.lay(turn);
        return ledger.of(turn.id());
    }

    /** Its object may be whole already, with no growing one left to go on with. */
    private static boolean nothingToCome(Turn turn) {
        return turn.full() && turn.growing().bytes() > 0;
    }

    private static Turn ended(Writer writer, Turn turn, InputStream body, @Nullable Check check) throws BodyCut {
        mustEnd(body, writer);
        if (check != null && !check.holds()) {
            throw TusRefusal.wrongChecksum();
        }
        return turn;
    }

    private Turn receive(Writer writer, Turn from, InputStream body, @Nullable Check check) throws IOException {
        var turn = from;
        var digest = new Hashing(turn.digest());
        try (var growth = store.grow(turn.growing())) {
            long left = turn.left();
            long since = System.nanoTime();
            try {
                while (left > 0) {
                    var buffer = digest.room();
                    int n = writer.read(body, buffer, (int) Math.min(buffer.length, left));
                    if (n < 0) {
                        break;
                    }
                    digest.add(n);
                    growth.write(buffer, 0, n);
                    left -= n;
                    if (check != null) {
                        check.update(buffer, n);
                    } else if (growth.pending() >= ObjectStore.PART || System.nanoTime() - since > PAUSE) {
                        turn = keep(turn, growth.checkpoint(), digest);
                        since = System.nanoTime();
                    }
                }
                if (left == 0) {
                    mustEnd(body, writer);
                }
            } catch (BodyCut cut) {
                if (check == null) {
                    keep(turn, growth.checkpoint(), digest);
                }
                throw cut;
            }
            if (check != null && !check.holds()) {
                throw TusRefusal.wrongChecksum();
            }
            return keep(turn, growth.checkpoint(), digest);
        }
    }

    /** Nothing may follow the last byte. */
    private static void mustEnd(InputStream body, Writer writer) throws BodyCut {
        if (writer.read(body, new byte[1], 1) >= 0) {
            throw TusRefusal.tooLong();
        }
    }

    private Turn keep(Turn turn, Growing more, Hashing digest) {
        if (more.equals(turn.growing())) {
            return turn;
        }
        var state = digest.state();
        ledger.keep(turn, more, state);
        store.settle(turn.growing(), more);
        return turn.after(more, state);
    }

    private Snapshot finish(Writer writer, Turn turn) throws IOException {
        writer.finishing();
        var stored = store.finish(turn.growing());
        if (!stored.sha256().equals(RunningDigest.hex(turn.digest()))) {
            throw new StoreDamaged("the stored object has another SHA-256 than the bytes that came in");
        }
        return ledger.complete(turn, stored);
    }

    /** Completes an upload whose last byte came but whose object did not become whole then. */
    Snapshot finish(long id) throws IOException {
        if (writers.finishing(id)) {
            throw TusRefusal.stillJoining();
        }
        try (var writer = writers.enter(id)) {
            var turn = ledger.seize(id, store::takenOver);
            return ledger.of(id).view().complete()
                    ? ledger.of(id)
                    : write(writer, turn, InputStream.nullInputStream(), null);
        }
    }

    /** Ends whoever writes, here or on another node, and tells the offset that the next request must name. */
    Snapshot stop(long id) {
        try {
            writers.stop(id);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        var now = ledger.of(id);
        return now.writing() && !writers.finishing(id) ? ledger.stop(id, store::takenOver) : now;
    }

    /** Takes an upload away with all its bytes. */
    void remove(long id) {
        stop(id);
        ledger.gone(id);
        clear(ledger.of(id));
    }

    /** Removes the bytes of what is gone; failing is no harm, the sweep comes again. */
    boolean clear(Snapshot gone) {
        try {
            store.abandon(gone.growing());
            ledger.cleared(gone.id());
            return true;
        } catch (IOException later) {
            LOG.warnf("the bytes of upload %d stay until the next sweep: %s", gone.id(), later.getMessage());
            return false;
        }
    }
}
