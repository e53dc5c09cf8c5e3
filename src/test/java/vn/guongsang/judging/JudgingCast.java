package vn.guongsang.judging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.guongsang.Staff;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.definition.Pack;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** A contest of a test's own with judges, units and forwarded entries, written straight into the tables. */
public final class JudgingCast {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000L);
    private final DataSource database;
    private final ObjectStore store;
    final String slug;
    final long contest;

    JudgingCast(DataSource database, ObjectStore store, ContestDesk contests, boolean approved) {
        this(database, store, contests, approved, rules -> rules);
    }

    /** With the text of the rules changed first. */
    JudgingCast(
            DataSource database,
            ObjectStore store,
            ContestDesk contests,
            boolean approved,
            UnaryOperator<String> rules) {
        this.database = database;
        this.store = store;
        this.slug = "cham-" + NUMBER.incrementAndGet();
        contests.load(pack(approved, rules));
        this.contest = number("select id from contest where slug = ?", slug);
    }

    /** An entry as the tables hold it; nothing of this may reach a judge but the title. */
    record Sent(EntryId id, Code code, String title) {}

    PersonId person(String name, Role role, @Nullable UnitId unit) {
        var username = role.key() + "." + NUMBER.incrementAndGet();
        long id = insert(
                "insert into person (username, full_name, email, password_hash, session_epoch, version)"
                        + " values (?, ?, ?, ?, 0, 0)",
                username,
                name,
                username + "@example.vn",
                Staff.HASH);
        appoint(new PersonId(id), role, unit);
        return new PersonId(id);
    }

    void appoint(PersonId person, Role role, @Nullable UnitId unit) {
        insert(
                "insert into role_term (person_id, role, contest, unit_id, starts_on) values (?, ?, ?, ?, '2020-01-01')",
                person.value(),
                role.name(),
                slug,
                unit == null ? null : unit.value());
    }

    void appoint(PersonId person, Role role) {
        appoint(person, role, null);
    }

    Actor actor(PersonId id, Role role) {
        return new Actor(id, "Người thử", java.util.List.of(new Actor.Term(role, slug, null)));
    }

    String username(PersonId id) {
        return text("select username from person where id = ?", id.value());
    }

    UnitId unit(String name) {
        return new UnitId(insert(
                "insert into unit (code, name, name_folded, type, address, phone, active, version)"
                        + " values (?, ?, ?, 'ward', '', '', true, 0)",
                "dv-" + NUMBER.incrementAndGet(),
                name,
                VietnameseText.folded(name)));
    }

    Sent entry(String category, String title, UnitId unit, String author) {
        var code = Code.fresh();
        long id = insert(
                "insert into entry (code, contest_id, secret_hash, state, draft, changed_since_sent, started_at,"
                        + " changed_at, category, prize_group, title, title_folded, channel, unit_id, sequence,"
                        + " received_at, version) values (?, ?, ?, 'FORWARDED', '{}', false, '2019-03-04 05:06:07',"
                        + " '2019-03-04 05:06:07', ?, ?, ?, ?, 'portal', ?, ?, '2019-03-04 05:06:07', 0)",
                code.value(),
                contest,
                Secret.hash(code.value()),
                category,
                category.equals("article") ? "written" : "broadcast",
                title,
                VietnameseText.folded(title),
                unit.value(),
                NUMBER.incrementAndGet());
        insert(
                "insert into entry_author (entry_id, ordinal, name, name_folded, phone, email, address, occupation,"
                        + " position, workplace, tie) values (?, 0, ?, ?, '0987650321', 'canary.author@example.vn',"
                        + " 'Ngõ Canary 77', 'nghề canary', 'chức canary', 'Cơ quan Canary', 'lives')",
                id,
                author,
                VietnameseText.folded(author));
        return new Sent(new EntryId(id), code, title);
    }

    /** Many articles at once, from each unit in turn. */
    void articles(int count, java.util.List<UnitId> units) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into entry (code, contest_id, secret_hash, state, draft, changed_since_sent, started_at,"
                                + " changed_at, category, prize_group, title, title_folded, channel, unit_id, sequence,"
                                + " received_at, version) values (?, ?, ?, 'FORWARDED', '{}', false, '2019-03-04',"
                                + " '2019-03-04', 'article', 'written', ?, ?, 'portal', ?, ?,"
                                + " '2019-03-04' + interval (? % 4) month, 0)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                var code = Code.fresh().value();
                fill(
                        statement,
                        code,
                        contest,
                        Secret.hash(code),
                        "Bài số " + i,
                        "bai so " + i,
                        units.get(i % units.size()).value(),
                        NUMBER.incrementAndGet(),
                        i);
                statement.addBatch();
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its author, a grown-up, agreed that the name be published. */
    void consented(Sent entry) {
        insert(
                "update entry_author set birth_date = '1984-03-02' where entry_id = ?",
                entry.id().value());
        insert(
                "insert into entry_statement (entry_id, ordinal, kind, statement, wording, given_at)"
                        + " values (?, 0, 'consent', 'publish-name', 'Tôi đồng ý.', '2023-05-01')",
                entry.id().value());
    }

    void exemplar(Sent entry, UnitId unit) {
        insert(
                "insert into exemplar (entry_id, ordinal, kind, name, name_folded, phone, position, place, field,"
                        + " unit_id, new_deeds, version) values (?, 0, 'INDIVIDUAL', 'Phạm Thị Hòa', 'pham thi hoa', '',"
                        + " '', '', 'other', ?, '', 0)",
                entry.id().value(),
                unit.value());
    }

    /** Puts real bytes into the store and a ready derivative in the table. Answers the object's key. */
    String derivative(Sent entry, int ordinal, String role, String mediaType, String content) {
        try {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            var stored = store.put("derivative", new ByteArrayInputStream(bytes), 1 << 20);
            insert(
                    "insert into derivative (entry_id, file_id, file, ordinal, role, state, media_type, bytes, object_key)"
                            + " values (?, ?, 0, ?, ?, 'READY', ?, ?, ?)",
                    entry.id().value(),
                    NUMBER.incrementAndGet(),
                    ordinal,
                    role,
                    mediaType,
                    bytes.length,
                    stored.key());
            return stored.key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void file(Sent entry, String name) {
        insert(
                "insert into entry_file (entry_id, ordinal, name, bytes, sha256, media_type, kind, object_key, working,"
                        + " sent, added_at, upload_id) values (?, 0, ?, 10, ?, 'application/pdf', 'document', ?, true, true,"
                        + " '2019-03-04 05:06:07', ?)",
                entry.id().value(),
                name,
                Secret.hash(name),
                "canary-object-" + NUMBER.incrementAndGet(),
                NUMBER.incrementAndGet());
    }

    String ref(Sent entry, PersonId judge) {
        return text(
                "select ref from sheet where entry_id = ? and judge_id = ?",
                entry.id().value(),
                judge.value());
    }

    /** Seats these judges in both groups and deals everything. */
    void deal(PanelDesk panels, DealDesk deals, Actor organiser, PersonId... judges) {
        for (var group : new String[] {"written", "broadcast"}) {
            panels.seat(organiser, slug, group, Set.of(judges));
        }
        deals.preview(organiser, slug).stream()
                .filter(DealView::applicable)
                .forEach(deal -> deals.apply(organiser, slug, deal.group(), deal.hash()));
    }

    /** Sets the rule of how much a judge must have read or played. */
    void mustSee(int percent) {
        insert(
                "update contest set definition = json_set(definition, '$.scoring.sharing.seenPercent', ?) where id = ?",
                percent,
                contest);
    }

    String text(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            var rows = statement.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("no row: " + sql);
            }
            return String.valueOf(rows.getObject(1));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    private long insert(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            statement.executeUpdate();
            var keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Pack pack(boolean approved, UnaryOperator<String> rules) {
        try {
            var folder =
                    Files.createDirectory(Files.createTempDirectory("judging").resolve(slug));
            for (var file : new String[] {"contest.yaml", "article.yaml", "radio.yaml", "television.yaml"}) {
                var text = rules.apply(Files.readString(Path.of("scoring-rubrics/ha-dong-2023", file))
                        .replace("slug: ha-dong-2023", "slug: " + slug));
                Files.writeString(
                        folder.resolve(file),
                        approved
                                ? text.replace(
                                        "approved: null",
                                        "approved: {by: Ban Tổ chức, date: 2026-11-01, number: 01/QĐ}")
                                : text);
            }
            return Pack.read(folder, LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
