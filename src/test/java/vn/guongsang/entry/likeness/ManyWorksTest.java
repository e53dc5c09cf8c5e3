package vn.guongsang.entry.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.inspect.likeness.Keys;
import vn.guongsang.kernel.EntryId;

/** A check against 100,000 earlier entries, all in MariaDB. */
@Tag("bench")
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ManyWorksTest {
    private static final int WORKS = 100_000;
    private static final int KEYS_A_WORK = 180;
    private static final int SLOGANS = 500;
    private static final int BATCH = 20_000;
    private static final int CHECKS = 300;
    private static final long MOST_MILLIS = 100;

    @Inject
    LikenessDesk desk;

    private final Random random = new Random(2026);
    private Connection database;
    private long firstFile;
    private long contest;

    @BeforeEach
    void fill() throws SQLException {
        var config = ConfigProvider.getConfig();
        database = DriverManager.getConnection(
                config.getValue("quarkus.flyway.jdbc-url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        run("set unique_checks = 0, foreign_key_checks = 0");
        long began = System.nanoTime();
        works();
        keys();
        System.out.printf(
                "seeded %,d works with %,d keys in %d s%n",
                WORKS, (long) WORKS * KEYS_A_WORK, (System.nanoTime() - began) / 1_000_000_000);
    }

    @AfterEach
    void empty() throws SQLException {
        run("truncate table likeness_key");
        run("truncate table file_print");
        run("truncate table likeness");
        run("delete from entry_file where entry_id in (select id from entry where send_key = 'bench')");
        run("delete from entry where send_key = 'bench'");
        database.close();
    }

    @Test
    void aCheckAmongAHundredThousandWorksTakesLessThanATenthOfASecond() {
        var texts = IntStream.range(0, 50).mapToObj(i -> words(1400)).toList();
        for (int i = 0; i < texts.size(); i++) {
            desk.index(file(firstFile + i, texts.get(i)));
        }
        var took = new ArrayList<Long>();
        int found = 0;
        for (int i = 0; i < CHECKS + 20; i++) {
            var own = words(1400);
            boolean copied = i % 3 == 0;
            var source = texts.get(i % texts.size());
            var text = copied ? source.substring(0, source.length() / 2) + " " + own.substring(own.length() / 2) : own;
            long began = System.nanoTime();
            var like = desk.compare(file(firstFile + WORKS + 1 + i, text));
            if (i >= 20) {
                took.add((System.nanoTime() - began) / 1_000);
            }
            assertThat(like).as("copied: %s", copied).hasSize(copied ? 1 : 0);
            found += like.size();
        }
        took.sort(null);
        System.out.printf(
                "a check among %,d works: median %.1f ms, 95 %% %.1f ms, worst %.1f ms; %d copies found, none missed%n",
                WORKS, at(took, 0.5), at(took, 0.95), at(took, 1), found);
        assertThat(at(took, 0.95)).isLessThan(MOST_MILLIS);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1000.0;
    }

    private static ComparedFile file(long number, String text) {
        return new ComparedFile(number, new EntryId(-1), "0".repeat(64), true, Keys.ofText(text), null, "");
    }

    private void works() throws SQLException {
        contest = number("select min(id) from contest");
        long unit = number("select min(id) from unit");
        firstFile = 1 + number("select coalesce(max(id), 0) from entry_file") + 1_000_000;
        for (int from = 0; from < WORKS; from += BATCH / 4) {
            var numbers = IntStream.range(from, from + BATCH / 4).boxed().toList();
            run("insert into entry (id, code, contest_id, secret_hash, state, draft, changed_since_sent, started_at,"
                    + " changed_at, category, prize_group, title, title_folded, channel, unit_id, sequence, received_at,"
                    + " send_key, version) values "
                    + numbers.stream()
                            .map(i ->
                                    "(%d,'B%d',%d,'','SUBMITTED','{}',0,now(6),now(6),'article','written','b','b','portal',%d,%d,now(6),'bench',0)"
                                            .formatted(firstFile + i, i, contest, unit, 50_000_000 + i))
                            .collect(Collectors.joining(",")));
            run(
                    "insert into entry_file (id, entry_id, ordinal, name, bytes, sha256, media_type, kind, object_key, working,"
                            + " sent, added_at, upload_id) values "
                            + numbers.stream()
                                    .map(i ->
                                            "(%d,%d,0,'b',1,sha2('b%d',256),'text/plain','document','bench-%d',1,1,now(6),%d)"
                                                    .formatted(firstFile + i, firstFile + i, i, i, i))
                                    .collect(Collectors.joining(",")));
            run("insert into file_print values "
                    + numbers.stream()
                            .map(i -> "(%d,%d,'','',now(6))".formatted(firstFile + i, KEYS_A_WORK))
                            .collect(Collectors.joining(",")));
        }
    }

    /** Nearly all keys belong to one work alone, as in real texts; slogans to as many as are recorded. */
    private void keys() throws SQLException {
        long all = (long) WORKS * KEYS_A_WORK;
        long step = Long.MAX_VALUE / all * 2;
        var values = new StringBuilder();
        int waiting = 0;
        for (long i = 0; i < all; i++) {
            long hash = Long.MIN_VALUE + i * step + Math.floorMod(random.nextLong(), step - 1);
            int holders = i % (all / SLOGANS) == 0 ? 64 : 1;
            for (int h = 0; h < holders; h++) {
                values.append(waiting++ == 0 ? "" : ",")
                        .append('(')
                        .append(hash)
                        .append(',')
                        .append(firstFile + (holders == 1 ? random.nextInt(WORKS) : i * 31 % (WORKS - 64) + h))
                        .append(')');
            }
            if (waiting >= BATCH || i == all - 1) {
                run("insert ignore into likeness_key values " + values);
                values.setLength(0);
                waiting = 0;
            }
        }
    }

    private String words(int count) {
        var syllables =
                Set.of("bà", "ông", "cô", "đã", "về", "quê", "trường", "chợ", "sông", "hát", "lúa", "xanh", "mẹ")
                        .stream()
                        .sorted()
                        .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> syllables.get(random.nextInt(syllables.size())))
                .collect(Collectors.joining(" "));
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
