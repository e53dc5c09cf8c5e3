package vn.guongsang.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import vn.guongsang.kernel.Secret;

/** A file of chance, sent in as few requests as possible. */
record BigFile(Path file, long bytes, String sha256) {
    private static final int PIECE = 1 << 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static BigFile made(Path file, int mebibytes, Random chance) throws IOException {
        var digest = Secret.sha256();
        var piece = new byte[PIECE];
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < mebibytes; i++) {
                chance.nextBytes(piece);
                digest.update(piece);
                out.write(piece);
            }
        }
        return new BigFile(file, (long) mebibytes * PIECE, HexFormat.of().formatHex(digest.digest()));
    }

    /** One whose hash nobody asks. */
    static BigFile zeros(Path file, int bytes) throws IOException {
        return new BigFile(Files.write(file, new byte[bytes]), bytes, "");
    }

    String create(URI server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/api/uploads"))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", String.valueOf(bytes))
                .POST(BodyPublishers.noBody());
        return HTTP.send(request.build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    long offset(URI upload) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(upload).header("Tus-Resumable", "1.0.0").HEAD();
        return Long.parseLong(HTTP.send(request.build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Upload-Offset")
                .orElseThrow());
    }

    /** Everything from an offset on, in one request. */
    int send(URI upload, long from) throws IOException, InterruptedException {
        var rest = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> rest(from)), bytes - from);
        var request = HttpRequest.newBuilder(upload)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", String.valueOf(from))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", rest);
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private InputStream rest(long from) {
        try {
            return Channels.newInputStream(FileChannel.open(file).position(from));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
