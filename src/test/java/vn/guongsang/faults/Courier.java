package vn.guongsang.faults;

import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Clients that others wrote carry one file to the portal, whatever happens to it on the way. */
enum Courier {
    TUS_JS_CLIENT {
        @Override
        String carry(Path file, URI server, long cutEvery) throws Exception {
            var how = cutEvery == Long.MAX_VALUE ? "patient" : "cut";
            var node = new ProcessBuilder(
                            "node",
                            "src/test/web/send.mjs",
                            server.resolve("/api/uploads").toString(),
                            file.toString(),
                            how,
                            String.valueOf(cutEvery))
                    .redirectErrorStream(true)
                    .start();
            try {
                var said = new String(node.getInputStream().readAllBytes()).strip();
                if (!node.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) || node.exitValue() != 0) {
                    throw new IllegalStateException(said);
                }
                return said;
            } finally {
                node.destroyForcibly();
            }
        }
    },
    TUS_JAVA_CLIENT {
        @Override
        String carry(Path file, URI server, long cutEvery) throws Exception {
            var client = new TusClient();
            client.setUploadCreationURL(server.resolve("/api/uploads").toURL());
            client.enableResuming(new TusURLMemoryStore());
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                try {
                    var uploader = client.resumeOrCreateUpload(new TusUpload(file.toFile()));
                    if (sent(uploader, cutEvery)) {
                        return uploader.getUploadURL().toString();
                    }
                } catch (IOException | ProtocolException broken) {
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
            }
            throw new IllegalStateException("never whole");
        }
    };

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int MIB = 1 << 20;

    /** @return the address of the whole upload, whose connection was cut every so many bytes */
    abstract String carry(Path file, URI server, long cutEvery) throws Exception;

    private static boolean sent(TusUploader uploader, long cutEvery) throws IOException, ProtocolException {
        uploader.setChunkSize(MIB);
        // this client keeps what it sends in one request in memory
        uploader.setRequestPayloadSize(40 * MIB);
        long begin = uploader.getOffset();
        while (uploader.uploadChunk() > -1) {
            if (uploader.getOffset() - begin >= cutEvery) {
                uploader.finish(false);
                return false;
            }
        }
        uploader.finish();
        return true;
    }
}
