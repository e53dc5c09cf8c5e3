package vn.guongsang.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import vn.guongsang.EmbeddedDatabase;
import vn.guongsang.kernel.Secret;

/** A real installation in one folder: a MariaDB that may be killed, a store on disk, and nodes of the packaged portal. */
public final class Rig implements AutoCloseable {
    public static final String CONTEST = "thi-thu-suc";
    public static final String UNIT = "phuong-thu-suc";
    private static final AtomicInteger GIVEN = new AtomicInteger();
    final Path folder;
    private final EmbeddedDatabase database;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> serverCommand;
    private final List<Node> nodes = new ArrayList<>();
    private Process server;

    public Rig(String name) throws IOException {
        folder = Path.of("target", name).toAbsolutePath();
        remove(folder);
        Files.createDirectories(folder);
        database = EmbeddedDatabase.startIn(folder);
        settings.putAll(database.asSettings());
        settings.remove("guongsang.demo");
        settings.put("DATA", folder.toString());
        settings.put("PUBLIC_URL", "http://localhost");
        settings.put("SECRET_KEY_FILE", key("secret.key"));
        settings.put("AUDIT_KEY_FILE", key("audit.key"));
        settings.put("CONTEST_PACKS", packs().toString());
        settings.put("SANDBOX", "weak");
        serverCommand = List.of(Files.readString(Path.of("/proc", String.valueOf(serverPid()), "cmdline"))
                .split("\0"));
    }

    private String key(String name) throws IOException {
        return Files.writeString(folder.resolve(name), Secret.fresh() + Secret.fresh())
                .toString();
    }

    /** The demonstration's contest as one that a real installation loads. */
    private Path packs() throws IOException {
        var root = Files.createDirectories(folder.resolve("packs"));
        copy(Path.of("scoring-rubrics/ha-dong-2023"), root.resolve("ha-dong-2023"));
        var own = root.resolve(CONTEST);
        copy(Path.of("scoring-rubrics/ha-dong-demo"), own);
        Files.delete(own.resolve("people.yaml"));
        Files.delete(own.resolve("units.yaml"));
        var pack = own.resolve("contest.yaml");
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replace("slug: ha-dong-demo", "slug: " + CONTEST)
                        .replace("demo: true", "demo: false"));
        return root;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Another setting for all nodes that are made after this. */
    public Rig with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public Node node(String... flags) throws IOException {
        var node = new Node(settings, freePorts(), folder.resolve("node-" + nodes.size() + ".log"), temp(), flags);
        nodes.add(node);
        return node;
    }

    /** One for all nodes, as on a machine that runs several. */
    Path temp() throws IOException {
        return Files.createDirectories(folder.resolve("temp"));
    }

    List<Node> nodes() {
        return nodes;
    }

    /** For helpers of other tests. */
    DataSource dataSource() throws SQLException {
        var source = new MariaDbDataSource(settings.get("DB_URL"));
        source.setUser(settings.get("DB_USER"));
        source.setPassword(settings.get("DB_PASSWORD"));
        return source;
    }

    /** A unit that takes entries in, once the first node has migrated. */
    public void addUnit() throws SQLException {
        run("insert into unit (code, name, name_folded, type, address, phone, active, version) values ('" + UNIT
                + "', 'UBND phường Thử Sức', '', 'ward', 'Hà Đông', '02433520000', true, 0)");
    }

    long serverPid() throws IOException {
        return Long.parseLong(
                Files.readString(folder.resolve("mariadb/mariadbd.pid")).strip());
    }

    /** Ends the database as if its power had been cut, and starts it again. */
    void killDatabase() throws IOException {
        var victim = ProcessHandle.of(serverPid()).orElseThrow();
        victim.destroyForcibly();
        victim.onExit().join();
        Files.deleteIfExists(folder.resolve("mariadb/mariadbd.pid"));
        var command = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL"));
        command.addAll(serverCommand);
        server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("mariadb/mariadbd.log").toFile()))
                .start();
    }

    void awaitDatabase() {
        for (int i = 0; i < 600; i++) {
            try {
                number("select 1");
                return;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IllegalStateException("the database did not come back");
    }

    public long number(String sql) throws SQLException {
        return all(sql, rows -> rows.getLong(1)).getFirst();
    }

    interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    public <T> List<T> all(String sql, Row<T> row) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    public void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"))) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    /**
     * Two ports side by side, from a range of this process alone: while a node is dead nobody else may answer in its place.
     */
    static int freePorts() throws IOException {
        int first = 12_000 + (int) (ProcessHandle.current().pid() % 400) * 50;
        for (int port = first + 2 * GIVEN.getAndIncrement(); port < first + 50; port += 2) {
            if (free(port) && free(port + 1)) {
                return port;
            }
        }
        throw new IOException("no free port");
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        if (server != null) {
            server.destroyForcibly().onExit().join();
        }
        database.close();
    }
}
