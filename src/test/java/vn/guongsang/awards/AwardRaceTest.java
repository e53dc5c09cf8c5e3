package vn.guongsang.awards;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.kernel.EntryId;

/** Two organisers act on the same board at the same moment: one succeeds, the other is told, nothing is given twice. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class AwardRaceTest {
    private static final Slot FIRST = new Slot("first-written", 1);

    @Inject
    AwardDesk desk;

    @Inject
    AgroalDataSource database;

    @Test
    void fiftyCollidingPairsAwardNothingTwice() throws Exception {
        collide(50);
    }

    @Test
    @Tag("faults")
    void aThousandCollidingPairsAwardNothingTwice() throws Exception {
        collide(1000);
    }

    private void collide(int pairs) throws Exception {
        var cast = new AwardCast(database);
        cast.everyPrizeHasItsEntry();
        var best = new EntryId(cast.number(
                "SELECT id FROM entry WHERE contest_id = ? AND title = 'Bài viết 1'", cast.contest.value()));
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (int pair = 0; pair < pairs; pair++) {
                int won = collision(cast, hands, best, pair % 2 == 0);
                assertThat(won).as("pair %d", pair).isEqualTo(1);
                assertThat(cast.number("SELECT COUNT(*) FROM award WHERE contest_id = ?", cast.contest.value()))
                        .isEqualTo(1);
                desk.takeBack(cast.at(), FIRST, cast.mai());
            }
        }
        assertThat(cast.number("SELECT COUNT(*) FROM award WHERE contest_id = ?", cast.contest.value()))
                .isZero();
    }

    /** Both saw the same board; the second either wants the same or leaves that prize empty. */
    private int collision(AwardCast cast, ExecutorService hands, EntryId best, boolean same) throws Exception {
        var seen = cast.at();
        var mai = cast.mai();
        var khanh = cast.khanh();
        var together = new CyclicBarrier(2);
        List<Callable<Boolean>> acts = List.of(
                () -> succeeds(together, () -> desk.give(seen, FIRST, best, mai)),
                () -> succeeds(
                        together,
                        same
                                ? () -> desk.give(seen, FIRST, best, khanh)
                                : () -> desk.leaveEmpty(seen, FIRST, "Không đủ chất lượng", khanh)));
        int won = 0;
        for (var done : hands.invokeAll(acts)) {
            won += done.get() ? 1 : 0;
        }
        return won;
    }

    private static boolean succeeds(CyclicBarrier together, Runnable act) throws Exception {
        together.await();
        try {
            act.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
