package vn.guongsang.upload;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, let in a little ahead of its reader. Quarkus's own stream asks for each piece when the former was
 * taken: network and disk would wait for each other sixty thousand times in a gigabyte.
 */
final class BodyStream extends InputStream {
    private static final int AHEAD = 1 << 16;
    private static final int LITTLE = AHEAD / 2;
    private static final Piece NOTHING = new Piece(Buffer.buffer(), false, null);
    private final HttpServerRequest request;
    private final Duration patience;
    private final Context loop = Vertx.currentContext();
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final AtomicInteger ahead = new AtomicInteger();
    private Piece piece = NOTHING;
    private int taken;
    private boolean asked;
    /** Of the event loop alone, like the next. */
    private boolean paused;

    private boolean cut;

    /**
     * @param last nothing will come after it
     * @param failure why, when the body is not whole; what came before is read first
     */
    private record Piece(Buffer bytes, boolean last, @Nullable Throwable failure) {}

    /** @param patience how long a sender may be silent */
    BodyStream(HttpServerRequest request, Duration patience) {
        this.request = request;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Waits for the first byte and takes with it whatever else is there. */
    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int read = 0;
        while (read < most && more(read == 0)) {
            int n = Math.min(most - read, left());
            piece.bytes().getBytes(taken, taken + n, target, from + read);
            taken += n;
            read += n;
        }
        return read == 0 && most > 0 ? -1 : read;
    }

    private int left() {
        return piece.bytes().length() - taken;
    }

    private boolean more(boolean wait) throws IOException {
        if (left() == 0 && !piece.last()) {
            var next = wait ? await() : pieces.poll();
            if (next != null) {
                take(next);
            }
        }
        if (wait && piece.failure() != null) {
            throw new IOException(piece.failure());
        }
        return left() > 0;
    }

    private Piece await() throws IOException {
        if (!asked) {
            asked = true;
            ask();
        }
        try {
            var next = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                request.connection().close();
                throw new IOException("nothing came for " + patience.toSeconds() + " seconds");
            }
            return next;
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException("the reader was stopped");
        }
    }

    private void take(Piece next) {
        piece = next;
        taken = 0;
        int length = next.bytes().length();
        int before = ahead.getAndAdd(-length);
        if (before > LITTLE && before - length <= LITTLE) {
            loop.runOnContext(now -> goOn());
        }
    }

    /** A sender that waits to be asked is asked only here: until now all could be refused without its bytes. */
    private void ask() {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        loop.runOnContext(now -> begin());
    }

    private void begin() {
        request.exceptionHandler(this::failed);
        if (request.isEnded()) {
            ended();
            return;
        }
        request.endHandler(end -> ended());
        request.handler(this::arrived);
        if (request.response().closed()) {
            failed(new IOException("the connection is closed"));
        } else {
            request.resume();
        }
    }

    private void ended() {
        pieces.add(new Piece(Buffer.buffer(), true, null));
    }

    /** What has come this far and was held back goes before. */
    private void failed(Throwable why) {
        cut = true;
        request.resume();
        loop.runOnContext(after -> pieces.add(new Piece(Buffer.buffer(), true, why)));
    }

    private void arrived(Buffer bytes) {
        if (bytes.length() > 0) {
            pieces.add(new Piece(bytes, false, null));
            if (ahead.addAndGet(bytes.length()) >= AHEAD && !cut) {
                paused = true;
                request.pause();
            }
        }
    }

    private void goOn() {
        if (paused) {
            paused = false;
            request.resume();
        }
    }
}
