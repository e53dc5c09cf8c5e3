package vn.guongsang.storage;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real S3 server (S3Proxy over a folder) for tests; it may be stopped and started again on the same port. */
public final class S3Box implements AutoCloseable {
    public static final String ACCESS = "local-identity";
    public static final String SECRET = "local-credential";
    private final Path folder;
    private int port;
    private S3Proxy proxy;

    public S3Box(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        start();
    }

    public void start() throws Exception {
        var uri = URI.create("http://127.0.0.1:" + port);
        proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
                .endpoint(uri)
                .jettyMaxThreads(16)
                .build();
        proxy.start();
        port = proxy.getPort();
    }

    public void stop() throws Exception {
        proxy.stop();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
