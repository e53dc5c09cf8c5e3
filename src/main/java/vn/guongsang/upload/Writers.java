package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is writing on this node, so that a later request of the same sender can ask it to end at once. */
@ApplicationScoped
class Writers {
    private static final int GLANCE_MILLIS = 100;
    private static final int MOST_GLANCES = 5;
    private final ConcurrentHashMap<Long, Writer> running = new ConcurrentHashMap<>();
    private final int most;

    Writers(@ConfigProperty(name = "guongsang.upload.writers", defaultValue = "800") int most) {
        this.most = most;
    }

    /** A body that was cut, or whose sender has already begun anew; what came before is good. */
    static final class BodyCut extends IOException {
        private static final long serialVersionUID = 1L;

        BodyCut(IOException cause) {
            super("the body ended early", cause);
        }
    }

    /** One request at work. */
    final class Writer implements AutoCloseable {
        private final long id;
        private final Thread thread = Thread.currentThread();
        private final CountDownLatch done = new CountDownLatch(1);
        private boolean reading;
        private boolean stopped;
        private volatile boolean finishing;
        private volatile long bytes;

        private Writer(long id) {
            this.id = id;
        }

        /** Reads from the sender; only here may it be interrupted, never while bytes go to the store. */
        int read(InputStream body, byte[] buffer, int most) throws BodyCut {
            try {
                begin();
                int n = body.read(buffer, 0, most);
                bytes += Math.max(0, n);
                return n;
            } catch (IOException cut) {
                throw new BodyCut(cut);
            } finally {
                end();
            }
        }

        private synchronized void begin() throws InterruptedIOException {
            if (stopped) {
                throw new InterruptedIOException("a later request goes on with this upload");
            }
            reading = true;
        }

        private synchronized void end() {
            reading = false;
            Thread.interrupted();
        }

        void finishing() {
            finishing = true;
        }

        private synchronized void stop() {
            stopped = true;
            if (reading) {
                thread.interrupt();
            }
        }

        @Override
        public void close() {
            running.remove(id, this);
            done.countDown();
        }
    }

    /** @throws TusRefusal when this upload has a writer here already, or when too many are at work */
    Writer enter(long id) {
        if (running.size() >= most) {
            throw TusRefusal.crowded(5);
        }
        var writer = new Writer(id);
        if (running.putIfAbsent(id, writer) != null) {
            throw TusRefusal.busy();
        }
        return writer;
    }

    /**
     * Asks the writer of this node to keep what it has and end; waits for it a second and a half at most. What is still
     * arriving over a connection that broke is let in first, so that it need not be sent again.
     */
    void stop(long id) throws InterruptedException {
        var writer = running.get(id);
        if (writer != null && !writer.finishing) {
            long before = -1;
            for (int i = 0; i < MOST_GLANCES && writer.bytes != before; i++) {
                before = writer.bytes;
                if (writer.done.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            writer.stop();
            writer.done.await(1000, TimeUnit.MILLISECONDS);
        }
    }

    boolean finishing(long id) {
        var writer = running.get(id);
        return writer != null && writer.finishing;
    }
}
