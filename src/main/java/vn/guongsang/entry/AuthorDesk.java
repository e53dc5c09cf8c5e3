package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.entry.report.InspectionLog;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;
import vn.guongsang.people.unit.UnitBook;
import vn.guongsang.upload.UploadDesk;
import vn.guongsang.upload.UploadView;
import vn.guongsang.web.Words;

/** What an author may do with an entry to which he holds the receipt; sending has a desk of its own. */
@ApplicationScoped
public class AuthorDesk {
    private final Entries entries;
    private final EntryKeys keys;
    private final Keyring keyring;
    private final ContestBook contests;
    private final Dossiers dossiers;
    private final InspectionLog inspections;
    private final UnitBook units;
    private final UploadDesk uploads;
    private final EntryLetters letters;
    private final Promises promises;
    private final InTime inTime;
    private final Jobs jobs;
    private final Event<EntryWithdrawn> withdrawn;
    private final Audit audit;

    AuthorDesk(
            Entries entries,
            EntryKeys keys,
            Keyring keyring,
            ContestBook contests,
            Dossiers dossiers,
            InspectionLog inspections,
            UnitBook units,
            UploadDesk uploads,
            EntryLetters letters,
            Promises promises,
            InTime inTime,
            Jobs jobs,
            Event<EntryWithdrawn> withdrawn,
            Audit audit) {
        this.entries = entries;
        this.keys = keys;
        this.keyring = keyring;
        this.contests = contests;
        this.dossiers = dossiers;
        this.inspections = inspections;
        this.units = units;
        this.uploads = uploads;
        this.letters = letters;
        this.promises = promises;
        this.inTime = inTime;
        this.jobs = jobs;
        this.withdrawn = withdrawn;
        this.audit = audit;
    }

    /** Begins a draft; the same one-time key begins the same one. */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    public ReceiptKey start(String slug, String oneTimeKey, String category) {
        var contest = contests.bySlug(slug);
        var keyHash = Secret.hash("draft:" + slug + ":" + oneTimeKey);
        var secret = keyring.secretFor("draft:" + slug, oneTimeKey, "");
        var known = keys.of(keyHash).flatMap(key -> entries.byRef(key.entry()));
        if (known.isPresent()) {
            return new ReceiptKey(known.get().code(), secret);
        }
        var now = contests.now();
        inTime.check(contest, contest.closesAt(), new InTime.Attempt("begin", "", now));
        var entry = new Entry(Code.fresh(), contest.id(), Secret.hash(secret), now);
        entry.change(Draft.EMPTY.withWork(category, "", Draft.EMPTY.exemplars()), now);
        entries.add(entry);
        keys.add(new EntryKey(keyHash, "", entry.ref()));
        audit.note(
                "author",
                "entry.started",
                subject(entry),
                Map.of("code", entry.code().value()));
        return new ReceiptKey(entry.code(), secret);
    }

    @Transactional
    public DraftView view(ReceiptKey key) {
        return view(keyring.find(key));
    }

    /** Until when somebody whom the portal made wait before the deadline may still send; empty for everybody else. */
    @Transactional
    public Optional<Instant> turnUntil(ReceiptKey key, @Nullable Instant waiting) {
        var entry = keyring.find(key);
        var contest = contests.byId(entry.contest());
        var deadline = SendingDesk.deadline(entry, contest);
        var attempt = new InTime.Attempt("send", "", contests.now(), SendingDesk.unspent(waiting, entry));
        return entry.state().open() && !attempt.now().isBefore(deadline) && attempt.queuedBefore(deadline, contest)
                ? Optional.of(deadline.plus(contest.definition().queue()))
                : Optional.empty();
    }

    /** What the rules say, in full: of the sent copy where there is one, else of the draft. */
    @Transactional
    public ReportSheet report(ReceiptKey key) {
        var entry = keyring.find(key);
        var contest = contests.byId(entry.contest());
        var latest = inspections.of(entry.ref()).stream().findFirst().orElse(null);
        if (entry.sent().numbered()) {
            return latest == null
                    ? ReportSheet.of(entry, contest, CheckReport.PENDING)
                    : new ReportSheet(
                            entry.code(),
                            entry.title(),
                            contest,
                            latest.report(),
                            latest.at(),
                            latest.contestVersion(),
                            true);
        }
        return ReportSheet.of(
                entry,
                contest,
                dossiers.report(contest, entry.draft(), entry.workingFiles(), Dossiers.Arrival.NOT_YET));
    }

    /** Saves what was typed, right or wrong. */
    @Transactional
    public DraftView change(ReceiptKey key, int version, UnaryOperator<Draft> how) {
        var entry = keyring.find(key);
        entry.mustBe(version);
        entry.change(how.apply(entry.draft()), contests.now());
        entries.write();
        return view(entry);
    }

    /** Makes a complete upload the last file of the working copy, and has it read. */
    @Transactional
    public DraftView add(ReceiptKey key, long upload) {
        var entry = keyring.locked(key);
        var attached = uploads.attach(upload, subject(entry));
        if (!attached.complete()) {
            throw new Refusal.Unfit("files", Words.both("entry", "halfUpload"));
        }
        boolean already = entry.workingFiles().stream().anyMatch(f -> f.uploadId() == upload);
        if (!already) {
            Capacity.mustHold(entry, contests.byId(entry.contest()), List.of(attached.bytes()));
            promises.keep(attached);
            var file = entry.add(NewFile.of(attached), contests.now());
            entries.write();
            jobs.enqueue(new ReadFile(file.number()));
        }
        return view(entry);
    }

    /** The upload behind an address, when it is finished and belongs to nobody else. */
    @Transactional
    public UploadView uploaded(ReceiptKey key, String address) {
        var entry = keyring.find(key);
        var upload = uploads.find(address);
        if (upload.owner() != null && !upload.owner().equals(subject(entry))) {
            throw Refusal.notHere();
        }
        return upload;
    }

    /** Takes a file out of the working copy; the sent copy keeps its own until the entry is sent again. */
    @Transactional
    public void drop(ReceiptKey key, long file) {
        var entry = keyring.locked(key);
        var gone = entry.drop(file, contests.now());
        if (gone != null) {
            uploads.detach(gone.uploadId());
        }
    }

    /** Moves a file one place towards the beginning. */
    @Transactional
    public void advance(ReceiptKey key, long file) {
        keyring.locked(key).advance(file, contests.now());
    }

    /** Takes a sent entry back, until the deadline. */
    @Transactional(dontRollbackOn = Refusal.TooLate.class)
    public void withdraw(ReceiptKey key) {
        var entry = keyring.locked(key);
        if (entry.state() == EntryState.WITHDRAWN) {
            return;
        }
        var contest = contests.byId(entry.contest());
        var now = contests.now();
        inTime.check(
                contest,
                SendingDesk.deadline(entry, contest),
                new InTime.Attempt("withdraw", entry.code().value(), now));
        entry.go(EntryState.WITHDRAWN);
        entry.happened(TimelineItem.Event.WITHDRAWN, now, "", null);
        letters.news(entry, contest, TimelineItem.Event.WITHDRAWN, "", null);
        entries.write();
        withdrawn.fire(new EntryWithdrawn(entry.ref()));
        audit.note("author", "entry.withdrawn", subject(entry), Map.of());
    }

    private DraftView view(Entry entry) {
        var contest = contests.byId(entry.contest());
        var deadline = SendingDesk.deadline(entry, contest);
        var files = entry.workingFiles();
        boolean numbered = entry.sent().numbered();
        var sentUnit = entry.sent().unit();
        var unit = sentUnit == null ? null : units.byId(sentUnit);
        return new DraftView(
                entry.ref(),
                entry.code(),
                contest,
                entry.state(),
                entry.draft(),
                entry.title(),
                files.stream().map(EntryFile::view).toList(),
                dossiers.report(contest, entry.draft(), files, Dossiers.Arrival.NOT_YET),
                entry.timeline(),
                entry.changedSinceSent(),
                contests.now().isBefore(deadline),
                deadline,
                coming(entry, deadline.plus(contest.definition().grace())),
                entry.returnUntil(),
                numbered ? Receipt.of(entry) : null,
                unit == null ? "" : unit.name(),
                unit == null ? "" : unit.phone(),
                entry.version());
    }

    private DraftView.Coming coming(Entry entry, Instant until) {
        var files = promises.of(entry);
        var seal = files.isEmpty() ? null : promises.seal(entry);
        return new DraftView.Coming(files, seal == null ? null : seal.at(), until);
    }

    private static String subject(Entry entry) {
        return "entry:" + entry.ref().value();
    }
}
