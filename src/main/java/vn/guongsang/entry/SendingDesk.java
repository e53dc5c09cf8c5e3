package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.people.UnitBook;
import vn.guongsang.people.UnitView;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.upload.UploadView;
import vn.guongsang.web.Words;

/** Where an author sends: one short transaction, decided by the database's clock. */
@ApplicationScoped
class SendingDesk {
    private final Entries entries;
    private final EntryKeys keys;
    private final EntrySeals seals;
    private final Keyring keyring;
    private final ContestBook contests;
    private final Dossiers dossiers;
    private final Handover handover;
    private final EntryLetters letters;
    private final UploadDesk uploads;
    private final UnitBook units;
    private final InTime inTime;
    private final Jobs jobs;
    private final Audit audit;

    SendingDesk(
            Entries entries,
            EntryKeys keys,
            EntrySeals seals,
            Keyring keyring,
            ContestBook contests,
            Dossiers dossiers,
            Handover handover,
            EntryLetters letters,
            UploadDesk uploads,
            UnitBook units,
            InTime inTime,
            Jobs jobs,
            Audit audit) {
        this.entries = entries;
        this.keys = keys;
        this.seals = seals;
        this.keyring = keyring;
        this.contests = contests;
        this.dossiers = dossiers;
        this.handover = handover;
        this.letters = letters;
        this.uploads = uploads;
        this.units = units;
        this.inTime = inTime;
        this.jobs = jobs;
        this.audit = audit;
    }

    /**
     * Sends the working copy. The same one-time key, or nothing changed since the last sending, is answered with the
     * receipt that exists. An attempt after the deadline is recorded.
     *
     * @param version the version that the author reviewed
     * @param waiting since when the portal made the author wait; it counts once, as the moment of sending
     */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    SendResult send(ReceiptKey key, String oneTimeKey, int version, @Nullable Instant waiting) {
        var entry = keyring.locked(key);
        var keyHash = Secret.hash(oneTimeKey);
        boolean again = keyHash.equals(entry.sent().sendKey());
        if (again || entry.state() == EntryState.SUBMITTED && !entry.changedSinceSent()) {
            return new SendResult.Sent(Receipt.of(entry), key.secret());
        }
        entry.mustBeOpen();
        var contest = contests.byId(entry.contest());
        var now = contests.now();
        var act = entry.state() == EntryState.SUBMITTED ? "replace" : "send";
        var attempt = new InTime.Attempt(act, entry.code().value(), now, unspent(waiting, entry));
        var counts = inTime.check(contest, deadline(entry, contest), attempt);
        entry.mustBe(version);
        return deliver(entry, contest, now, counts, keyHash, key.secret());
    }

    /**
     * Makes and sends an entry in one request. While promised bytes are still on their way the entry is sealed: the same
     * request is on time until the grace is over, and with other bytes it is refused.
     *
     * @throws SendResult.NotAccepted with what is to be mended; nothing of the attempt is kept
     */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    SendResult submit(String slug, Once once, Draft draft, List<Promised> files) {
        var contest = contests.bySlug(slug);
        var bodyHash = once.bodyHash();
        var keyHash = Secret.hash("api:" + slug + ":" + once.key());
        var secret = keyring.secretFor("api:" + slug, once.key(), bodyHash);
        var known = keys.of(keyHash).orElse(null);
        if (known != null) {
            mustBeSame(known.body(), bodyHash);
            return new SendResult.Sent(Receipt.of(entries.byRef(known.entry()).orElseThrow()), secret);
        }
        var now = contests.now();
        var seal = seals.of(keyHash).orElse(null);
        if (seal != null) {
            mustBeSame(seal.body(), bodyHash);
        }
        var graceEnds = contest.closesAt().plus(contest.definition().grace());
        var counts = inTime.check(
                contest,
                seal == null ? contest.closesAt() : graceEnds,
                new InTime.Attempt("send", "", now, once.waiting()));
        if (onTheirWay(files)) {
            return new SendResult.Sealed(
                    seal == null ? seal(contest, counts, keyHash, bodyHash, draft, files) : seal.at(), graceEnds);
        }
        var at = seal != null && !now.isBefore(contest.closesAt()) ? seal.at() : counts;
        return make(contest, new Sending(keyHash, bodyHash, secret, now, at), draft, files);
    }

    /**
     * One request that may come several times.
     *
     * @param waiting since when the portal made its sender wait; null when it did not
     */
    record Once(String key, String bodyHash, @Nullable Instant waiting) {}

    /** A wait that ended with a sending has been taken into account. */
    static @Nullable Instant unspent(@Nullable Instant waiting, Entry entry) {
        var received = entry.sent().receivedAt();
        return waiting != null && received != null && !received.isBefore(waiting) ? null : waiting;
    }

    /** One request's keys, and its moment beside the one that counts. */
    private record Sending(String keyHash, String bodyHash, String secret, Instant now, Instant at) {}

    private SendResult make(ContestView contest, Sending one, Draft draft, List<Promised> files) {
        var entry = new Entry(Code.fresh(), contest.id(), Secret.hash(one.secret()), one.now());
        entries.add(entry);
        keys.add(new EntryKey(one.keyHash(), one.bodyHash(), entry.ref()));
        entry.change(draft, one.now());
        attach(entry, files, one.now());
        var result = deliver(entry, contest, one.now(), one.at(), one.keyHash(), one.secret());
        if (result instanceof SendResult.Sent) {
            return result;
        }
        throw new SendResult.NotAccepted(result);
    }

    private Instant seal(
            ContestView contest, Instant now, String keyHash, String bodyHash, Draft draft, List<Promised> files) {
        var gaps = shape(contest, now).all(draft, files.size());
        if (!gaps.isEmpty()) {
            throw new SendResult.NotAccepted(new SendResult.Incomplete(gaps));
        }
        seals.add(new EntrySeal(keyHash, bodyHash, contest.id(), now));
        audit.note(
                "author",
                "entry.sealed",
                "contest:" + contest.slug(),
                Map.of("files", files.stream().map(Promised::sha256).toList()));
        return now;
    }

    /** Whether some bytes are missing and every file is promised down to its SHA-256. */
    private boolean onTheirWay(List<Promised> files) {
        var found = files.stream().map(file -> find(file.url())).toList();
        return files.stream().allMatch(Promised::whole)
                && found.stream().allMatch(Objects::nonNull)
                && found.stream().anyMatch(upload -> !upload.complete());
    }

    private static void mustBeSame(String sentBefore, String bodyHash) {
        if (!Secret.same(sentBefore, bodyHash)) {
            throw new Refusal.Unfit("Idempotency-Key", Words.both("entry", "otherBody"));
        }
    }

    /** A file that a program has uploaded, with what it promised of it; bytes below zero and a blank hash promise nothing. */
    record Promised(String url, String name, long bytes, String sha256) {
        private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

        boolean whole() {
            return bytes >= 0 && SHA256.matcher(sha256).matches();
        }
    }

    private Completeness shape(ContestView contest, Instant now) {
        return new Completeness(contest.definition(), LocalDate.ofInstant(now, VietnameseDate.ZONE), this::receives);
    }

    private SendResult deliver(
            Entry entry, ContestView contest, Instant now, Instant counts, String keyHash, String secret) {
        var gaps = shape(contest, now).all(entry.draft(), entry.workingFiles().size());
        if (!gaps.isEmpty()) {
            return new SendResult.Incomplete(gaps);
        }
        boolean completing = entry.state() == EntryState.RETURNED;
        // what was in time when it was first sent stays in time while it is being completed
        var at = completing ? Objects.requireNonNull(entry.sent().receivedAt()) : counts;
        var report = dossiers.report(
                contest,
                entry.draft(),
                entry.workingFiles(),
                new Dossiers.Arrival(entry.sent().channel(), at, entry.sent().postmark()));
        if (report.done() && report.rejects()) {
            return new SendResult.Rejected(report);
        }
        var event = completing
                ? TimelineItem.Event.COMPLETED
                : entry.state() == EntryState.SUBMITTED ? TimelineItem.Event.REPLACED : TimelineItem.Event.RECEIVED;
        var receipt = handover.hand(
                entry,
                contest,
                report,
                new Handover.How(
                        "author",
                        entry.sent().channel(),
                        event,
                        at,
                        now,
                        keyHash,
                        entry.sent().postmark(),
                        entry.sent().arrival()));
        letters.receipt(entry, contest, report, letters.link(entry, secret));
        return new SendResult.Sent(receipt, secret);
    }

    private void attach(Entry entry, List<Promised> files, Instant now) {
        var gaps = new ArrayList<Completeness.Gap>();
        for (int i = 0; i < files.size(); i++) {
            var promised = files.get(i);
            var place = "files[" + i + "]";
            var found = find(promised.url());
            if (found == null || !found.complete()) {
                gaps.add(new Completeness.Gap(place, Words.both("entry", found == null ? "noUpload" : "halfUpload")));
            } else if (!kept(promised, found)) {
                gaps.add(new Completeness.Gap("manifest[" + i + "]", Words.both("entry", "otherBytes")));
            } else {
                var upload = uploads.attach(found.id(), "entry:" + entry.ref().value());
                var file = entry.add(NewFile.of(upload).named(promised.name()), now);
                entries.write();
                jobs.enqueue(new ReadFile(file.number()));
            }
        }
        if (!gaps.isEmpty()) {
            throw new SendResult.NotAccepted(new SendResult.Incomplete(gaps));
        }
    }

    private @Nullable UploadView find(String url) {
        try {
            var found = uploads.find(url);
            return found.owner() == null ? found : null;
        } catch (Refusal.NotHere unknown) {
            return null;
        }
    }

    private static boolean kept(Promised promised, UploadView upload) {
        return (promised.bytes() < 0 || promised.bytes() == upload.bytes())
                && (promised.sha256().isBlank() || promised.sha256().equalsIgnoreCase(upload.sha256()));
    }

    static Instant deadline(Entry entry, ContestView contest) {
        var until = entry.returnUntil();
        return entry.state() == EntryState.RETURNED && until != null
                ? until.plusDays(1).atStartOfDay(VietnameseDate.ZONE).toInstant()
                : contest.closesAt();
    }

    private boolean receives(String code) {
        return units.byCode(code).filter(UnitView::active).isPresent();
    }
}
