package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.guongsang.Eventually;

/** Figures of the packaged portal with a heap of 256 MiB, with database, store and load on the same machine. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {
    private static final int MIB = 1 << 20;
    private static final int OPEN = 500;
    private static final int PEOPLE = 16;
    private static Rig rig;
    private static Node node;

    @BeforeAll
    static void start() throws Exception {
        rig = new Rig("bench").with("GUONGSANG_UPLOAD_OPEN_PER_ADDRESS", "100000");
        node = rig.node(
                "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED");
        node.start();
        Campaign.say("ready after %d ms", node.awaitReady());
        rig.addUnit();
    }

    @AfterAll
    static void stop() {
        if (rig != null) {
            rig.close();
        }
    }

    @Test
    @Order(1)
    void aGigabyteBesideACopyToTheSameDisk() throws Exception {
        var big = BigFile.made(rig.folder.resolve("big"), Campaign.scaled(1024), new Random(1));
        double copied =
                seconds(() -> run("cp " + big.file() + " " + big.file() + ".copy && sync " + big.file() + ".copy"));
        var upload = node.uri().resolve(big.create(node.uri()));
        double sent = seconds(() -> assertThat(big.send(upload, 0)).isEqualTo(204));
        Campaign.say(
                "upload of %d MiB: %.0f MiB/s, cp + sync %.0f MiB/s, ratio %.2f; peak memory %d MiB",
                big.bytes() / MIB,
                big.bytes() / MIB / sent,
                big.bytes() / MIB / copied,
                copied / sent,
                Load.peakMemory(node.pid()));
    }

    @Test
    @Order(2)
    void fiveHundredOpenUploadsThatAllMove() throws Exception {
        var sockets = new ArrayList<Socket>();
        var piece = new byte[16 << 10];
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < OPEN; i++) {
                sockets.add(begun(new BigFile(rig.folder, MIB, "").create(node.uri())));
            }
            for (int sent = 0; sent < MIB; sent += piece.length) {
                for (var socket : sockets) {
                    socket.getOutputStream().write(piece);
                }
            }
            Eventually.see(
                    "all are whole",
                    () -> count("select count(*) from upload where state = 'COMPLETE' and length = " + MIB),
                    whole -> whole == OPEN);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        Campaign.say(
                "%d uploads open at once, 1 MiB each: whole after %.1f s; peak memory %d MiB",
                OPEN, (System.nanoTime() - begin) / 1e9, Load.peakMemory(node.pid()));
    }

    @Test
    @Order(3)
    void submissionsASecondAndAtTenTimesTheLoad() throws Exception {
        var load = new Load(node.uri());
        load.submit(load.files(200), PEOPLE);
        var usual = load.submit(load.files(Campaign.scaled(600)), PEOPLE);
        Campaign.say("submissions of %d people: %s", PEOPLE, usual.said());
        var storm = load.submit(load.files(Campaign.scaled(1200)), 10 * PEOPLE);
        Campaign.say("submissions of %d people: %s", 10 * PEOPLE, storm.said());
        Campaign.say(
                "useful work at ten times the load: %.0f %% of before; peak memory %d MiB",
                100 * storm.goodput() / usual.goodput(), Load.peakMemory(node.pid()));
        assertThat(usual.failed() + storm.failed()).isZero();
    }

    private static Socket begun(String path) throws Exception {
        var socket = new Socket("127.0.0.1", node.uri().getPort());
        socket.getOutputStream()
                .write(("PATCH " + path + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                                + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + MIB
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static long count(String sql) {
        try {
            return rig.number(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void run(String command) throws Exception {
        assertThat(new ProcessBuilder("bash", "-c", command).start().waitFor()).isZero();
    }
}
