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
    private final Most together;

    OpenPolicy(
            @ConfigProperty(name = "guongsang.upload.most-bytes", defaultValue = "2147483648") long most,
            @ConfigProperty(name = "guongsang.upload.open-per-person", defaultValue = "20") int perPerson,
            @ConfigProperty(name = "guongsang.upload.open-per-address", defaultValue = "200") int perAddress,
            @ConfigProperty(name = "guongsang.upload.new-per-minute", defaultValue = "6000") int newPerMinute) {
        this.most = most;
        this.together = new Most(perPerson, perAddress, newPerMinute);
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
    public Most most() {
        return together;
    }

    @Override
    public Change mayChange(UploadView upload, @Nullable String secret) {
        return upload.owner() == null ? Change.ALLOWED : Change.HIDDEN;
    }
}
