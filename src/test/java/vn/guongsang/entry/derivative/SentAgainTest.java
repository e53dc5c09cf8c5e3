package vn.guongsang.entry.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.entry.AuthorDesk;
import vn.guongsang.entry.OwnContest;
import vn.guongsang.entry.ReceiptKey;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.SendingDesk;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.upload.UploadDesk;

/** Lê Thị Hoa sends two files and then another pair; the secretary of her unit has words hidden. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SentAgainTest {
    @Inject
    OwnContest contests;

    @Inject
    AuthorDesk authors;

    @Inject
    SendingDesk sending;

    @Inject
    UploadDesk uploads;

    @Inject
    DerivativeDesk desk;

    @Inject
    DerivativeBook book;

    private String slug;
    private UnitId unit;
    private ReceiptKey hoa;
    private EntryId entry;

    @BeforeEach
    void twoFilesAreSentAndRendered() throws Exception {
        slug = contests.open().slug();
        var code = contests.unit("UBND phường Hà Cầu");
        unit = new UnitId(contests.count("select id from unit where code = ?", code));
        hoa = authors.start(slug, UUID.randomUUID().toString(), "article");
        authors.change(hoa, authors.view(hoa).version(), draft -> CompletenessTest.whole(code));
        add("bai.txt");
        add("phu-luc.txt");
        entry = authors.view(hoa).id();
        read();
        send();
        rendered();
    }

    @Test
    void whatIsSentAgainIsNotMadeAgainAndWhatWasTakenAwayGoes() throws Exception {
        var files = authors.view(hoa).files();
        long kept = files.get(0).id();
        long gone = files.get(1).id();
        long before = newest(kept);
        authors.drop(hoa, gone);
        add("phu-luc-moi.txt");
        long fresh = authors.view(hoa).files().get(1).id();
        assertThat(made(gone)).as("until it is sent again").isPositive();
        assertThat(made(fresh)).isZero();
        read();
        send();
        assertThat(made(gone)).isZero();
        assertThat(made(fresh)).isPositive();
        rendered();
        assertThat(newest(kept)).isEqualTo(before);
        assertThat(book.of(entry)).extracting(DerivativeView::state).containsOnly(DerivativeState.READY);
    }

    @Test
    void theSecretaryOfTheUnitHidesWordsAndNobodyElse() {
        long before = newest(authors.view(hoa).files().get(0).id());
        assertThatThrownBy(() -> desk.remake(entry, List.of("Hoa"), secretary(new UnitId(unit.value() + 1))))
                .isInstanceOf(Refusal.NotHere.class);
        assertThat(hidden()).isZero();
        desk.remake(
                entry, List.of(" Lê Thị Hoa ", "Lê Thị Hoa", " ", "x".repeat(300), "x".repeat(301)), secretary(unit));
        assertThat(hidden()).isEqualTo(2);
        assertThat(contests.count(
                        "select count(*) from audit_event where act = 'entry.rendered' and subject = ?"
                                + " and details like '%\"masks\":2%'",
                        "entry:" + entry.value()))
                .isOne();
        rendered();
        assertThat(newest(authors.view(hoa).files().get(0).id())).isGreaterThan(before);
    }

    @Test
    void twoPortalsThatMakeTheSameLeaveItOnce() throws Exception {
        compared();
        var order = desk.order(authors.view(hoa).files().get(0).id()).orElseThrow();
        var both = new CyclicBarrier(2);
        Callable<Boolean> once = () -> {
            var made = new Derivative.Made("text", "text/html", 9, "derivative/" + UUID.randomUUID());
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    desk.made(order, List.of(made));
                    meet(both);
                });
                return true;
            } catch (RuntimeException tooLate) {
                return false;
            }
        };
        try (var portals = Executors.newFixedThreadPool(2)) {
            var kept = portals.invokeAll(List.of(once, once));
            assertThat(List.of(kept.get(0).get(), kept.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(made(order.file().id())).isOne();
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private void add(String name) throws Exception {
        var text = ("Người giữ lửa, " + name + ". ").repeat(30).getBytes(StandardCharsets.UTF_8);
        authors.add(
                hoa,
                uploads.store(new ByteArrayInputStream(text), name, 1 << 20).id());
    }

    private void send() {
        var sent = sending.send(
                hoa, UUID.randomUUID().toString(), authors.view(hoa).version(), null);
        assertThat(sent).isInstanceOf(SendResult.Sent.class);
    }

    /** As people do, who look at the result of the check before they send. */
    private void read() {
        Eventually.see(
                "every file is read",
                () -> contests.count(
                        "select count(*) from entry_file where read_at is null and entry_id = ?", entry.value()),
                unread -> unread == 0);
    }

    /** Until then its jobs lock the entry. */
    private void compared() {
        authors.view(hoa)
                .files()
                .forEach(file -> Eventually.see(
                        "it is compared",
                        () -> contests.count(
                                "select count(*) from scheduled_tasks where task_data like ?", "%:" + file.id() + "}"),
                        left -> left == 0));
    }

    private void rendered() {
        Eventually.see("everything is made", () -> book.state(entry), state -> state == DerivativeState.READY);
    }

    private long made(long file) {
        return contests.count("select count(*) from derivative where file_id = ?", file);
    }

    private long newest(long file) {
        return contests.count("select max(id) from derivative where file_id = ?", file);
    }

    private long hidden() {
        return contests.count("select count(*) from entry_mask where entry_id = ?", entry.value());
    }

    private Actor secretary(UnitId of) {
        return new Actor(new PersonId(1), "Thư ký", List.of(new Actor.Term(Role.SECRETARY, slug, of)));
    }
}
