package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.draft.Completeness;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.upload.UploadView;
import vn.guongsang.web.Words;

/** Where a program makes and sends an entry in one request: one short transaction, decided by the database's clock. */
@ApplicationScoped
public class SubmissionDesk {
    private final Entries entries;
    private final EntryKeys keys;
    private final EntrySeals seals;
    private final Keyring keyring;
    private final ContestBook contests;
    private final Delivery delivery;
    private final UploadDesk uploads;
    private final InTime inTime;
    private final Jobs jobs;
    private final Audit audit;

    SubmissionDesk(
            Entries entries,
            EntryKeys keys,
            EntrySeals seals,
            Keyring keyring,
            ContestBook contests,
            Delivery delivery,
            UploadDesk uploads,
            InTime inTime,
            Jobs jobs,
            Audit audit) {
        this.entries = entries;
        this.keys = keys;
        this.seals = seals;
        this.keyring = keyring;
        this.contests = contests;
        this.delivery = delivery;
        this.uploads = uploads;
        this.inTime = inTime;
        this.jobs = jobs;
        this.audit = audit;
    }

    /**
     * Makes and sends an entry in one request. While promised bytes are still on their way the entry is sealed: the same
     * request is on time until the grace is over, and with other bytes it is refused.
     *
     * @throws SendResult.NotAccepted with what is to be mended; nothing of the attempt is kept
     */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    public SendResult submit(String slug, Once once, Draft draft, List<Promised> files) {
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
        var found = files.stream().map(file -> find(file.url())).toList();
        if (onTheirWay(files, found)) {
            return new SendResult.Sealed(
                    seal == null ? seal(contest, counts, keyHash, bodyHash, draft, files) : seal.at(), graceEnds);
        }
        var at = seal != null && !now.isBefore(contest.closesAt()) ? seal.at() : counts;
        return make(
                contest, new Sending(keyHash, bodyHash, secret, now, at), draft, judged(contest, draft, files, found));
    }

    /**
     * One request that may come several times.
     *
     * @param waiting since when the portal made its sender wait; null when it did not
     */
    public record Once(String key, String bodyHash, @Nullable Instant waiting) {}

    /** One request's keys, and its moment beside the one that counts. */
    private record Sending(String keyHash, String bodyHash, String secret, Instant now, Instant at) {}

    /** What a request names: the files that may be taken, and what is to be mended of the others. */
    private record Named(List<NewFile> files, List<Completeness.Gap> gaps) {}

    private SendResult make(ContestView contest, Sending one, Draft draft, Named named) {
        var entry = new Entry(Code.fresh(), contest.id(), Secret.hash(one.secret()), one.now());
        entry.change(draft, one.now());
        named.files().forEach(file -> entry.add(file, one.now()));
        entries.add(entry);
        // before anything is refused: whoever sends the same at the same moment has taken the files already
        keys.add(new EntryKey(one.keyHash(), one.bodyHash(), entry.ref()));
        if (!named.gaps().isEmpty()) {
            throw new SendResult.NotAccepted(new SendResult.Incomplete(named.gaps()));
        }
        named.files()
                .forEach(file ->
                        uploads.attach(file.upload(), "entry:" + entry.ref().value()));
        entry.workingFiles().forEach(file -> jobs.enqueue(new ReadFile(file.number())));
        var result =
                delivery.deliver(entry, contest, new Delivery.Turn(one.now(), one.at(), one.keyHash(), one.secret()));
        if (result instanceof SendResult.Sent) {
            return result;
        }
        throw new SendResult.NotAccepted(result);
    }

    private Instant seal(
            ContestView contest, Instant now, String keyHash, String bodyHash, Draft draft, List<Promised> files) {
        var gaps = delivery.shape(contest, now).all(draft, files.size());
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
    private static boolean onTheirWay(List<Promised> files, List<@Nullable UploadView> found) {
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
    public record Promised(String url, String name, long bytes, String sha256) {
        private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

        boolean whole() {
            return bytes >= 0 && SHA256.matcher(sha256).matches();
        }
    }

    private static Named judged(
            ContestView contest, Draft draft, List<Promised> files, List<@Nullable UploadView> found) {
        var usable = new ArrayList<NewFile>();
        var taken = new HashSet<Long>();
        var gaps = new ArrayList<Completeness.Gap>();
        for (int i = 0; i < files.size(); i++) {
            var promised = files.get(i);
            var place = "files[" + i + "]";
            var upload = found.get(i);
            if (upload == null || !taken.add(upload.id())) {
                gaps.add(new Completeness.Gap(place, Words.both("entry", "noUpload")));
            } else if (!upload.complete()) {
                gaps.add(new Completeness.Gap(place, Words.both("entry", "halfUpload")));
            } else if (!kept(promised, upload)) {
                gaps.add(new Completeness.Gap("manifest[" + i + "]", Words.both("entry", "otherBytes")));
            } else {
                usable.add(NewFile.of(upload).named(promised.name()));
            }
        }
        mustBeSmallEnough(contest, draft, usable, gaps);
        return new Named(usable, gaps);
    }

    private static void mustBeSmallEnough(
            ContestView contest, Draft draft, List<NewFile> files, List<Completeness.Gap> gaps) {
        var limits = contest.definition().findCategory(draft.category()).map(category -> category.limits());
        long bytes = files.stream().mapToLong(NewFile::bytes).sum();
        if (limits.isPresent() && bytes > limits.get().bytesOfAll()) {
            var most = Sizes.said(limits.get().bytesOfAll());
            gaps.add(new Completeness.Gap("files", Words.both("entry", "entryTooLarge", most)));
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
}
