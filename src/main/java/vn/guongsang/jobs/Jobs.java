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
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes jobs in and has them done. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAY = Duration.ofSeconds(5);
    private final Scheduler scheduler;
    private final GiveWay giveWay;
    private final Clock clock;

    Jobs(
            DataSource database,
            @All List<JobHandler<?>> handlers,
            ObjectMapper json,
            Precedence precedence,
            Clock clock) {
        this.clock = clock;
        giveWay = new GiveWay(precedence, LONGEST_WAY);
        List<Task<?>> tasks = handlers.stream().<Task<?>>map(this::task).toList();
        scheduler = Scheduler.create(database, tasks)
                .serializer(new JacksonSerializer(json))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .build();
    }

    /** Written on the caller's transaction: a rollback takes the job with it. */
    public void enqueue(Record job) {
        enqueue(job, clock.instant());
    }

    public void enqueue(Record job, Instant notBefore) {
        scheduler.schedule(
                new TaskInstance<>(name(job.getClass()), UUID.randomUUID().toString(), job), notBefore);
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    private <J extends Record> OneTimeTask<J> task(JobHandler<J> handler) {
        return Tasks.oneTime(name(handler.type()), handler.type())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2))
                .execute((instance, context) -> giveWay.run(() -> run(handler, instance.getData())));
    }

    private <J extends Record> void run(JobHandler<J> handler, J job) {
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
