package vn.guongsang.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.reading.FileFacts;

/** Keeps what was measured, and what the rules say of a sent entry once everything is. */
@ApplicationScoped
class InspectionDesk {
    private final Entries entries;
    private final FileReadings readings;
    private final ContestBook contests;
    private final Dossiers dossiers;
    private final Handover handover;
    private final Audit audit;

    InspectionDesk(
            Entries entries,
            FileReadings readings,
            ContestBook contests,
            Dossiers dossiers,
            Handover handover,
            Audit audit) {
        this.entries = entries;
        this.readings = readings;
        this.contests = contests;
        this.dossiers = dossiers;
        this.handover = handover;
        this.audit = audit;
    }

    /** The file, unless it was read before or its author has taken it away. */
    @Transactional
    Optional<FileView> unread(long file) {
        return entries.file(file).filter(f -> !f.read()).map(EntryFile::view);
    }

    @Transactional
    void read(long file, FileFacts facts) {
        var known = entries.file(file).orElse(null);
        var entry = entries.byFile(file).orElse(null);
        if (known == null || entry == null) {
            return;
        }
        var now = contests.now();
        readings.keep(file, facts);
        known.wasRead(facts.mediaType(), facts.kind().name().toLowerCase(Locale.ROOT), now);
        entries.write();
        if (known.sent()) {
            var contest = contests.byId(entry.contest());
            var sent = entry.sent();
            var report = dossiers.report(contest, sent.form(), entry.sentFiles(), sent.arrived());
            handover.keep(entry, report, now);
            if (report.done()) {
                audit.note(
                        "system",
                        "entry.inspected",
                        "entry:" + entry.ref().value(),
                        Map.of("verdict", String.valueOf(report.verdict())));
            }
        }
    }
}
