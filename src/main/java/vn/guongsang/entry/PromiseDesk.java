package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.upload.UploadDesk;

/** Where a page fixes a file that is still on its way. */
@ApplicationScoped
public class PromiseDesk {
    private final Keyring keyring;
    private final EntryPromises promises;
    private final ContestBook contests;
    private final UploadDesk uploads;

    PromiseDesk(Keyring keyring, EntryPromises promises, ContestBook contests, UploadDesk uploads) {
        this.keyring = keyring;
        this.promises = promises;
        this.contests = contests;
        this.uploads = uploads;
    }

    /**
     * Notes size and SHA-256 of an upload that is under way; the same again changes nothing, whatever the time.
     *
     * @return until when its bytes may arrive if the entry is sent before the deadline
     */
    @Transactional
    public Instant promise(ReceiptKey key, SubmissionDesk.Promised file) {
        var entry = keyring.locked(key);
        var upload = uploads.find(file.url());
        var known = promises.ofUpload(upload.id()).orElse(null);
        boolean anothers = upload.owner() != null || known != null && !known.of(entry.ref());
        if (anothers || !file.whole()) {
            throw Refusal.notHere();
        }
        var contest = contests.byId(entry.contest());
        contest.definition().findCategory(entry.draft().category()).orElseThrow(Refusal::notHere);
        var end = SendingDesk.deadline(entry, contest);
        var hash = file.sha256().toLowerCase(Locale.ROOT);
        if (known == null || !known.says(file.bytes(), hash)) {
            entry.mustBeOpen();
            var now = contests.now();
            if (!now.isBefore(end)) {
                throw new Refusal.TooLate(end);
            }
            var promise = known == null ? new EntryPromise(entry.ref(), upload) : known;
            promise.fix(file.bytes(), hash, now);
            promises.add(promise);
            Capacity.mustHold(entry, contest, coming(entry));
        }
        return end.plus(contest.definition().grace());
    }

    private List<Long> coming(Entry entry) {
        return promises.of(entry.ref()).stream()
                .filter(promise -> uploads.stillThere(promise.uploadId()).isPresent())
                .map(EntryPromise::bytes)
                .toList();
    }
}
