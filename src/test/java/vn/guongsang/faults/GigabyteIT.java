package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.DiskStore;
import vn.guongsang.storage.S3Box;

/** A gigabyte through the packaged portal with a heap of 256 MiB, by two clients that others wrote, on quiet days and bad ones. */
@Tag("faults")
class GigabyteIT {
    private static final String[] SMALL = {
        "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED"
    };
    private static final long NEVER = Long.MAX_VALUE;
    private static final int MIB = 1 << 20;
    private static Rig onDisk;
    private static Rig inBox;
    private static S3Box box;
    private static BigFile big;

    @BeforeAll
    static void source() throws IOException {
        onDisk = new Rig("faults-gigabyte");
        big = BigFile.made(onDisk.folder.resolve("big"), Campaign.scaled(1024), Campaign.chance("1 GiB"));
    }

    @AfterAll
    static void stop() {
        for (var rig : new Rig[] {onDisk, inBox}) {
            if (rig != null) {
                rig.close();
            }
        }
        if (box != null) {
            box.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void arrivesWhole(Courier courier) throws Exception {
        carried("clean", courier, onDisk, NEVER, () -> {});
    }

    @ParameterizedTest
    @EnumSource
    void arrivesWholeThoughItsConnectionIsCutAgainAndAgain(Courier courier) throws Exception {
        carried("cut ten times", courier, onDisk, big.bytes() / 10 - MIB, () -> {});
    }

    @ParameterizedTest
    @EnumSource
    void arrivesWholeThoughThePortalIsKilledThreeTimes(Courier courier) throws Exception {
        var node = running(onDisk);
        carried("portal killed three times", courier, onDisk, NEVER, () -> {
            node.kill();
            node.start();
            node.awaitReady();
        });
    }

    @ParameterizedTest
    @EnumSource
    void arrivesWholeThoughTheStoreIsRestartedThreeTimes(Courier courier) throws Exception {
        if (inBox == null) {
            box = new S3Box(onDisk.folder.resolve("box"));
            inBox = new Rig("faults-gigabyte-s3")
                    .with("S3_ENDPOINT", box.endpoint())
                    .with("S3_ACCESS_KEY", S3Box.ACCESS)
                    .with("S3_SECRET_KEY", S3Box.SECRET);
        }
        carried("store restarted three times", courier, inBox, NEVER, () -> {
            box.stop();
            Thread.sleep(2000);
            box.start();
        });
    }

    private interface Blow {
        void strike() throws Exception;
    }

    private static Node running(Rig rig) throws Exception {
        if (rig.nodes().isEmpty()) {
            rig.node(SMALL).start();
            rig.nodes().getFirst().awaitReady();
            rig.addUnit();
        }
        return rig.nodes().getFirst();
    }

    private static void carried(String day, Courier courier, Rig rig, long cutEvery, Blow blow) throws Exception {
        var node = running(rig);
        long before = rig.number("select coalesce(max(id), 0) from upload");
        long begin = System.nanoTime();
        var carrying = CompletableFuture.supplyAsync(() -> carry(courier, node, cutEvery), GigabyteIT::alone);
        for (int quarter = 1; quarter <= 3; quarter++) {
            long goal = big.bytes() * quarter / 4;
            awaitBytes(goal, rig, before, carrying);
            blow.strike();
        }
        var address = carrying.get(20, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - begin) / 1e9;
        var path = address.substring(address.indexOf("/api/"));
        assertThat(inRow(rig, path)).isEqualTo(big.sha256());
        assertThat(inStore(rig, path)).isEqualTo(big.sha256());
        assertThat(inReceipt(node, path, day + courier)).isEqualTo(big.sha256());
        Campaign.say(
                "%d MiB by %s, %s: %.0f s (%.0f MiB/s), SHA-256 equal in source, row, object and receipt; peak memory of"
                        + " the portal %d MiB (heap 256 MiB)",
                big.bytes() / MIB, courier, day, seconds, big.bytes() / MIB / seconds, Load.peakMemory(node.pid()));
    }

    /** Not in the common pool: with two processors it has one thread, and the end of a killed process is told by it. */
    private static void alone(Runnable task) {
        Thread.ofPlatform().daemon().start(task);
    }

    private static void awaitBytes(long goal, Rig rig, long before, CompletableFuture<String> carrying)
            throws Exception {
        while (rig.number("select coalesce(max(received), 0) from upload where id > " + before) < goal) {
            if (carrying.isDone()) {
                carrying.join();
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String carry(Courier courier, Node node, long cutEvery) {
        try {
            return courier.carry(big.file(), node.uri(), cutEvery);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String inRow(Rig rig, String path) throws Exception {
        return row(rig, path, "sha256");
    }

    private static String inStore(Rig rig, String path) throws Exception {
        var key = row(rig, path, "object_key");
        return rig == onDisk
                ? new DiskStore(rig.folder.resolve("objects")).verify(key).sha256()
                : sha256(onDisk.folder.resolve("box/guong-sang").resolve(key));
    }

    private static String row(Rig rig, String path, String column) throws Exception {
        var hash = Secret.hash(path.substring(path.lastIndexOf('/') + 1));
        return rig.all(
                        "select " + column + " from upload where state = 'COMPLETE' and token_hash = '" + hash + "'",
                        rows -> rows.getString(1))
                .getFirst();
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Secret.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static String inReceipt(Node node, String path, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    Sender.entryRequest(node.uri(), key, path, "television").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return new ObjectMapper()
                    .readTree(answer.body())
                    .at("/manifest/0/sha256")
                    .asText();
        }
    }
}
