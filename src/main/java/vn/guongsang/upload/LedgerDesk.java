package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.storage.Growing;
import vn.guongsang.storage.Stored;

/** The rows of uploads, one short transaction each and never a call to the store inside one. */
@ApplicationScoped
class LedgerDesk {
    private final Uploads uploads;
    private final Clock clock;

    LedgerDesk(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    Snapshot create(NewUpload wish, Growing nothing) {
        return uploads.add(new Upload(wish, nothing, now())).seen(now());
    }

    @Transactional
    Snapshot createWhole(NewUpload wish, Stored stored) {
        return uploads.add(Upload.whole(wish, stored, now())).seen(now());
    }

    @Transactional
    Optional<Snapshot> ofToken(String tokenHash) {
        return uploads.ofToken(tokenHash).map(upload -> upload.seen(now()));
    }

    @Transactional
    Snapshot of(long id) {
        return uploads.of(id).orElseThrow(Refusal::notHere).seen(now());
    }

    @Transactional
    long openOf(String creator) {
        return uploads.openOf(creator);
    }

    @Transactional
    Turn take(long id, long offset, @Nullable Long declared, UnaryOperator<Growing> takenOver) {
        return locked(id).take(offset, declared, takenOver, now());
    }

    /** Takes the pen, whoever has it. */
    @Transactional
    Turn seize(long id, UnaryOperator<Growing> takenOver) {
        return locked(id).pen(takenOver, now());
    }

    /** Ends whoever writes and leaves the pen free, so that the offset stands still. */
    @Transactional
    Snapshot stop(long id, UnaryOperator<Growing> takenOver) {
        var upload = locked(id);
        var turn = upload.pen(takenOver, now());
        upload.lay(turn.fence());
        return upload.seen(now());
    }

    @Transactional
    void keep(Turn turn, Growing more, byte[] digest) {
        locked(turn.id()).keep(turn.fence(), more, digest, now());
    }

    @Transactional
    void lay(Turn turn) {
        locked(turn.id()).lay(turn.fence());
    }

    @Transactional
    Snapshot complete(Turn turn, Stored stored) {
        var upload = locked(turn.id());
        upload.complete(turn.fence(), stored, now());
        return upload.seen(now());
    }

    @Transactional
    void gone(long id) {
        locked(id).go();
    }

    @Transactional
    void cleared(long id) {
        locked(id).clear();
    }

    @Transactional
    boolean holds(String objectKey, boolean growing) {
        return uploads.holds(objectKey, growing);
    }

    /** Marks what nobody came back for. */
    @Transactional
    int expire(int most) {
        var expired = uploads.expired(now(), most);
        expired.forEach(Upload::go);
        return expired.size();
    }

    @Transactional
    List<Snapshot> uncleared(int most) {
        return uploads.uncleared(most).stream()
                .map(upload -> upload.seen(now()))
                .toList();
    }

    @Transactional
    List<Snapshot> completeAfter(long id, int most) {
        return uploads.completeAfter(id, most).stream()
                .map(upload -> upload.seen(now()))
                .toList();
    }

    /** The memory that something was here fades after a further life. */
    @Transactional
    long forget() {
        return uploads.forgetClearedBefore(now().minus(Upload.LIFE));
    }

    private Upload locked(long id) {
        return uploads.locked(id).orElseThrow(Refusal::notHere);
    }

    private Instant now() {
        return clock.instant();
    }
}
