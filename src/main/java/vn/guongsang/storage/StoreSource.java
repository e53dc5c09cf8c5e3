package vn.guongsang.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The disk of this machine, unless {@code S3_ENDPOINT} names a server. */
@ApplicationScoped
class StoreSource {
    private static final Logger LOG = Logger.getLogger(StoreSource.class);

    @Produces
    @ApplicationScoped
    ObjectStore store(
            @ConfigProperty(name = "guongsang.data", defaultValue = ".data") Path data,
            @ConfigProperty(name = "S3_ENDPOINT") Optional<String> endpoint,
            @ConfigProperty(name = "S3_ACCESS_KEY") Optional<String> accessKey,
            @ConfigProperty(name = "S3_SECRET_KEY") Optional<String> secretKey,
            @ConfigProperty(name = "S3_BUCKET", defaultValue = "guong-sang") String bucket)
            throws IOException {
        if (endpoint.isEmpty()) {
            return new DiskStore(data.resolve("objects"));
        }
        var store = new S3Store(
                endpoint.get(),
                accessKey.orElseThrow(() -> new IllegalStateException("S3_ENDPOINT is set, S3_ACCESS_KEY is not")),
                secretKey.orElseThrow(() -> new IllegalStateException("S3_ENDPOINT is set, S3_SECRET_KEY is not")),
                bucket,
                data.resolve("spool"));
        try {
            return store.ready();
        } catch (StoreDown later) {
            LOG.warnf("the S3 server does not answer yet: %s", later.getMessage());
            return store;
        }
    }

    void close(@Disposes ObjectStore store) throws IOException {
        if (store instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
