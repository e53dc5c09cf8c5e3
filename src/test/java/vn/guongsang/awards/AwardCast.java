package vn.guongsang.awards;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;

/** A closed contest on the rules of Hà Đông with forwarded entries and sealed sheets, one of its own for each test. */
public final class AwardCast {
    private static final List<String> JUDGES = List.of("judge.an", "judge.anh", "judge.dat");

    private final AgroalDataSource database;
    public final String slug = "awards-" + UUID.randomUUID().toString().substring(0, 8);
    public final ContestId contest;
    private int sequence;

    public AwardCast(AgroalDataSource database) {
        this.database = database;
        this.contest = new ContestId(insert(
                "INSERT INTO contest (slug, definition, opens_at, closes_at, loaded_from, version)"
                        + " SELECT ?, JSON_SET(definition, '$.slug', ?), opens_at, closes_at, loaded_from, 0"
                        + " FROM contest WHERE slug = 'ha-dong-2023'",
                slug,
                slug));
        for (var office : List.of("mai.organiser/ORGANISER", "khanh.organiser/ORGANISER", "thanh.approver/APPROVER")) {
            var parts = office.split("/");
            insert(
                    "INSERT INTO role_term (person_id, role, contest, starts_on) VALUES (?, ?, ?, '2022-10-01')",
                    person(parts[0]).value(),
                    parts[1],
                    slug);
        }
    }

    /** Has the rules of this contest say something else than Hà Đông's. */
    public void rules(String path, String value) {
        insert("UPDATE contest SET definition = JSON_SET(definition, ?, ?) WHERE id = ?", path, value, contest.value());
    }

    /** An entry by one adult who consented to the publication of the name, sealed by three judges at this total or at three. */
    public EntryId written(String title, String author, String unit, int... points) {
        return entry("article", "written", title, author, unit, points);
    }

    public EntryId broadcast(String title, String author, String unit, int... points) {
        return entry("television", "broadcast", title, author, unit, points);
    }

    /** Seven written and five broadcast entries that fill the scheme, and two that lose. */
    public void everyPrizeHasItsEntry() {
        for (int i = 0; i < 8; i++) {
            written("Bài viết " + (i + 1), "Tác Giả Viết " + (i + 1), i < 5 ? "ha-cau" : "thcs-le-loi", 95 - 3 * i);
        }
        for (int i = 0; i < 6; i++) {
            broadcast("Phóng sự " + (i + 1), "Tác Giả Hình " + (i + 1), "phong-vhtt", 94 - 3 * i);
        }
    }

    private EntryId entry(String category, String group, String title, String author, String unit, int... points) {
        var code = Code.fresh().value();
        long id = insert(
                "INSERT INTO entry (code, contest_id, secret_hash, state, draft, changed_since_sent, started_at,"
                        + " changed_at, category, prize_group, title, title_folded, channel, unit_id, sequence,"
                        + " received_at, audit_hash, version) VALUES (?, ?, ?, 'FORWARDED', '{}', FALSE,"
                        + " '2023-05-01', '2023-05-01', ?, ?, ?, LOWER(?), 'portal', ?, ?, '2023-05-01', ?, 0)",
                code,
                contest.value(),
                Secret.hash(code),
                category,
                group,
                title,
                title,
                unit(unit).value(),
                ++sequence,
                Secret.hash("sent" + code));
        insert(
                "INSERT INTO entry_author (entry_id, ordinal, name, name_folded, birth_date, phone, email, address,"
                        + " occupation, position, workplace, tie) VALUES (?, 0, ?, LOWER(?), '1984-03-02', ?, ?,"
                        + " 'Phường Hà Cầu', 'Giáo viên', '', '', 'lives')",
                id,
                author,
                author,
                phone(code),
                mail(code));
        consent(new EntryId(id), "publish-name");
        seal(id, category, group, points);
        return new EntryId(id);
    }

    /** A canary: nothing of it may ever be public. */
    public static String phone(String code) {
        return "09" + String.format("%08d", Math.abs(code.hashCode()) % 100_000_000);
    }

    public static String mail(String code) {
        return code.toLowerCase(java.util.Locale.ROOT) + "@canary.example";
    }

    public void consent(EntryId entry, String id) {
        insert(
                "INSERT INTO entry_statement (entry_id, ordinal, kind, statement, wording, given_at)"
                        + " SELECT ?, COUNT(*), 'consent', ?, 'Tôi đồng ý.', '2023-05-01' FROM entry_statement"
                        + " WHERE entry_id = ?",
                entry.value(),
                id,
                entry.value());
    }

    private void seal(long entry, String category, String group, int... points) {
        for (int place = 0; place < JUDGES.size(); place++) {
            var judge = JUDGES.get(place);
            int given = points[place % points.length];
            var seal = Secret.hash(entry + judge);
            long sheet = insert(
                    "INSERT INTO sheet (contest_id, prize_group, category, entry_id, judge_id, ref, place, state,"
                            + " comment, saved_at, sealed_at, seal_hash, reopened, seen_percent, seconds, version)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 1, 'SEALED', '', NOW(6), NOW(6), ?, 0, 100, 600, 0)",
                    contest.value(),
                    group,
                    category,
                    entry,
                    person(judge).value(),
                    seal.substring(0, 32),
                    seal);
            // the same share in every role, so that the ladder parts no two equal totals
            line(sheet, "v1", "truth", 25, given);
            line(sheet, "v2", "discovery", 25, given);
            line(sheet, "v3", "reach", 25, given);
            line(sheet, "v4", null, 25, given);
        }
    }

    private void line(
            long sheet, String criterion, @org.jspecify.annotations.Nullable String role, int max, int points) {
        insert(
                "INSERT INTO sheet_line (sheet_id, criterion, role, max_points, half_points, comment)"
                        + " VALUES (?, ?, ?, ?, ?, '')",
                sheet,
                criterion,
                role,
                max,
                points / 2);
    }

    public PersonId person(String username) {
        return new PersonId(number("SELECT id FROM person WHERE username = ?", username));
    }

    public UnitId unit(String code) {
        return new UnitId(number("SELECT id FROM unit WHERE code = ?", code));
    }

    public Actor mai() {
        return organiser("mai.organiser", "Đặng Thị Tuyết Mai");
    }

    public Actor khanh() {
        return organiser("khanh.organiser", "Hoàng Quốc Khánh");
    }

    private Actor organiser(String username, String name) {
        return new Actor(person(username), name, List.of(new Actor.Term(Role.ORGANISER, slug, null)));
    }

    public At at() {
        return new At(slug, version());
    }

    public int version() {
        return (int)
                number("SELECT COALESCE((SELECT version FROM award_board WHERE contest_id = ?), 0)", contest.value());
    }

    /** Of the newest proposal about this contest. */
    public String proposalHash() {
        return texts(
                        "SELECT content_hash FROM proposal WHERE subject = ? ORDER BY id DESC LIMIT 1",
                        "contest:" + contest.value())
                .getFirst();
    }

    public int run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public long number(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).getFirst());
    }

    public List<String> texts(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long insert(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql, java.sql.Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
