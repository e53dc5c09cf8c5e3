package vn.guongsang.upload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import vn.guongsang.storage.RunningDigest;

/** Hashes each piece of a body while it is written and the next is read. */
final class Hashing {
    private static final int PIECE = 1 << 15;
    private static final Executor BESIDE = Thread::startVirtualThread;
    private final RunningDigest digest;
    private byte[] free = new byte[PIECE];
    private byte[] other = new byte[PIECE];
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    Hashing(byte[] state) {
        digest = new RunningDigest(state);
    }

    /** Room for the next piece, untouched until {@link #add}. */
    byte[] room() {
        return free;
    }

    /** Takes the bytes that stand in {@link #room} now; they may still be read, until the second addition after this. */
    void add(int length) {
        running.join();
        var piece = free;
        running = CompletableFuture.runAsync(() -> digest.update(piece, length), BESIDE);
        free = other;
        other = piece;
    }

    byte[] state() {
        running.join();
        return digest.state();
    }
}
