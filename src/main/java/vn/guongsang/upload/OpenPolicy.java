package vn.guongsang.upload;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where no higher floor says otherwise: everybody within fixed limits, and nobody once a file is attached. */
@DefaultBean
@ApplicationScoped
class OpenPolicy implements UploadPolicy {
    private final long most;
    private final int open;

    OpenPolicy(
            @ConfigProperty(name = "guongsang.upload.most-bytes", defaultValue = "2147483648") long most,
            @ConfigProperty(name = "guongsang.upload.open-per-address", defaultValue = "200") int open) {
        this.most = most;
        this.open = open;
    }

    @Override
    public long mostBytes(Wish wish) {
        return most;
    }

    @Override
    public long mostBytesOfAll() {
        return most;
    }

    @Override
    public int openPerAddress() {
        return open;
    }

    @Override
    public Change mayChange(UploadView upload, @Nullable String secret) {
        return upload.owner() == null ? Change.ALLOWED : Change.HIDDEN;
    }
}
