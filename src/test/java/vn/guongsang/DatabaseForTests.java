package vn.guongsang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One real MariaDB for all tests of a run, with the two users of production. */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            var data = Path.of("target/test-data").toAbsolutePath();
            var keys = DemoKeys.in(data);
            database = EmbeddedDatabase.startIn(data);
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
}
