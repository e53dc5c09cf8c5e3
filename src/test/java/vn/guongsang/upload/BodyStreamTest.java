package vn.guongsang.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a sender's connection does, and what the reader of the body sees of it. */
class BodyStreamTest {
    private static final int MIB = 1 << 20;
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<byte[]> seen = new CompletableFuture<>();
    private Duration patience = PATIENT;
    private Reader reader = InputStream::readAllBytes;
    private int port;

    private interface Reader {
        byte[] read(InputStream body) throws Exception;
    }

    @BeforeEach
    void listen() throws Exception {
        port = vertx.createHttpServer()
                .requestHandler(request -> {
                    request.pause();
                    vertx.executeBlocking(() -> reader.read(new BodyStream(request, patience)))
                            .onComplete(seen::complete, seen::completeExceptionally);
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @RepeatedTest(20)
    void whatCameBeforeTheCutIsReadBeforeTheCutIsTold() throws Exception {
        var source = bytes(700_000);
        var kept = new byte[2 * source.length];
        var read = new AtomicInteger();
        reader = body -> {
            for (int n; (n = body.read(kept, read.get(), kept.length - read.get())) >= 0; ) {
                read.addAndGet(n);
            }
            return kept;
        };
        try (var socket = begun(2 * source.length)) {
            socket.getOutputStream().write(source);
        }
        assertThatThrownBy(this::seen).hasCauseInstanceOf(IOException.class);
        assertThat(Arrays.copyOf(kept, read.get())).isEqualTo(source);
    }

    @Test
    void aSenderWhoFallsSilentIsGivenUp() throws Exception {
        patience = Duration.ofMillis(300);
        try (var socket = begun(100)) {
            socket.getOutputStream().write(bytes(10));
            assertThatThrownBy(this::seen).hasCauseInstanceOf(IOException.class);
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void aSlowReaderIsNotOverrunAndMissesNothing() throws Exception {
        var source = bytes(64 * MIB);
        var mayRead = new CompletableFuture<Boolean>();
        reader = body -> {
            int first = body.read();
            mayRead.join();
            var rest = body.readAllBytes();
            var whole = new byte[rest.length + 1];
            whole[0] = (byte) first;
            System.arraycopy(rest, 0, whole, 1, rest.length);
            return whole;
        };
        var sent = new AtomicInteger();
        try (var socket = begun(source.length)) {
            var sender = Thread.ofVirtual().start(() -> send(socket, source, sent));
            assertThat(sender.join(Duration.ofSeconds(2))).isFalse();
            assertThat(sent.get()).isBetween(1, source.length - MIB);
            mayRead.complete(true);
            assertThat(Arrays.equals(seen(), source)).isTrue();
        }
    }

    @Test
    void nothingAtAllEndsAtOnce() throws Exception {
        try (var socket = begun(0)) {
            assertThat(seen()).isEmpty();
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static void send(Socket socket, byte[] source, AtomicInteger sent) {
        try {
            for (int at = 0; at < source.length; at = sent.addAndGet(MIB)) {
                socket.getOutputStream().write(source, at, MIB);
            }
        } catch (IOException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private byte[] seen() throws Exception {
        return seen.get(30, TimeUnit.SECONDS);
    }

    private Socket begun(int length) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("PATCH / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
