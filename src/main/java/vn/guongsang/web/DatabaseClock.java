package vn.guongsang.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database's clock where asking it each time would cost too much: asked every second and carried on by a clock that
 * only goes forward. It may be ahead of the database's by the time that the question took, and never behind: what it calls
 * before a deadline was before it.
 */
@ApplicationScoped
class DatabaseClock {
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private final DataSource database;
    private volatile @Nullable Sample sample;

    DatabaseClock(DataSource database) {
        this.database = database;
    }

    private record Sample(Instant at, long nanos) {}

    /** Empty until the database has answered once. */
    Optional<Instant> now() {
        var known = sample;
        return known == null ? Optional.empty() : Optional.of(known.at().plusNanos(System.nanoTime() - known.nanos()));
    }

    void start(@Observes StartupEvent started) {
        look();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (var connection = database.getConnection();
                var question = connection.createStatement()) {
            long asked = System.nanoTime();
            try (var answer = question.executeQuery("select utc_timestamp(6)")) {
                answer.next();
                sample = new Sample(answer.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), asked);
            }
        } catch (SQLException away) {
            LOG.debug("the database does not tell its time", away);
        }
    }
}
