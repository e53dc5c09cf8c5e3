package vn.guongsang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * One real MariaDB for all tests of a process, with the two users of production; a class that ends what others need asks for
 * a {@code folder} of its own.
 */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {
    static final String SHARED = "test-data-" + System.getProperty("test.fork", "1");

    private String folder = SHARED;
    private EmbeddedDatabase database;

    @Override
    public void init(Map<String, String> arguments) {
        folder = arguments.getOrDefault("folder", folder);
    }

    @Override
    public Map<String, String> start() {
        try {
            var data = Path.of("target", folder).toAbsolutePath();
            var keys = DemoKeys.in(data);
            database = EmbeddedDatabase.startIn(data);
            forgetEarlierRuns(data, database.asSettings());
            var settings = new HashMap<>(database.asSettings());
            settings.putAll(keys.asSettings());
            settings.put("guongsang.data", data.toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    /** The server stays unpacked between runs; what earlier runs wrote, perhaps by other migrations, does not. */
    private static void forgetEarlierRuns(Path data, Map<String, String> settings) throws IOException {
        Files.deleteIfExists(data.resolve("demo-accounts.tsv"));
        try (var connection = DriverManager.getConnection(
                settings.get("DB_URL"), settings.get("DB_MIGRATION_USER"), settings.get("DB_MIGRATION_PASSWORD"))) {
            connection.createStatement().execute("DROP DATABASE guongsang");
            connection.createStatement().execute("CREATE DATABASE guongsang CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
