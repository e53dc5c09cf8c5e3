package vn.guongsang.entry.derivative;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.storage.ObjectStore;

/** The door to what was made of an entry's files; who may look is decided by the floor that asks. */
@ApplicationScoped
public class DerivativeBook {
    private final Derivatives derivatives;
    private final ObjectStore store;

    DerivativeBook(Derivatives derivatives, ObjectStore store) {
        this.derivatives = derivatives;
        this.store = store;
    }

    /** In the order of the author's files, and within one in the order in which it is read. */
    public List<DerivativeView> of(EntryId entry) {
        return derivatives.ofEntry(entry).stream().map(Derivative::view).toList();
    }

    /** The whole entry: ready when everything is, failed when anything did. */
    public DerivativeState state(EntryId entry) {
        var all = of(entry);
        if (all.stream().anyMatch(d -> d.state() == DerivativeState.FAILED)) {
            return DerivativeState.FAILED;
        }
        return !all.isEmpty() && all.stream().allMatch(d -> d.state() == DerivativeState.READY)
                ? DerivativeState.READY
                : DerivativeState.PENDING;
    }

    /** One ready derivative of this entry, found through it. */
    public DerivativeView ready(EntryId entry, long id) {
        return of(entry).stream()
                .filter(d -> d.id() == id && d.state() == DerivativeState.READY)
                .findFirst()
                .orElseThrow(Refusal::notHere);
    }

    /** Exactly {@code length} bytes from a position of a ready derivative. Not to be called inside a transaction. */
    public InputStream open(DerivativeView derivative, long from, long length) throws IOException {
        return store.open(Objects.requireNonNull(derivative.key()), from, length);
    }
}
