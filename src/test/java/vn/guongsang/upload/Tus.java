package vn.guongsang.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.guongsang.kernel.Secret;

/** A tus client of the plainest kind: every header as the test says, and sockets that can be cut. */
public final class Tus {
    static final int MIB = 1 << 20;
    static final String[] NONE = {};
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    public Tus() {
        this(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }

    Tus(URI server) {
        this.server = server;
    }

    public static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static byte[] slice(byte[] all, int from, int to) {
        return java.util.Arrays.copyOfRange(all, from, to);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Secret.sha256().digest(bytes));
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    URI uri(String pathOrAddress) {
        return server.resolve(pathOrAddress);
    }

    String host() {
        return server.getAuthority();
    }

    /** Sends what is said, and nothing else but the version. */
    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var with = new String[headers.length + 2];
        System.arraycopy(headers, 0, with, 0, headers.length);
        with[headers.length] = "Tus-Resumable";
        with[headers.length + 1] = "1.0.0";
        return bare(method, path, body, with);
    }

    public HttpResponse<String> bare(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> post(String... headers) {
        return send("POST", "/api/uploads", BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> postWith(byte[] body, String... headers) {
        return send("POST", "/api/uploads", BodyPublishers.ofByteArray(body), withType(headers));
    }

    /** A new upload of this length: its path. */
    String created(long length) {
        return location(post("Upload-Length", String.valueOf(length)));
    }

    static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> patch(String path, long offset, byte[] body, String... headers) {
        var with = java.util.Arrays.copyOf(headers, headers.length + 2);
        with[headers.length] = "Upload-Offset";
        with[headers.length + 1] = String.valueOf(offset);
        return send("PATCH", path, BodyPublishers.ofByteArray(body), withType(with));
    }

    HttpResponse<String> patchChunked(String path, long offset, byte[] body, String... headers) {
        var with = java.util.Arrays.copyOf(headers, headers.length + 2);
        with[headers.length] = "Upload-Offset";
        with[headers.length + 1] = String.valueOf(offset);
        return send("PATCH", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), withType(with));
    }

    private static String[] withType(String... headers) {
        var with = java.util.Arrays.copyOf(headers, headers.length + 2);
        with[headers.length] = "Content-Type";
        with[headers.length + 1] = "application/offset+octet-stream";
        return with;
    }

    HttpResponse<String> head(String path, String... headers) {
        return send("HEAD", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    long offset(String path) {
        var answer = head(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("HEAD says " + answer.statusCode());
        }
        return Long.parseLong(header(answer, "Upload-Offset"));
    }

    public static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    /** A socket that has announced so many bytes of a PATCH and sent only these. */
    Socket begun(String path, long offset, long announced, byte[] sent, String... headers) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        var head = new StringBuilder("PATCH " + uri(path).getRawPath() + " HTTP/1.1\r\nHost: " + host()
                + "\r\nTus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                + offset
                + "\r\nContent-Length: " + announced + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(sent);
        socket.getOutputStream().flush();
        return socket;
    }

    /** Sends raw text and reads what is answered until the server closes or pauses. */
    String raw(String text, int millis) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var all = new StringBuilder();
            var buffer = new byte[8192];
            try {
                for (int n; (n = socket.getInputStream().read(buffer)) > 0; ) {
                    all.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (java.net.SocketTimeoutException quiet) {
                return all.toString();
            }
            return all.toString();
        }
    }
}
