package vn.guongsang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.storage.ObjectStore;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PaperSweepTest {
    @Inject
    ObjectStore store;

    @Inject
    PaperSweeper sweeper;

    @Inject
    Clock clock;

    @Test
    void aSignedPaperThatNoConfirmationNamesIsRemovedOnceItIsOldEnough() throws IOException {
        var orphan = store.put(SignedPaper.AREA, new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        sweeper.sweep(clock.instant().minus(Duration.ofHours(1)));
        assertThat(store.size(orphan.key())).hasValue(3);
        assertThat(sweeper.sweep(clock.instant().plus(Duration.ofMinutes(1))).removed())
                .isPositive();
        assertThat(store.size(orphan.key())).isEmpty();
    }
}
