package vn.guongsang.entry.derivative;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.OwnContest;

/** In the last hour before a deadline conversions wait, so that the machine belongs to those who send. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LastHourTest {
    private static final long HOUR = 3600;

    @Inject
    OwnContest contests;

    @Inject
    ContestBook book;

    @Inject
    LastHour lastHour;

    private String slug;

    @BeforeEach
    void open() {
        slug = contests.open().slug();
    }

    /** Else the conversions of other tests would wait for it. */
    @AfterEach
    void close() {
        contests.closesIn(slug, -1);
        contests.run("delete from scheduled_slow_tasks where task_data like '%-77%'");
    }

    @Test
    void moreThanAnHourBeforeNothingWaitsAndFromAnHourBeforeOnUntilTheDeadlineItDoes() {
        contests.closesIn(slug, HOUR + 5);
        assertThat(lastHour.until()).isNotEqualTo(java.util.Optional.of(closing()));
        contests.closesIn(slug, HOUR);
        assertThat(lastHour.until()).contains(closing());
        contests.closesIn(slug, 1800);
        assertThat(lastHour.until()).contains(closing());
        contests.closesIn(slug, 0);
        assertThat(lastHour.until()).isNotEqualTo(java.util.Optional.of(closing()));
    }

    @Test
    void aConversionThatIsPutOffComesAgainAtTheDeadline() {
        contests.closesIn(slug, HOUR - 1);
        assertThat(lastHour.postpones(new MakeDerivatives(-77, 2))).isTrue();
        assertThat(contests.count(
                        "select count(*) from scheduled_slow_tasks t join contest c on c.slug = ?"
                                + " where t.task_name = 'MakeDerivatives' and t.task_data like '%-77%'"
                                + " and abs(timestampdiff(microsecond, t.execution_time, c.closes_at)) < 1000000",
                        slug))
                .isEqualTo(1);
    }

    private Instant closing() {
        return book.bySlug(slug).closesAt();
    }
}
