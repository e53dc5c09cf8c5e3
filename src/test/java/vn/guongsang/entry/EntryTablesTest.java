package vn.guongsang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.entry.derivative.DerivativeBook;
import vn.guongsang.entry.derivative.DerivativeState;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/** Every question to the tables is asked once, so that a query that cannot be parsed is found here. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EntryTablesTest {
    @Inject
    EntryBook book;

    @Inject
    DerivativeBook derivatives;

    @Test
    void everyQuestionIsUnderstoodByAnEmptyContest() {
        var nobody = new ContestId(-1);
        assertThat(book.byCode(Code.fresh())).isEmpty();
        assertThat(book.ofContest(nobody, null, null, null).items()).isEmpty();
        assertThat(book.ofUnit(nobody, new UnitId(-1), EntryState.SUBMITTED, "50%_của Hòa!", "12")
                        .items())
                .isEmpty();
        assertThat(book.forwarded(nobody, "written")).isEmpty();
        assertThat(book.counts(nobody)).isEmpty();
        assertThat(book.countsByUnit(nobody)).isEmpty();
        assertThat(derivatives.of(new EntryId(-1))).isEmpty();
        assertThat(derivatives.state(new EntryId(-1))).isEqualTo(DerivativeState.PENDING);
    }
}
