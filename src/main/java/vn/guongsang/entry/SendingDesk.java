package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.VietnameseDate;

/** Where an author sends: one short transaction, decided by the database's clock. */
@ApplicationScoped
public class SendingDesk {
    private final Keyring keyring;
    private final ContestBook contests;
    private final Promises promises;
    private final Delivery delivery;
    private final InTime inTime;

    SendingDesk(Keyring keyring, ContestBook contests, Promises promises, Delivery delivery, InTime inTime) {
        this.keyring = keyring;
        this.contests = contests;
        this.promises = promises;
        this.delivery = delivery;
        this.inTime = inTime;
    }

    /**
     * Sends the working copy. The same one-time key, or nothing changed since the last sending, is answered with the
     * receipt that exists. While promised files are still on their way the entry is sealed instead, and is sent once
     * exactly they have come. An attempt after the deadline is recorded.
     *
     * @param version the version that the author reviewed
     * @param waiting since when the portal made the author wait; it counts once, as the moment of sending
     */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    public SendResult send(ReceiptKey key, String oneTimeKey, int version, @Nullable Instant waiting) {
        var entry = keyring.locked(key);
        var keyHash = Secret.hash(oneTimeKey);
        boolean again = keyHash.equals(entry.sent().sendKey());
        if (again || entry.state() == EntryState.SUBMITTED && !entry.changedSinceSent() && !promises.any(entry)) {
            return new SendResult.Sent(Receipt.of(entry), key.secret());
        }
        entry.mustBeOpen();
        return send(entry, version, new Once(keyHash, key.secret(), waiting));
    }

    /** Sends what was sealed once its last file has come; empty while it is not sealed or a file is still on its way. */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    public Optional<SendResult> arrived(ReceiptKey key) {
        var entry = keyring.locked(key);
        if (!entry.state().open()
                || promises.seal(entry) == null
                || !promises.takeIn(entry).isEmpty()) {
            return Optional.empty();
        }
        var keyHash = Secret.hash("sealed:" + entry.ref().value() + ":" + entry.version());
        return Optional.of(send(entry, entry.version(), new Once(keyHash, key.secret(), null)));
    }

    /** A sending that may be asked for several times. */
    private record Once(String keyHash, String secret, @Nullable Instant waiting) {}

    private SendResult send(Entry entry, int version, Once once) {
        var contest = contests.byId(entry.contest());
        var now = contests.now();
        entry.mustBe(version);
        var coming = promises.takeIn(entry);
        var seal = promises.seal(entry);
        var end = deadline(entry, contest);
        var act = entry.state() == EntryState.SUBMITTED ? "replace" : "send";
        var attempt = new InTime.Attempt(act, entry.code().value(), now, unspent(once.waiting(), entry));
        var counts = inTime.check(
                contest, seal == null ? end : end.plus(contest.definition().grace()), attempt);
        if (!coming.isEmpty()) {
            return seal(entry, contest, counts);
        }
        var at = seal != null && !now.isBefore(end) ? seal.at() : counts;
        promises.done(entry);
        return delivery.deliver(entry, contest, new Delivery.Turn(now, at, once.keyHash(), once.secret()));
    }

    private SendResult seal(Entry entry, ContestView contest, Instant counts) {
        int files = entry.workingFiles().size() + promises.of(entry).size();
        var gaps = delivery.shape(contest, counts).all(entry.draft(), files);
        return gaps.isEmpty()
                ? new SendResult.Sealed(
                        promises.seal(entry, counts),
                        deadline(entry, contest).plus(contest.definition().grace()))
                : new SendResult.Incomplete(gaps);
    }

    /** A wait that ended with a sending has been taken into account. */
    static @Nullable Instant unspent(@Nullable Instant waiting, Entry entry) {
        var received = entry.sent().receivedAt();
        return waiting != null && received != null && !received.isBefore(waiting) ? null : waiting;
    }

    static Instant deadline(Entry entry, ContestView contest) {
        var until = entry.returnUntil();
        return entry.state() == EntryState.RETURNED && until != null
                ? until.plusDays(1).atStartOfDay(VietnameseDate.ZONE).toInstant()
                : contest.closesAt();
    }
}
