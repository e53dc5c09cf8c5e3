package vn.guongsang.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * A job lets those pass who wait for an answer, but not for ever: somebody waits for what it does, too. Those that have
 * waited long enough go one by one, so that many together do not take the machine from those who are served.
 */
final class GiveWay {
    private static final Duration STEP = Duration.ofMillis(20);
    private final Semaphore single = new Semaphore(1);
    private final Precedence precedence;
    private final Duration longest;

    GiveWay(Precedence precedence, Duration longest) {
        this.precedence = precedence;
        this.longest = longest;
    }

    /** Runs the job as soon as nobody is served; alone after the longest time; at once when the portal stops. */
    void run(Runnable job) {
        boolean alone = pause();
        try {
            job.run();
        } finally {
            if (alone) {
                single.release();
            }
        }
    }

    /** @return whether the job goes although somebody is served, and holds the place of the only one that may */
    private boolean pause() {
        long begin = System.nanoTime();
        try {
            while (precedence.taken()) {
                if (System.nanoTime() - begin >= longest.toNanos() && single.tryAcquire()) {
                    return true;
                }
                Thread.sleep(STEP);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
