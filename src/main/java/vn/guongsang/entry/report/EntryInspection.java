package vn.guongsang.entry.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.EntryId;

/** What the rules said about the sent copy, kept so that an old verdict can be explained. */
@Entity
class EntryInspection {
    @Id
    private @Nullable Long entryId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private @Nullable Verdict verdict;

    @Convert(converter = CheckReportJson.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private CheckReport report = CheckReport.PENDING;

    @Column(nullable = false)
    private Instant at = Instant.EPOCH;

    @Column(nullable = false)
    private String askedBy = "";

    protected EntryInspection() {}

    EntryInspection(EntryId entry) {
        this.entryId = entry.value();
    }

    void says(CheckReport newReport, Instant now) {
        verdict = newReport.verdict();
        report = newReport;
        at = now;
        askedBy = "";
    }

    /** Somebody wants the rules asked once more; what they said stands until they answer. */
    void again(String actor) {
        askedBy = actor;
    }

    String asker() {
        return askedBy;
    }

    CheckReport report() {
        return report;
    }
}
