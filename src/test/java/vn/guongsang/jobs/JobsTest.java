package vn.guongsang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class JobsTest {
    private final Jobs jobs;
    private final Bell bell;
    private final Digger digger;
    private final DataSource database;

    JobsTest(Jobs jobs, Bell bell, Digger digger, DataSource database) {
        this.jobs = jobs;
        this.bell = bell;
        this.digger = digger;
        this.database = database;
    }

    record Ring(String name) {}

    @ApplicationScoped
    static class Bell implements JobHandler<Ring> {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return next(20);
        }

        String next(int seconds) throws InterruptedException {
            return heard.poll(seconds, TimeUnit.SECONDS);
        }

        @Override
        public Class<Ring> type() {
            return Ring.class;
        }

        @Override
        public void run(Ring job) {
            heard.add(job.name());
        }
    }

    @Test
    void aJobOfACommittedActIsDone() throws InterruptedException {
        var name = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(new Ring(name)));
        assertThat(bell.next()).isEqualTo(name);
    }

    @Test
    void whatADeadPortalWasDoingIsDoneSoon() throws Exception {
        var name = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.enqueue(new Ring(name), Instant.now().plus(Duration.ofHours(1))));
        try (var connection = database.getConnection();
                var begun = connection.prepareStatement("update scheduled_tasks set picked = true, picked_by = 'dead',"
                        + " execution_time = utc_timestamp(6), last_heartbeat = utc_timestamp(6) - interval 61 second"
                        + " where task_data like ?")) {
            begun.setString(1, "%" + name + "%");
            assertThat(begun.executeUpdate()).isEqualTo(1);
        }
        assertThat(bell.next(60)).isEqualTo(name);
    }

    record Dig(String name) {}

    /** Does not end before it is let. */
    @ApplicationScoped
    static class Digger implements JobHandler<Dig> {
        private final CountDownLatch end = new CountDownLatch(1);
        private final CountDownLatch begun = new CountDownLatch(1);

        boolean hasBegun() throws InterruptedException {
            return begun.await(20, TimeUnit.SECONDS);
        }

        void letGo() {
            end.countDown();
        }

        @Override
        public Class<Dig> type() {
            return Dig.class;
        }

        @Override
        public boolean slow() {
            return true;
        }

        @Override
        public void run(Dig job) throws InterruptedException {
            begun.countDown();
            end.await();
        }
    }

    @Test
    void hoursOfSlowJobsHoldUpNoOther() throws InterruptedException {
        var name = UUID.randomUUID().toString();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 40; i++) {
                    jobs.enqueue(new Dig(name));
                }
            });
            assertThat(digger.hasBegun()).isTrue();
            QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(new Ring(name)));
            assertThat(bell.next()).isEqualTo(name);
        } finally {
            digger.letGo();
        }
    }

    @Test
    void aRollbackTakesTheJobWithIt() throws InterruptedException {
        var lost = UUID.randomUUID().toString();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.enqueue(new Ring(lost));
                    throw new IllegalStateException("the act failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        var kept = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(new Ring(kept)));
        assertThat(bell.next()).isEqualTo(kept);
    }
}
