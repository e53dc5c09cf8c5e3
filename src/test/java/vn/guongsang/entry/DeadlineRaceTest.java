package vn.guongsang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;
import vn.guongsang.entry.draft.CompletenessTest;
import vn.guongsang.faults.Campaign;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.upload.UploadDesk;

/** Many send at the deadline while the portal's own clock is wrong by an hour: the database's clock alone decides. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DeadlineRaceTest {
    private static final int TOGETHER = 8;
    private static final long MICROS = 1_000_000;

    @Inject
    OwnContest contests;

    @Inject
    UploadDesk uploads;

    @Inject
    SubmissionDesk submissionDesk;

    @Inject
    SendingDesk sending;

    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final List<String> wrong = java.util.Collections.synchronizedList(new ArrayList<>());
    private String slug;

    @Test
    void ofFiveHundredWithinTwoSecondsOfTheDeadlineNobodyIsJudgedWrongly() throws Exception {
        race(500);
    }

    @Test
    @Tag("faults")
    void ofTenThousandWithinTwoSecondsOfTheDeadlineNobodyIsJudgedWrongly() throws Exception {
        race(Campaign.scaled(10_000));
    }

    private void race(int operations) throws Exception {
        slug = contests.open().slug();
        var authors = new ArrayList<ReceiptKey>();
        for (int i = 0; i < TOGETHER; i++) {
            authors.add(sent(i));
        }
        for (int round = 0; done() < operations; round++) {
            var wrongClock = Clock.offset(Clock.systemUTC(), Duration.ofHours(round % 2 == 0 ? 1 : -1));
            QuarkusMock.installMockForType(wrongClock, Clock.class);
            around(authors);
        }
        Campaign.say(
                "deadline race: %d accepted, %d refused, %d judged wrongly",
                accepted.sum(), refused.sum(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(accepted.sum()).isPositive();
        assertThat(refused.sum()).isPositive();
    }

    private long done() {
        return accepted.sum() + refused.sum();
    }

    /** From two seconds before a deadline to two seconds after it. */
    private void around(List<ReceiptKey> authors) throws InterruptedException {
        contests.closesIn(slug, 2);
        long deadline = contests.count(
                "select timestampdiff(microsecond, '2000-01-01', closes_at) from contest where slug = ?", slug);
        var threads = authors.stream()
                .map(author -> Thread.ofPlatform().start(() -> sendUntil(author, deadline + 2 * MICROS, deadline)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void sendUntil(ReceiptKey author, long end, long deadline) {
        for (long before = now(); before < end && before > deadline - 2 * MICROS; before = now()) {
            contests.run(
                    "update entry set changed_since_sent = true where code = ?",
                    author.code().value());
            boolean inTime = attempt(author);
            if (inTime ? before >= deadline : now() < deadline) {
                wrong.add("%s: %d µs from the deadline".formatted(inTime ? "accepted" : "refused", before - deadline));
            }
            (inTime ? accepted : refused).increment();
        }
    }

    private boolean attempt(ReceiptKey author) {
        int version = (int) contests.count(
                "select version from entry where code = ?", author.code().value());
        try {
            return sending.send(author, UUID.randomUUID().toString(), version, null) instanceof SendResult.Sent;
        } catch (Refusal.TooLate late) {
            return false;
        }
    }

    private long now() {
        return contests.count("select timestampdiff(microsecond, '2000-01-01', utc_timestamp(6))");
    }

    private ReceiptKey sent(int number) throws Exception {
        var text = ("Người giữ lửa số " + number + ". ").repeat(30).getBytes(StandardCharsets.UTF_8);
        var upload = uploads.store(new ByteArrayInputStream(text), "bai.txt", 1 << 20);
        var key = "race-" + UUID.randomUUID();
        var draft = CompletenessTest.whole(contests.unit("UBND phường Hà Cầu"));
        var entry = (SendResult.Sent) submissionDesk.submit(
                slug,
                new SubmissionDesk.Once(key, "", null),
                draft,
                List.of(new SubmissionDesk.Promised(address(upload.id()), "", -1, "")));
        Eventually.see(
                "the file is read",
                () -> contests.count(
                        "select count(*) from entry_file where read_at is not null and entry_id = ?",
                        entry.receipt().id().value()),
                read -> read == 1);
        return new ReceiptKey(new Code(entry.receipt().code().value()), entry.secret());
    }

    /** A stored file has no address of its own; this gives it one. */
    private String address(long upload) {
        var token = vn.guongsang.kernel.Secret.fresh();
        contests.run("update upload set token_hash = ? where id = ?", vn.guongsang.kernel.Secret.hash(token), upload);
        return "/api/uploads/" + token;
    }
}
