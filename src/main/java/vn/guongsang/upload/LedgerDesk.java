package vn.guongsang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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
    private static final Duration MINUTE = Duration.ofMinutes(1);
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
    Crowd crowd(Sender sender, int newPerMinute) {
        var person = sender.person();
        var left = uploads.begunBefore(newPerMinute - 1).map(at -> MINUTE.minus(Duration.between(at, now())));
        return new Crowd(
                person == null ? 0 : uploads.openOfPerson(person),
                uploads.openOf(sender.creator()),
                left.filter(Duration::isPositive)
                        .map(time -> time.toSeconds() + 1)
                        .orElse(0L));
    }

    /**
     * How busy somebody and everybody are.
     *
     * @param ofPerson unfinished uploads of the same person
     * @param ofAddress unfinished uploads of the same network address
     * @param secondsToNext until the portal may begin another upload; zero for now
     */
    record Crowd(long ofPerson, long ofAddress, long secondsToNext) {}

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
