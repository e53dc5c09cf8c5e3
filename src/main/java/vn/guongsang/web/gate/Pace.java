package vn.guongsang.web.gate;

import java.time.Duration;

/** How many requests of a class were served a second, lately. */
final class Pace {
    private static final long WINDOW = Duration.ofSeconds(2).toNanos();
    private static final double AT_FIRST = 20;
    private double perSecond = AT_FIRST;
    private long since;
    private int count;

    void served(long now) {
        count++;
        if (now - since >= WINDOW) {
            // what came after a lull says nothing of how fast it could have gone
            boolean lull = now - since > 2 * WINDOW;
            perSecond = lull ? perSecond : (perSecond + count * 1e9 / (now - since)) / 2;
            since = now;
            count = 0;
        }
    }

    double perSecond() {
        return Math.max(1, perSecond);
    }
}
