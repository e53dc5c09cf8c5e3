package vn.guongsang.entry.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.likeness.Overlap;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.inspect.rule.Dossier.LikenessKind;

/** Questions to the tables of likeness. */
@ApplicationScoped
public class Prints {
    /** So many works are enough to know how rare a key is. */
    private static final int MANY_WORKS = 5_000;

    private static final String OTHERS = " from entry_file f join entry e on e.id = f.entry_id"
            + " left join file_print p on p.file_id = f.id"
            + " where f.sent and e.state not in ('DRAFT', 'WITHDRAWN') and e.id <> :own";
    /** The keys are known to be in the index, so the optimiser need not dive for each of them before it reads. */
    private static final String HOLDERS = "set statement eq_range_index_dive_limit = 1 for"
            + " select hash, file_id from likeness_key where hash in (%s)";

    private final EntityManager database;

    Prints(EntityManager database) {
        this.database = database;
    }

    /** A file of another entry that may be compared with. */
    record Other(long file, int keys, @Nullable SoundPrint sound) {}

    /** Files by the keys that they hold. */
    Map<Long, List<Long>> holders(Set<Long> keys) {
        var holders = new HashMap<Long, List<Long>>();
        if (!keys.isEmpty()) {
            var all = keys.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
            database.unwrap(Session.class).doWork(connection -> holders(connection, HOLDERS.formatted(all), holders));
        }
        return holders;
    }

    private static void holders(Connection connection, String sql, Map<Long, List<Long>> holders) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                holders.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
                        .add(rows.getLong(2));
            }
        }
    }

    void index(long file, Collection<Long> keys) {
        if (!keys.isEmpty()) {
            var values = keys.stream().map(key -> "(" + key + "," + file + ")").collect(Collectors.joining(","));
            database.createNativeQuery("insert ignore into likeness_key (hash, file_id) values " + values)
                    .executeUpdate();
        }
    }

    void forget(long file, Set<Long> keys) {
        if (!keys.isEmpty()) {
            change(
                    "delete from likeness_key where hash in (:keys) and file_id = :file",
                    Map.of("keys", keys, "file", file));
        }
        change("delete from likeness where file_id = :file or other_file_id = :file", Map.of("file", file));
        change("delete from file_print where file_id = :file", Map.of("file", file));
    }

    /** Those of the files that belong to another entry which was sent and not taken back. */
    List<Other> others(Collection<Long> files, long own) {
        return files.isEmpty()
                ? List.of()
                : rows(
                                "select f.id, p.keys_kept, p.sound" + OTHERS + " and f.id in (:files)",
                                Map.of("own", own, "files", files))
                        .stream()
                        .map(row -> new Other(
                                number(row, 0),
                                row.get(1) == null ? 0 : row.get(1, Integer.class),
                                sound(row.get(2, byte[].class))))
                        .toList();
    }

    /** The first ones. */
    List<Long> copies(String sha256, long own, int most) {
        var sql = "select f.id" + OTHERS + " and f.sha256 = :sha order by f.id limit " + most;
        return rows(sql, Map.of("own", own, "sha", sha256)).stream()
                .map(row -> number(row, 0))
                .toList();
    }

    long works() {
        return number(
                rows("select count(*) from (select 1 from file_print limit " + MANY_WORKS + ") some", Map.of())
                        .getFirst(),
                0);
    }

    void keep(ComparedFile file, List<LikenessRow> likenesses) {
        change("delete from likeness where file_id = :file", Map.of("file", file.file()));
        for (var row : likenesses) {
            change(
                    "insert into likeness (file_id, other_file_id, kind, share, strong)"
                            + " values (:file, :other, :kind, :share, :strong)",
                    Map.of(
                            "file",
                            row.file(),
                            "other",
                            row.other(),
                            "kind",
                            row.kind().name(),
                            "share",
                            row.share(),
                            "strong",
                            row.strong()));
        }
        var sound = file.sound();
        database.createNativeQuery("replace into file_print (file_id, keys_kept, sound, gap, compared_at)"
                        + " values (:file, :keys, :sound, :gap, utc_timestamp(6))")
                .setParameter("file", file.file())
                .setParameter("keys", file.keys().size())
                .setParameter("sound", sound == null ? new byte[0] : sound.bytes())
                .setParameter("gap", file.gap())
                .executeUpdate();
    }

    /** The gap of a compared file, empty for none; nothing for a file that was not compared yet. */
    public Optional<String> gap(long file) {
        return rows("select gap from file_print where file_id = :file", Map.of("file", file)).stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    /** What this file is like, by its own comparison and by those of later works, the most alike first. */
    public List<LikenessRow> of(long file) {
        return rows(
                        "select file_id, other_file_id, kind, share, strong from likeness"
                                + " where file_id = :file or other_file_id = :file order by share desc limit 20",
                        Map.of("file", file))
                .stream()
                .map(row -> new LikenessRow(
                        number(row, 0),
                        number(row, 1),
                        LikenessKind.valueOf(row.get(2, String.class)),
                        row.get(3, Double.class),
                        row.get(4, Boolean.class)))
                .toList();
    }

    Optional<SoundPrint> sound(long file) {
        return rows("select sound from file_print where file_id = :file", Map.of("file", file)).stream()
                .map(row -> sound(row.get(0, byte[].class)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable SoundPrint sound(byte @Nullable [] bytes) {
        return bytes == null || bytes.length == 0 ? null : SoundPrint.of(bytes);
    }

    static boolean room(Map<Long, List<Long>> holders, long key) {
        return holders.getOrDefault(key, List.of()).size() < Overlap.MOST_HOLDERS;
    }

    private void change(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static long number(Tuple row, int at) {
        return row.get(at, Number.class).longValue();
    }
}
