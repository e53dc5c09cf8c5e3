package vn.guongsang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Page;

/** Reads, links and verifies the record. */
@ApplicationScoped
public class AuditDesk {
    private static final int BATCH = 500;
    private static final int SCREEN = 50;
    private static final Duration GRACE = Duration.ofSeconds(30);
    /** Twice as long as a transaction may take. */
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private final AuditTrail trail;
    private final AuditKey key;
    /** Up to this event all are linked, and no transaction that still runs can add one. */
    private volatile long settled;

    AuditDesk(AuditTrail trail, AuditKey key) {
        this.trail = trail;
        this.key = key;
    }

    /** One line of the record as people read it. */
    public record Line(long id, Instant at, String actor, String act, String subject, String details, String hash) {
        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final TypeReference<Map<String, Object>> TOLD = new TypeReference<>() {};

        /** The details by name; what somebody changed into something else than JSON stands under no name. */
        public Map<String, Object> told() {
            try {
                return JSON.readValue(details, TOLD);
            } catch (JsonProcessingException changed) {
                return Map.of("", details);
            }
        }

        public String told(String name, String otherwise) {
            return String.valueOf(told().getOrDefault(name, otherwise));
        }
    }

    /**
     * What a verification found.
     *
     * @param verified links that fit
     * @param firstBad the id of the first event that does not fit its link, or null
     * @param unlinked events that waited too long for their link
     */
    public record Verdict(long verified, @Nullable Long firstBad, long unlinked, String head) {
        public boolean whole() {
            return firstBad == null && unlinked == 0;
        }
    }

    /** Numbers what was committed since; two nodes at once cannot both take a number, the slower one tries again. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sequence() {
        var head = trail.head().orElse(new AuditLink(0, 0, "", AuditEvent.GENESIS));
        for (var event : trail.unlinked(settled, BATCH)) {
            long next = head.sequence() + 1;
            head = new AuditLink(
                    next, event.id(), head.hash(), AuditEvent.link(head.hash(), next, event.id(), event.hash()));
            trail.link(head);
        }
    }

    /** The whole record is not gone through every second: only what is younger than the oldest transaction. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void settle() {
        settled = settledAfter(settled);
    }

    /** Should the database's clock have jumped, an act may have come late beyond all reckoning. */
    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void settleAnew() {
        settled = settledAfter(0);
    }

    private long settledAfter(long known) {
        long old = trail.lastBefore(trail.databaseNow().minus(SETTLING), known);
        return trail.unlinked(known, 1).stream()
                .mapToLong(event -> Math.min(old, event.id() - 1))
                .findFirst()
                .orElse(old);
    }

    @Transactional
    public Verdict verify() {
        var previous = AuditEvent.GENESIS;
        long sequence = 0;
        while (true) {
            var links = trail.linksAfter(sequence, BATCH);
            var events = trail.ofLinksAfter(sequence, BATCH);
            for (int i = 0; i < links.size(); i++) {
                var link = links.get(i);
                if (i >= events.size() || !genuine(link, events.get(i), previous, sequence + 1)) {
                    return new Verdict(sequence, link.eventId(), unlinked(), previous);
                }
                previous = link.hash();
                sequence = link.sequence();
            }
            if (links.size() < BATCH) {
                return new Verdict(sequence, null, unlinked(), previous);
            }
        }
    }

    /** The last link's number and hash: what a published result pins down. */
    @Transactional
    public Verdict head() {
        var head = trail.head().orElse(new AuditLink(0, 0, "", AuditEvent.GENESIS));
        return new Verdict(head.sequence(), null, 0, head.hash());
    }

    /** The place of one act in the chain; empty until the sequencer has numbered it. */
    public record Link(long sequence, String hash) {}

    /** Finds an act by what it was about and its own hash. */
    @Transactional
    public Optional<Link> linkOf(String subject, String hash) {
        return trail.linkOf(subject, hash).map(link -> new Link(link.sequence(), link.hash()));
    }

    @Transactional
    public List<Line> about(String subject) {
        return trail.about(subject).stream().map(AuditDesk::line).toList();
    }

    @Transactional
    public Page<Line> newest(@Nullable Long before) {
        return page(trail.before(before == null ? Long.MAX_VALUE : before, SCREEN + 1));
    }

    /** Acts of one kind about one thing, newest first. */
    @Transactional
    public Page<Line> newest(String subject, String act, @Nullable Long before) {
        return page(trail.before(before == null ? Long.MAX_VALUE : before, subject, act, SCREEN + 1));
    }

    private static Page<Line> page(List<AuditEvent> events) {
        var lines = events.stream().map(AuditDesk::line).toList();
        boolean more = lines.size() > SCREEN;
        var shown = more ? lines.subList(0, SCREEN) : lines;
        return new Page<>(shown, more ? String.valueOf(shown.getLast().id()) : null);
    }

    private long unlinked() {
        return trail.unlinkedOlderThan(trail.databaseNow().minus(GRACE));
    }

    private boolean genuine(AuditLink link, AuditEvent event, String previous, long expected) {
        return fits(link, event, previous, expected) && key.seal(event.hash()).equals(event.seal());
    }

    static boolean fits(AuditLink link, AuditEvent event, String previous, long expected) {
        return link.sequence() == expected
                && link.eventId() == event.id()
                && event.fitsItsHash()
                && link.previous().equals(previous)
                && link.hash().equals(AuditEvent.link(previous, expected, event.id(), event.hash()));
    }

    private static Line line(AuditEvent e) {
        return new Line(e.id(), e.at(), e.actor(), e.act(), e.subject(), e.details(), e.hash());
    }
}
