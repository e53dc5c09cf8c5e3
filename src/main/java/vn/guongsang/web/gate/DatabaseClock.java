package vn.guongsang.web.gate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.sql.Statement;
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
 * before a deadline was before it. So that a machine out of breath robs nobody of the last moments, it asks several times and
 * goes by the quickest answer.
 */
@ApplicationScoped
class DatabaseClock {
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private static final int QUESTIONS = 3;
    private final DataSource database;
    private volatile @Nullable Sample sample;

    DatabaseClock(DataSource database) {
        this.database = database;
    }

    /** What the database's clock said, to a question asked at a moment of the other. */
    record Sample(Instant at, long nanos) {
        Instant at(long moment) {
            return at.plusNanos(moment - nanos);
        }

        /** Of both, of which neither is behind. */
        Sample lessAhead(Sample other) {
            return at(other.nanos).isAfter(other.at) ? other : this;
        }
    }

    /** Empty until the database has answered once. */
    Optional<Instant> now() {
        var known = sample;
        return known == null ? Optional.empty() : Optional.of(known.at(System.nanoTime()));
    }

    void start(@Observes StartupEvent started) {
        look();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (var connection = database.getConnection();
                var question = connection.createStatement()) {
            var best = ask(question);
            for (int i = 1; i < QUESTIONS; i++) {
                best = best.lessAhead(ask(question));
            }
            sample = best;
        } catch (SQLException away) {
            LOG.debug("the database does not tell its time", away);
        }
    }

    private static Sample ask(Statement question) throws SQLException {
        long asked = System.nanoTime();
        try (var answer = question.executeQuery("select utc_timestamp(6)")) {
            answer.next();
            return new Sample(answer.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), asked);
        }
    }
}
