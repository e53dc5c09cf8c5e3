package vn.guongsang.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kernel.Refusal;

/**
 * How often one network address may do what costs the portal something. Kept in the memory of each node: a restart forgets,
 * and that does no harm.
 */
@ApplicationScoped
public class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 20_000;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    Throttle(Clock clock, @ConfigProperty(name = "guongsang.acts-per-address", defaultValue = "120") int most) {
        this.clock = clock;
        this.most = most;
    }

    /** So many acts are left; they come back evenly over the window. */
    private record Bucket(double left, Instant at) {}

    /**
     * Counts one act of this kind.
     *
     * @throws Refusal.TooMany with the seconds until the next one is free
     */
    public void count(String act, RoutingContext request) {
        var remote = request.request().remoteAddress();
        count(act + " " + (remote == null ? "unknown" : remote.hostAddress()));
    }

    void count(String who) {
        var now = clock.instant();
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> refilled(bucket, now) >= most);
        }
        var bucket = buckets.compute(who, (key, former) -> {
            double left = former == null ? most : refilled(former, now);
            return new Bucket(left < 1 ? left : left - 1, left < 1 ? now.minusNanos(1) : now);
        });
        if (bucket.at().isBefore(now)) {
            throw new Refusal.TooMany((long) Math.ceil((1 - bucket.left()) * WINDOW.toSeconds() / most));
        }
    }

    private double refilled(Bucket bucket, Instant now) {
        double gained = (double) Duration.between(bucket.at(), now).toMillis() * most / WINDOW.toMillis();
        return Math.min(most, bucket.left() + Math.max(0, gained));
    }
}
