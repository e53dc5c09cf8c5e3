package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.ContestView;
import vn.guongsang.contest.definition.Pack;

/** A contest and units of a test's own; its dates move around the database's clock, never the clock itself. */
@ApplicationScoped
public class OwnContest {
    private final ContestDesk desk;
    private final ContestBook book;
    private final DataSource database;

    OwnContest(ContestDesk desk, ContestBook book, DataSource database) {
        this.desk = desk;
        this.book = book;
        this.database = database;
    }

    /** Open for two months, like the demonstration. */
    public ContestView open() {
        var slug = "thi-" + UUID.randomUUID().toString().substring(0, 8);
        desk.load(pack(slug));
        return book.bySlug(slug);
    }

    public static Pack pack(String slug) {
        try {
            var root = Files.createTempDirectory("packs");
            for (var name : new String[] {"ha-dong-2023", "ha-dong-demo"}) {
                var to = Files.createDirectory(root.resolve(name.equals("ha-dong-demo") ? slug : name));
                try (var files = Files.list(Path.of("scoring-rubrics", name))) {
                    for (var file : files.filter(f -> !f.endsWith("people.yaml") && !f.endsWith("units.yaml"))
                            .toList()) {
                        var text = Files.readString(file).replace("slug: ha-dong-demo", "slug: " + slug);
                        Files.writeString(to.resolve(file.getFileName()), text);
                    }
                }
            }
            return Pack.read(root.resolve(slug), LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds from the database's now to the end; below zero it has ended. */
    public void closesIn(String slug, long seconds) {
        run("update contest set closes_at = utc_timestamp(6) + interval ? second where slug = ?", seconds, slug);
    }

    public String unit(String name) {
        var code = "unit-" + UUID.randomUUID().toString().substring(0, 8);
        run(
                "insert into unit (code, name, name_folded, type, address, phone, active, version)"
                        + " values (?, ?, '', 'ward', 'Hà Đông', '02433520000', true, 0)",
                code,
                name);
        return code;
    }

    public long count(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
