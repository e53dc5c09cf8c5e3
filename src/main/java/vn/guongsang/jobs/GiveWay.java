package vn.guongsang.jobs;

import java.time.Duration;

/** A job lets those pass who wait for an answer, but not for ever: somebody waits for what it does, too. */
final class GiveWay {
    private static final Duration STEP = Duration.ofMillis(20);
    private final Precedence precedence;
    private final Duration longest;

    GiveWay(Precedence precedence, Duration longest) {
        this.precedence = precedence;
        this.longest = longest;
    }

    /** Comes back as soon as nobody is served, at the latest after the longest time, at once when the portal stops. */
    void pause() {
        long begin = System.nanoTime();
        try {
            while (precedence.taken() && System.nanoTime() - begin < longest.toNanos()) {
                Thread.sleep(STEP);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
