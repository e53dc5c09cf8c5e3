package vn.guongsang.entry.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.EntryId;

/** A finished inspection as it was, never changed. */
@Entity
class InspectionRun {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long entryId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(20)")
    private Verdict verdict = Verdict.REVIEW;

    @Column(nullable = false, updatable = false)
    private int book;

    @Column(nullable = false, updatable = false)
    private int contestVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(20)")
    private InspectionView.Cause cause = InspectionView.Cause.SENT;

    @Column(nullable = false, updatable = false)
    private String actor = "";

    @Column(nullable = false, updatable = false)
    private Instant at = Instant.EPOCH;

    @Convert(converter = CheckReportJson.class)
    @Column(nullable = false, updatable = false, columnDefinition = "longtext")
    private CheckReport report = CheckReport.PENDING;

    protected InspectionRun() {}

    InspectionRun(EntryId entry, InspectionView run) {
        entryId = entry.value();
        verdict = run.verdict();
        book = run.book();
        contestVersion = run.contestVersion();
        cause = run.cause();
        actor = run.actor();
        at = run.at();
        report = run.report();
    }

    InspectionView view() {
        return new InspectionView(verdict, book, contestVersion, cause, actor, at, report);
    }
}
