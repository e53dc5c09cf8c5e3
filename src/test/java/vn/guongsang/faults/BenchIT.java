package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.guongsang.Staff;
import vn.guongsang.kernel.Secret;

/** Figures of the packaged portal, with database, store and load on the same machine; uploads with a heap of 256 MiB. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {
    private static final int MIB = 1 << 20;
    private static final int OPEN = 500;
    private static final int PEOPLE = 16;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static Rig rig;
    private static Node node;
    private static String whole = "";
    private static String sha256 = "";

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
        double sent = seconds(() -> assertThat(poured(big, upload.getPath())).isTrue());
        whole = upload.getPath();
        sha256 = big.sha256();
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
    void theSameGigabyteGoesOutAgain() throws Exception {
        var receipt = HTTP.send(
                Sender.entryRequest(node.uri(), "big", whole, "television").build(), BodyHandlers.ofString());
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        var code = new ObjectMapper().readTree(receipt.body()).get("code").asText();
        long file = rig.number("select max(id) from entry_file");
        var staff = new Staff(rig.dataSource());
        staff.appoint(
                "hien", "secretary", Rig.CONTEST, rig.number("select id from unit where code = '" + Rig.UNIT + "'"));
        RestAssured.baseURI = node.uri().toString();
        var request = HttpRequest.newBuilder(node.uri().resolve("/screening/" + code + "/originals/" + file))
                .header("Cookie", "gs-staff=" + Staff.signIn("hien").cookies().get("gs-staff"))
                .build();
        var digest = Secret.sha256();
        double took = seconds(() -> {
            try (var bytes = HTTP.send(request, BodyHandlers.ofInputStream()).body()) {
                new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            }
        });
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha256);
        Campaign.say(
                "download of %d MiB, hashed on arrival: %.0f MiB/s; peak memory %d MiB",
                Campaign.scaled(1024), Campaign.scaled(1024) / took, Load.peakMemory(node.pid()));
    }

    @Test
    @Order(3)
    void fiveHundredOpenUploadsThatAllMove() throws Exception {
        var uploads = new ArrayList<String>();
        var sockets = new ArrayList<SocketChannel>();
        var piece = new byte[16 << 10];
        var file = BigFile.zeros(rig.folder.resolve("zeros"), MIB);
        int again = 0;
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < OPEN; i++) {
                uploads.add(file.create(node.uri()));
                sockets.add(begun(uploads.getLast(), MIB));
            }
            for (int sent = 0; sent < MIB; sent += piece.length) {
                for (var socket : sockets) {
                    socket.write(ByteBuffer.wrap(piece));
                }
            }
            for (int i = 0; i < OPEN; i++) {
                again += accepted(sockets.get(i)) ? 0 : rest(file, node.uri().resolve(uploads.get(i)));
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        Campaign.say(
                "%d uploads open at once, 1 MiB each: whole after %.1f s, %d were told to come again; peak memory %d MiB",
                OPEN, (System.nanoTime() - begin) / 1e9, again, Load.peakMemory(node.pid()));
        assertThat(rig.number("select count(*) from upload where state = 'COMPLETE' and length = " + MIB))
                .isEqualTo(OPEN);
    }

    @Test
    @Order(4)
    void submissionsASecondAndAtTenTimesTheLoad() throws Exception {
        asItIsStarted();
        // what a storm is: the last hour, in which conversions wait
        rig.run("update contest set closes_at = utc_timestamp(6) + interval 50 minute where slug = '" + Rig.CONTEST
                + "'");
        var load = new Load(node.uri());
        load.submit(load.files(Campaign.scaled(2000)), PEOPLE);
        var usual = load.submit(load.files(Campaign.scaled(1500)), PEOPLE);
        Campaign.say("submissions of %d people: %s", PEOPLE, usual.said());
        var storm = load.submit(load.files(Campaign.scaled(3000)), 10 * PEOPLE);
        Campaign.say("submissions of %d people: %s", 10 * PEOPLE, storm.said());
        Campaign.say(
                "useful work at ten times the load: %.0f %% of before; peak memory %d MiB",
                100 * storm.goodput() / usual.goodput(), Load.peakMemory(node.pid()));
        int failed = usual.failed() + storm.failed();
        for (int aSecond : List.of(30, 60, 100)) {
            var offered = load.offer(load.files(Campaign.scaled(60 * aSecond)), aSecond);
            Campaign.say("%d submissions offered a second for up to a minute: %s", aSecond, offered.said());
            failed += offered.failed();
        }
        assertThat(failed).isZero();
    }

    /** With the memory of {@code make run}. */
    private static void asItIsStarted() throws IOException {
        node.kill();
        node = rig.node("@deploy/java.options");
        node.start();
        node.awaitReady();
    }

    /** The kernel copies, as it does for {@code cp}: the figure is the portal's and not its client's. */
    private static boolean poured(BigFile big, String path) throws IOException {
        try (var file = FileChannel.open(big.file());
                var socket = begun(path, big.bytes())) {
            for (long at = 0; at < big.bytes(); ) {
                at += file.transferTo(at, big.bytes() - at, socket);
            }
            return accepted(socket);
        }
    }

    private static boolean accepted(SocketChannel socket) throws IOException {
        var line = new BufferedReader(Channels.newReader(socket, StandardCharsets.US_ASCII)).readLine();
        return line != null && line.contains(" 204");
    }

    /** What every client does that was told to come again. */
    private static int rest(BigFile file, URI upload) throws Exception {
        for (int tries = 1; tries < 60; tries++) {
            try {
                long at = file.offset(upload);
                if (at == file.bytes() || file.send(upload, at) == 204) {
                    return tries;
                }
            } catch (NoSuchElementException notNow) {
                Thread.sleep(1000);
            }
        }
        throw new IllegalStateException("never whole");
    }

    private static SocketChannel begun(String path, long length) throws IOException {
        var socket =
                SocketChannel.open(new InetSocketAddress("127.0.0.1", node.uri().getPort()));
        var head = "PATCH " + path + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + length + "\r\n\r\n";
        socket.write(StandardCharsets.US_ASCII.encode(head));
        return socket;
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
