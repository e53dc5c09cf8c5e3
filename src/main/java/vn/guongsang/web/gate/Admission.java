package vn.guongsang.web.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in, who waits and who is turned away. Within a class whoever has waited longest goes first; between classes
 * the more urgent. Nothing here waits itself, and no act runs under the lock.
 */
final class Admission {
    private static final long FORGOTTEN = Duration.ofSeconds(30).toNanos();
    private static final int LONGEST = 60;
    private static final Comparator<Waiter> LONGEST_WAIT =
            Comparator.comparing(Waiter::since).thenComparingLong(Waiter::number);
    private static final Waiter NOBODY =
            new Waiter(RequestClass.BROWSE, Instant.MAX, Long.MAX_VALUE, () -> {}, () -> {});
    private final Map<RequestClass, Queue> queues = new EnumMap<>(RequestClass.class);
    private final AtomicLong numbers = new AtomicLong();
    private final LongSupplier nanos;
    private int briefInside;

    /** @param nanos a clock that only goes forward */
    Admission(LongSupplier nanos) {
        this.nanos = nanos;
        for (var kind : RequestClass.values()) {
            queues.put(kind, new Queue());
        }
    }

    /** Somebody at the door, since when by the database's clock, and what to do when his turn comes or there is no room. */
    record Waiter(RequestClass kind, Instant since, long number, Runnable enter, Runnable away) {}

    private static final class Queue {
        private final TreeSet<Waiter> line = new TreeSet<>(LONGEST_WAIT);
        private final ArrayDeque<Long> comingBack = new ArrayDeque<>();
        private final Pace pace = new Pace();
        private int inside;
    }

    Waiter waiter(RequestClass kind, Instant since, Runnable enter, Runnable away) {
        return new Waiter(kind, since, numbers.incrementAndGet(), enter, away);
    }

    enum Answer {
        IN,
        WAIT,
        AWAY
    }

    /** Into the house, or into the line, from which whoever came last is then turned away if it is full. */
    Answer arrive(Waiter waiter) {
        var last = lineUp(waiter);
        if (last == null) {
            return Answer.IN;
        }
        if (last.equals(waiter)) {
            return Answer.AWAY;
        }
        if (last != NOBODY) {
            last.away().run();
        }
        return Answer.WAIT;
    }

    /** @return null when let in, {@link #NOBODY} when there was room in the line, else whom there is no room for */
    private synchronized @Nullable Waiter lineUp(Waiter waiter) {
        var queue = queue(waiter.kind());
        if (queue.line.isEmpty() && free(waiter.kind())) {
            take(waiter.kind());
            return null;
        }
        queue.line.add(waiter);
        return queue.line.size() <= waiter.kind().waiting() ? NOBODY : Objects.requireNonNull(queue.line.pollLast());
    }

    /** Out of the line; false when he was let in or turned away before. */
    synchronized boolean giveUp(Waiter waiter) {
        return queue(waiter.kind()).line.remove(waiter);
    }

    /** One is done; those whose turn it is go in. */
    void leave(RequestClass kind) {
        next(kind).forEach(waiter -> waiter.enter().run());
    }

    private synchronized List<Waiter> next(RequestClass left) {
        var queue = queue(left);
        queue.inside--;
        queue.pace.served(nanos.getAsLong());
        briefInside -= left.brief() ? 1 : 0;
        var called = new ArrayList<Waiter>();
        for (var kind : RequestClass.values()) {
            var line = queue(kind).line;
            while (!line.isEmpty() && free(kind)) {
                take(kind);
                called.add(line.pollFirst());
            }
        }
        return called;
    }

    /** What to tell somebody who is turned away: how many come before him, and after how many seconds to come back. */
    record Place(int ahead, int seconds) {}

    synchronized Place turnAway(RequestClass kind) {
        var queue = queue(kind);
        long now = nanos.getAsLong();
        while (!queue.comingBack.isEmpty() && queue.comingBack.peekFirst() + FORGOTTEN < now) {
            queue.comingBack.removeFirst();
        }
        int ahead = queue.line.size() + queue.comingBack.size();
        int seconds =
                Math.clamp((long) Math.ceil((ahead + 1) / queue.pace.perSecond()), kind.comeBackSeconds(), LONGEST);
        int spread = (int) (numbers.incrementAndGet() % kind.comeBackSeconds());
        queue.comingBack.addLast(now + Duration.ofSeconds(seconds + spread).toNanos());
        return new Place(ahead, seconds + spread);
    }

    /** Somebody has come back with the ticket that he was given. */
    synchronized void cameBack(RequestClass kind) {
        queue(kind).comingBack.pollFirst();
    }

    synchronized int inside(RequestClass kind) {
        return queue(kind).inside;
    }

    synchronized int waiting(RequestClass kind) {
        return queue(kind).line.size();
    }

    private boolean free(RequestClass kind) {
        return queue(kind).inside < kind.most() && (!kind.brief() || briefInside < kind.share());
    }

    private void take(RequestClass kind) {
        queue(kind).inside++;
        briefInside += kind.brief() ? 1 : 0;
    }

    private Queue queue(RequestClass kind) {
        return Objects.requireNonNull(queues.get(kind));
    }
}
