package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.entry.likeness.ComparedFile;
import vn.guongsang.entry.report.InspectionLog;
import vn.guongsang.entry.report.InspectionView.Cause;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.jobs.Jobs;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.reading.FileFacts;

/** Keeps what was measured, and what the rules say of a sent entry once everything is. */
@ApplicationScoped
class InspectionDesk {
    private final Entries entries;
    private final FileReadings readings;
    private final ContestBook contests;
    private final Dossiers dossiers;
    private final InspectionLog inspections;
    private final EntryLetters letters;
    private final Jobs jobs;

    InspectionDesk(
            Entries entries,
            FileReadings readings,
            ContestBook contests,
            Dossiers dossiers,
            InspectionLog inspections,
            EntryLetters letters,
            Jobs jobs) {
        this.entries = entries;
        this.readings = readings;
        this.contests = contests;
        this.dossiers = dossiers;
        this.inspections = inspections;
        this.letters = letters;
        this.jobs = jobs;
    }

    /** The file, unless it was read before or its author has taken it away. */
    @Transactional
    Optional<FileView> unread(long file) {
        return entries.file(file).filter(f -> !f.read()).map(EntryFile::view);
    }

    @Transactional
    void read(long file, FileFacts facts) {
        var entry = entries.lockedByFile(file).orElse(null);
        var known = entries.file(file).orElse(null);
        if (known == null || entry == null) {
            return;
        }
        var now = contests.now();
        readings.keep(file, facts);
        known.wasRead(facts.mediaType(), facts.kind().name().toLowerCase(Locale.ROOT), now);
        entries.write();
        jobs.enqueue(new CompareFile(file));
        ask(entry, known, Cause.READ);
    }

    /** A file that was read, with all that others are compared by. */
    record ToCompare(EntryId entry, FileView file, boolean sent, FileFacts facts) {
        ComparedFile with(Set<Long> keys, @Nullable SoundPrint sound, String gap) {
            return new ComparedFile(file.id(), entry, file.sha256(), sent, keys, sound, gap);
        }
    }

    @Transactional
    Optional<ToCompare> toCompare(long file) {
        var known = entries.file(file).filter(EntryFile::read);
        var entry = entries.byFile(file);
        return known.isEmpty() || entry.isEmpty()
                ? Optional.empty()
                : readings.of(file)
                        .map(facts -> new ToCompare(
                                entry.get().ref(),
                                known.get().view(),
                                known.get().sent(),
                                facts));
    }

    @Transactional
    void compared(long file) {
        var entry = entries.lockedByFile(file).orElse(null);
        var known = entries.file(file).orElse(null);
        if (known != null && entry != null) {
            ask(entry, known, Cause.COMPARED);
        }
    }

    private void ask(Entry entry, EntryFile file, Cause cause) {
        if (file.sent()) {
            var contest = contests.byId(entry.contest());
            var sent = entry.sent();
            var report = dossiers.report(contest, sent.form(), entry.sentFiles(), sent.arrived());
            if (inspections.follow(entry.ref(), contest, report, cause, contests.now())) {
                letters.checked(entry, contest, report);
            }
        }
    }
}
