package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.ObjectStore;
import vn.guongsang.storage.StoreDamaged;

/** What higher floors do with uploads: find one by its address, make it theirs, read its bytes. */
@ApplicationScoped
public class UploadDesk {
    static final String AREA = "upload";
    private final Uploads uploads;
    private final LedgerDesk ledger;
    private final ObjectStore store;
    private final Clock clock;

    UploadDesk(Uploads uploads, LedgerDesk ledger, ObjectStore store, Clock clock) {
        this.uploads = uploads;
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The upload behind an address or its token, finished or not.
     *
     * @throws Refusal.NotHere when there is none, or none any more
     */
    @Transactional
    public UploadView find(String urlOrToken) {
        var seen = uploads.ofToken(Secret.hash(UploadAddress.token(urlOrToken)))
                .orElseThrow(Refusal::notHere)
                .seen(clock.instant());
        if (seen.gone() || seen.kind() == UploadKind.PARTIAL) {
            throw Refusal.notHere();
        }
        return seen.view();
    }

    /** An upload that was not given up, finished or not. */
    @Transactional
    public Optional<UploadView> stillThere(long uploadId) {
        return uploads.of(uploadId)
                .map(upload -> upload.seen(clock.instant()))
                .filter(seen -> !seen.gone())
                .map(Snapshot::view);
    }

    @Transactional
    public UploadView of(long uploadId) {
        return uploads.of(uploadId)
                .orElseThrow(Refusal::notHere)
                .seen(clock.instant())
                .view();
    }

    /**
     * Binds an upload to a draft or entry, in the caller's transaction; from then on it does not expire and the policy
     * guards it. Binding it again to the same owner changes nothing.
     *
     * @param owner {@code thing:id}
     * @throws Refusal.NotHere when it is somebody else's
     */
    @Transactional
    public UploadView attach(long uploadId, String owner) {
        var upload = uploads.locked(uploadId).orElseThrow(Refusal::notHere);
        if (upload.seen(clock.instant()).gone()) {
            throw Refusal.notHere();
        }
        upload.attach(owner);
        return upload.seen(clock.instant()).view();
    }

    /** Lets go of an upload, which then expires as if it had come just now. */
    @Transactional
    public void detach(long uploadId) {
        uploads.locked(uploadId).orElseThrow(Refusal::notHere).detach(clock.instant());
    }

    /** Exactly these bytes of a complete upload; the caller closes the stream. */
    @Transactional(TxType.NEVER)
    public InputStream open(String objectKey, long from, long length) throws IOException {
        return store.open(objectKey, from, length);
    }

    /**
     * Stores a file that comes through a form or from the post desk. Not for use inside a transaction.
     *
     * @throws Refusal.TooLarge beyond the limit
     */
    @Transactional(TxType.NEVER)
    public UploadView store(InputStream bytes, String name, long limit) throws IOException {
        var stored = store.put(AREA, bytes, limit);
        if (!store.verify(stored.key()).equals(stored)) {
            throw new StoreDamaged("a file is not in the store as it came in");
        }
        var wish = new NewUpload(
                Secret.hash(Secret.fresh()), UploadKind.WHOLE, stored.bytes(), limit, Metadata.named(name), null, null);
        return ledger.createWhole(wish, stored).view();
    }
}
