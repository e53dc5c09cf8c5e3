package vn.guongsang.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes jobs in and has them done. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    /** What is not done then is done after the next start. */
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    /** After six of them without a sign of life a job is begun anew: somebody waits for what a dead portal was doing. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAY = Duration.ofSeconds(5);
    private final Set<Class<?>> slowJobs;
    private final Scheduler quick;
    private final Scheduler slow;
    private final Clock clock;

    Jobs(
            DataSource database,
            @All List<JobHandler<?>> handlers,
            ObjectMapper json,
            Precedence precedence,
            Clock clock) {
        this.clock = clock;
        slowJobs = handlers.stream()
                .filter(JobHandler::slow)
                .map(JobHandler::type)
                .collect(Collectors.toUnmodifiableSet());
        quick = line("scheduled_tasks", 4, database, json, tasks(handlers, false, precedence));
        slow = line("scheduled_slow_tasks", 1, database, json, tasks(handlers, true, precedence));
    }

    private static Scheduler line(
            String table, int threads, DataSource database, ObjectMapper json, List<Task<?>> tasks) {
        return Scheduler.create(database, tasks)
                .tableName(table)
                .serializer(new JacksonSerializer(json))
                // not a thread for each job: what is due comes every second, however much is still going on
                .executorService(Executors.newFixedThreadPool(
                        threads, Thread.ofVirtual().name("job-", 0).factory()))
                .threads(threads)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(LONGEST_END)
                .heartbeatInterval(HEARTBEAT)
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .build();
    }

    /** Written on the caller's transaction: a rollback takes the job with it. */
    public void enqueue(Record job) {
        enqueue(job, clock.instant());
    }

    public void enqueue(Record job, Instant notBefore) {
        var line = slowJobs.contains(job.getClass()) ? slow : quick;
        line.schedule(new TaskInstance<>(name(job.getClass()), UUID.randomUUID().toString(), job), notBefore);
    }

    void start(@Observes StartupEvent started) {
        quick.start();
        slow.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        quick.stop();
        slow.stop();
    }

    private static List<Task<?>> tasks(List<JobHandler<?>> handlers, boolean slow, Precedence precedence) {
        var giveWay = new GiveWay(precedence, LONGEST_WAY);
        return handlers.stream()
                .filter(handler -> handler.slow() == slow)
                .<Task<?>>map(handler -> task(handler, giveWay))
                .toList();
    }

    private static <J extends Record> OneTimeTask<J> task(JobHandler<J> handler, GiveWay giveWay) {
        return Tasks.oneTime(name(handler.type()), handler.type())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2))
                .execute((instance, context) -> giveWay.run(() -> run(handler, instance.getData())));
    }

    private static <J extends Record> void run(JobHandler<J> handler, J job) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            handler.run(job);
        } catch (Exception e) {
            LOG.warn("job " + job + " failed and will be tried again", e);
            throw new IllegalStateException(e);
        } finally {
            scope.terminate();
        }
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
