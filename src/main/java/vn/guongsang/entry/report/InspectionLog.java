package vn.guongsang.entry.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.guongsang.audit.Audit;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.report.InspectionView.Cause;
import vn.guongsang.kernel.EntryId;

/** Keeps what the rules say of a sent entry: the latest as its verdict, all of them as its history. */
@ApplicationScoped
public class InspectionLog {
    private static final String NOBODY = "system";
    private final EntryInspections inspections;
    private final InspectionRuns runs;
    private final Audit audit;

    InspectionLog(EntryInspections inspections, InspectionRuns runs, Audit audit) {
        this.inspections = inspections;
        this.runs = runs;
        this.audit = audit;
    }

    /** The report that goes with a new sent copy, finished or not; the receipt tells its author. */
    public void begin(EntryId entry, ContestView contest, CheckReport report, Instant now) {
        var kept = kept(entry);
        kept.says(report, now);
        inspections.keep(kept);
        if (report.done()) {
            note(entry, contest, report, Cause.SENT, NOBODY, now);
        }
    }

    /**
     * A later report on the same sent copy; one that says nothing new is not written down again.
     *
     * @return whether the verdict is another one than before
     */
    public boolean follow(EntryId entry, ContestView contest, CheckReport report, Cause why, Instant now) {
        var kept = kept(entry);
        if (!report.done()) {
            return false;
        }
        var former = kept.report();
        var asker = kept.asker();
        var cause = asker.isEmpty() ? why : Cause.AGAIN;
        kept.says(report, now);
        inspections.keep(kept);
        if (cause == Cause.AGAIN || !report.equals(former)) {
            note(entry, contest, report, cause, asker.isEmpty() ? NOBODY : asker, now);
        }
        return !Objects.equals(report.verdict(), former.verdict());
    }

    public void ask(EntryId entry, String actor) {
        var kept = kept(entry);
        kept.again(actor);
        inspections.keep(kept);
    }

    /** What the rules said last, finished or not; empty for what was never sent. */
    public Optional<CheckReport> latest(EntryId entry) {
        return inspections.of(entry).map(EntryInspection::report);
    }

    /** Every finished inspection, the latest first. */
    public List<InspectionView> of(EntryId entry) {
        return runs.of(entry);
    }

    private EntryInspection kept(EntryId entry) {
        return inspections.of(entry).orElseGet(() -> new EntryInspection(entry));
    }

    private void note(EntryId entry, ContestView contest, CheckReport report, Cause cause, String actor, Instant now) {
        var verdict = Objects.requireNonNull(report.verdict());
        runs.add(entry, new InspectionView(verdict, report.book(), contest.version(), cause, actor, now, report));
        audit.note(
                actor,
                "entry.inspected",
                "entry:" + entry.value(),
                Map.of("verdict", verdict.name(), "book", report.book(), "cause", cause.name()));
    }
}
