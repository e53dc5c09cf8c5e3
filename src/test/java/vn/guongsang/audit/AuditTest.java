package vn.guongsang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Eventually;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AuditTest {
    private final Audit audit;
    private final AuditDesk desk;
    private final AuditTrail trail;
    private final AuditKey key;
    private final CheckpointDesk checkpoints;
    private final DataSource database;

    AuditTest(
            Audit audit,
            AuditDesk desk,
            AuditTrail trail,
            AuditKey key,
            CheckpointDesk checkpoints,
            DataSource database) {
        this.audit = audit;
        this.desk = desk;
        this.trail = trail;
        this.key = key;
        this.checkpoints = checkpoints;
        this.database = database;
    }

    @Test
    void anActIsReadBackAsItWasNoted() {
        var subject = subject();
        var hash = note(subject, "Hoa gửi bài");
        var lines = desk.about(subject);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().act()).isEqualTo("entry.submitted");
        assertThat(lines.getFirst().details()).isEqualTo("{\"note\":\"Hoa gửi bài\"}");
        assertThat(lines.getFirst().hash()).isEqualTo(hash);
    }

    @Test
    void anActThatIsRolledBackLeavesNoRow() {
        var subject = subject();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.note("person:1", "entry.submitted", subject, Map.of());
                    throw new IllegalStateException("the transaction fails after its note");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.about(subject)).isEmpty();
    }

    @Test
    void theChainIsWholeAfterManyActs() {
        for (int i = 0; i < 25; i++) {
            note(subject(), "act " + i);
        }
        sequence();
        var verdict = desk.verify();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.verified()).isGreaterThanOrEqualTo(25);
        assertThat(verdict.head()).isEqualTo(desk.head().head());
    }

    @Test
    void whatIsNotYetLinkedIsNeverSettledHoweverOldItIs() {
        var earlier = note(subject(), "linked long ago");
        sequence();
        var late = subject();
        var at = Instant.parse("2022-10-07T08:00:00Z");
        var hash = AuditEvent.hashOf(at, "author", "entry.submitted", late, "{}");
        QuarkusTransaction.requiringNew().run(() -> {
            trail.add(new AuditEvent(0, at, "author", "entry.submitted", late, "{}", hash, key.seal(hash)), "");
            desk.settle();
            desk.settleAnew();
        });
        sequence();
        var next = note(subject(), "the next");
        sequence();
        assertThat(List.of(earlier, hash, next))
                .allSatisfy(act -> assertThat(trail.linkOf(act)).isPresent());
        assertThat(desk.verify().whole()).isTrue();
    }

    @Test
    void aRowChangedBySqlIsFoundAndNamed() throws SQLException {
        var subject = subject();
        note(subject, "điểm 81,5");
        note(subject(), "sau đó");
        sequence();
        long id = desk.about(subject).getFirst().id();
        try (var owner = owner()) {
            tamper(owner, "UPDATE audit_event SET details = REPLACE(details, '81,5', '91,5') WHERE id = " + id);
            assertThat(desk.verify().firstBad()).isEqualTo(id);
            tamper(owner, "UPDATE audit_event SET details = REPLACE(details, '91,5', '81,5') WHERE id = " + id);
        }
        assertThat(desk.verify().whole()).isTrue();
    }

    @Test
    void aRowRehashedByTheForgerStillBreaksItsLink() throws SQLException {
        var subject = subject();
        note(subject, "thật");
        note(subject(), "sau đó");
        sequence();
        var line = desk.about(subject).getFirst();
        var forged = AuditEvent.hashOf(line.at(), "person:666", line.act(), line.subject(), line.details());
        try (var owner = owner()) {
            tamper(
                    owner,
                    "UPDATE audit_event SET actor = 'person:666', hash = '" + forged + "' WHERE id = " + line.id());
            assertThat(desk.verify().firstBad()).isEqualTo(line.id());
            tamper(
                    owner,
                    "UPDATE audit_event SET actor = '" + line.actor() + "', hash = '" + line.hash() + "' WHERE id = "
                            + line.id());
        }
        assertThat(desk.verify().whole()).isTrue();
    }

    @Test
    void aWellFormedRowAddedBySqlBearsNoSealAndNoCheckpointIsSignedOverIt() throws SQLException {
        sequence();
        checkpoints.sign();
        QuarkusTransaction.begin();
        try (var connection = database.getConnection()) {
            var at = Instant.parse("2023-05-01T00:00:00Z");
            var hash = AuditEvent.hashOf(at, "person:1", "awards.given", "contest:1", "{}");
            connection
                    .createStatement()
                    .execute("INSERT INTO audit_event (at, actor, act, subject, details, hash, seal) VALUES"
                            + " ('2023-05-01 00:00:00', 'person:1', 'awards.given', 'contest:1', '{}', '" + hash
                            + "', '"
                            + "0".repeat(64) + "')");
            desk.sequence();
            var forged = desk.about("contest:1").stream()
                    .filter(l -> l.hash().equals(hash))
                    .findFirst()
                    .orElseThrow();
            assertThat(desk.verify().firstBad()).isEqualTo(forged.id());
            assertThat(checkpoints.sign()).isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(desk.verify().whole()).isTrue();
    }

    @Test
    void nothingRestsOnHistoryThatTheDatabaseKeepsItself() throws SQLException {
        try (var connection = database.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " AND table_type = 'SYSTEM VERSIONED'")) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getInt(1)).isZero();
        }
    }

    @Test
    void aCheckpointIsSignedOverTheHeadAndFindsWhatAnActPinsDown() {
        var pinned = vn.guongsang.kernel.Secret.hash(UUID.randomUUID().toString());
        var own = QuarkusTransaction.requiringNew()
                .call(() -> audit.note("person:1", "judging.sealed", subject(), Map.of("hash", pinned)));
        sequence();
        var checkpoint = checkpoints.sign().orElseThrow();
        assertThat(checkpoint.hash()).isEqualTo(desk.head().head());
        assertThat(checkpoint.signedBy(checkpoints.publicKey())).isTrue();
        assertThat(checkpoints.find(pinned)).isEqualTo(checkpoints.find(own)).isPresent();
        assertThat(checkpoints.find("0".repeat(64))).isEmpty();
    }

    @Test
    void nine_noHistoryCanBeForgedThatTheDatabaseItselfWouldKeep() throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE forged_history (points INT) WITH SYSTEM VERSIONING");
            try {
                assertThatThrownBy(() -> {
                            statement.execute("SET @@system_versioning_insert_history = 1");
                            statement.execute("INSERT INTO forged_history (points, row_start, row_end)"
                                    + " VALUES (99, '2023-05-01', '2023-06-01')");
                        })
                        .as("a past that never was, by the strongest account of the database")
                        .hasMessageContaining("secure-timestamp");
            } finally {
                statement.execute("DROP TABLE forged_history");
            }
            assertThat(number(
                            statement,
                            "SELECT COUNT(*) FROM information_schema.tables"
                                    + " WHERE table_schema = DATABASE() AND table_type = 'SYSTEM VERSIONED'"))
                    .as("tables whose own history could be taken for the record")
                    .isZero();
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET actor = 'x'",
                "DELETE FROM audit_event",
                "REPLACE INTO audit_event SELECT * FROM audit_event LIMIT 1",
                "TRUNCATE TABLE audit_event",
                "INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1 ON DUPLICATE KEY UPDATE actor = 'x'",
                "UPDATE audit_link SET hash = previous",
                "DELETE FROM audit_link",
                "UPDATE audit_checkpoint SET note = ''",
                "DELETE FROM audit_checkpoint",
                "DROP TRIGGER audit_event_no_update",
                "ALTER TABLE audit_event ADD COLUMN x INT",
                "ALTER TABLE audit_event ADD SYSTEM VERSIONING",
                "DELETE HISTORY FROM audit_event"
            })
    void theRuntimeAccountCanOnlyReadAndAdd(String statement) {
        note(subject(), "có một dòng để đổi");
        sequence();
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection()) {
                        connection.createStatement().execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    /** As the clock's own run does: the slower of two at once tries again. */
    private void sequence() {
        Eventually.see("what was noted is linked", this::linked, linked -> linked);
    }

    private boolean linked() {
        try {
            desk.sequence();
            return true;
        } catch (PersistenceException slower) {
            return false;
        }
    }

    private String note(String subject, String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> audit.note("person:1", "entry.submitted", subject, Map.of("note", words)));
    }

    private static String subject() {
        return "entry:" + UUID.randomUUID();
    }

    /** The account that migrates: the strongest that an attacker inside the database could hold. */
    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_MIGRATION_USER", String.class),
                config.getValue("DB_MIGRATION_PASSWORD", String.class));
    }

    private static void tamper(Connection owner, String update) throws SQLException {
        for (var statement : List.of(
                "DROP TRIGGER audit_event_no_update",
                update,
                "CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only'")) {
            owner.createStatement().execute(statement);
        }
    }
}
