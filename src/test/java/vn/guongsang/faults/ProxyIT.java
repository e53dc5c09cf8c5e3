package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.guongsang.Eventually;

/** Row T46: two nodes with one database and one store behind Debian's nginx, either of which may die. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyIT {
    private static final int MIB = 1 << 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static Rig rig;
    private static Node first;
    private static Node second;
    private static Proxy proxy;

    @BeforeAll
    static void start() throws Exception {
        rig = new Rig("faults-proxy").with("TRUSTED_PROXIES", "127.0.0.1");
        first = rig.node(KilledIT.SMALL);
        first.start();
        first.awaitReady();
        rig.addUnit();
        second = rig.node(KilledIT.SMALL);
        second.start();
        second.awaitReady();
        proxy = new Proxy(rig.folder.resolve("nginx"), Rig.freePorts(), first, second);
        Eventually.see("nginx listens", () -> answers(proxy.uri().resolve("/")), listens -> listens);
    }

    @AfterAll
    static void stop() {
        if (proxy != null) {
            proxy.close();
        }
        if (rig != null) {
            rig.close();
        }
    }

    @Test
    @Order(1)
    void t46ABodyPassesThroughWithoutBeingKeptByTheProxy() throws Exception {
        var path = send("POST", "/api/uploads", "Upload-Length", String.valueOf(20 * MIB))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (var socket = new Socket("127.0.0.1", proxy.uri().getPort())) {
            socket.getOutputStream()
                    .write(("PATCH " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + 20 * MIB
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[12 * MIB]);
            socket.getOutputStream().flush();
            Eventually.see("two parts are acknowledged", () -> received(), bytes -> bytes >= 10 * MIB);
            assertThat(proxy.buffered()).isZero();
        }
    }

    @Test
    @Order(2)
    void t46ABodyBeyondTheLimitIsRefusedByTheProxyWithOurHeadersAndWords() throws Exception {
        var answer = raw("POST /api/uploads HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Length: 5\r\n"
                + "Content-Type: application/offset+octet-stream\r\nContent-Length: 99000000000\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("Tus-Resumable: 1.0.0", "X-Content-Type-Options: nosniff", "application/problem+json");
        assertThat(answer).contains("Content-Security-Policy: default-src 'none'", "Tệp quá lớn");
    }

    @Test
    @Order(3)
    void whicheverNodeDiesNothingAcknowledgedIsLostAndUploadsGoOnAtTheOther() throws Exception {
        var chance = Campaign.chance("two nodes");
        var ledger = new Ledger();
        var senders = List.of(
                new Sender("a", ledger, chance.nextLong(), proxy.uri()),
                new Sender("b", ledger, chance.nextLong(), proxy.uri()));
        var threads = new ArrayList<Thread>();
        senders.forEach(sender -> threads.add(Thread.ofPlatform().start(sender)));
        for (var victim : List.of(first, second)) {
            long before = ledger.acknowledged.sum();
            Eventually.see("work goes on", ledger.acknowledged::sum, done -> done > before + 10);
            victim.kill();
            long then = ledger.acknowledged.sum();
            Eventually.see("the other node takes over", ledger.acknowledged::sum, done -> done > then + 10);
            victim.start();
            victim.awaitReady();
        }
        senders.forEach(Sender::stop);
        for (var thread : threads) {
            thread.join();
        }
        Campaign.say("two nodes behind nginx: %d acknowledged, lost %s", ledger.acknowledged.sum(), ledger.lost);
        assertThat(ledger.lost).isEmpty();
        assertThat(ledger.doubled).isEmpty();
        assertThat(ledger.bare).isEmpty();
        assertThat(rig.number("select count(*) from entry")).isEqualTo(ledger.receipts.size());
    }

    @Test
    @Order(4)
    void whenNobodyIsThereTheProxySaysInWordsWhenToComeBack() throws Exception {
        first.kill();
        second.kill();
        var page = send("GET", "/contests");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("<html lang=\"vi\">", "10 giây");
        var answer = send("POST", "/api/uploads", "Upload-Length", "5");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Tus-Resumable")).hasValue("1.0.0");
    }

    private static long received() {
        try {
            return rig.number("select max(received) from upload");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(URI uri) {
        try {
            return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(proxy.uri().resolve(path)).method(method, BodyPublishers.noBody());
        request.header("Tus-Resumable", "1.0.0");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String raw(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", proxy.uri().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var buffer = new byte[8192];
            while (!answer.toString().contains("\"violations\"")) {
                int n = socket.getInputStream().read(buffer);
                if (n < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }
}
