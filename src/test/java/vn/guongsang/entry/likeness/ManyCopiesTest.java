package vn.guongsang.entry.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.inspect.rule.Dossier.LikenessKind;
import vn.guongsang.kernel.EntryId;

/** Somebody sends one text over and over. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ManyCopiesTest {
    private static final long FIRST = 9_000_000;
    private static final String SAME = "a".repeat(64);

    @Inject
    LikenessDesk desk;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void ofThirtyCopiesTheFirstTwentyAreKept() {
        for (long i = FIRST; i < FIRST + 30; i++) {
            run("insert into entry (id, code, contest_id, secret_hash, state, draft, changed_since_sent, started_at,"
                    + " changed_at, category, prize_group, title, title_folded, channel, unit_id, sequence, received_at,"
                    + " send_key, version) select " + i + ", 'C" + i + "', min(c.id), '', 'SUBMITTED', '{}', 0, now(6),"
                    + " now(6), 'article', 'written', 'b', 'b', 'portal', (select min(id) from unit), " + i
                    + ", now(6), 'copies', 0 from contest c");
            run(
                    "insert into entry_file (id, entry_id, ordinal, name, bytes, sha256, media_type, kind, object_key, working,"
                            + " sent, added_at, upload_id) values (" + i + ", " + i + ", 0, 'b', 1, '" + SAME
                            + "', 'text/plain', 'document', 'copy-" + i + "', 1, 1, now(6), " + i + ")");
        }
        long last = FIRST + 29;
        var found = desk.compare(new ComparedFile(last, new EntryId(last), SAME, true, Set.of(), null, ""));
        assertThat(found)
                .extracting(LikenessRow::other)
                .containsExactlyElementsOf(java.util.stream.LongStream.range(FIRST, FIRST + 20)
                        .boxed()
                        .toList());
        assertThat(found).extracting(LikenessRow::kind).containsOnly(LikenessKind.COPY);
        assertThat(database.createNativeQuery("select count(*) from likeness where file_id = " + last, Long.class)
                        .getSingleResult())
                .isEqualTo(20L);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
