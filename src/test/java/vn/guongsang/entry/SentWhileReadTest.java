package vn.guongsang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.upload.UploadDesk;

/** Lê Thị Hoa sends in the moment in which her last file is read, as a sealed entry always is. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SentWhileReadTest {
    private static final int ENTRIES = 20;

    @Inject
    OwnContest contests;

    @Inject
    AuthorDesk authors;

    @Inject
    SendingDesk sending;

    @Inject
    UploadDesk uploads;

    private String slug;
    private String unit;

    @BeforeEach
    void openAContest() {
        slug = contests.open().slug();
        unit = contests.unit("UBND phường Hà Cầu");
    }

    @Test
    void noFileIsLostAndEveryOneIsReadAndChecked() throws Exception {
        for (int i = 0; i < ENTRIES; i++) {
            send(i);
        }
        Eventually.see(
                "every file is read",
                () -> count("entry_file f join entry e on e.id = f.entry_id where f.read_at is not null"),
                read -> read == ENTRIES);
        assertThat(count("entry_file f join entry e on e.id = f.entry_id where f.sent"))
                .isEqualTo(ENTRIES);
        Eventually.see(
                "every entry is checked",
                () -> count("entry_inspection i join entry e on e.id = i.entry_id where i.verdict is not null"),
                checked -> checked == ENTRIES);
    }

    private void send(int number) throws Exception {
        var hoa = authors.start(slug, UUID.randomUUID().toString(), "article");
        authors.change(hoa, authors.view(hoa).version(), draft -> CompletenessTest.whole(unit));
        var text = ("Người giữ lửa số " + number + ". ").repeat(30).getBytes(StandardCharsets.UTF_8);
        var upload = uploads.store(new ByteArrayInputStream(text), "bai.txt", 1 << 20);
        int version = authors.add(hoa, upload.id()).version();
        assertThat(sending.send(hoa, UUID.randomUUID().toString(), version, null))
                .isInstanceOf(SendResult.Sent.class);
    }

    private long count(String rows) {
        return contests.count(
                "select count(*) from " + rows + " and e.contest_id = (select id from contest where slug = ?)", slug);
    }
}
