package vn.guongsang.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestView;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Code;

/**
 * The report that an author reads and prints.
 *
 * @param at when the sent copy was inspected; null for a draft, which is asked anew each time
 */
public record ReportSheet(
        Code code,
        String title,
        ContestView contest,
        CheckReport report,
        @Nullable Instant at,
        int contestVersion,
        boolean sent) {

    /** How the notice of the verdict is marked. */
    public String mark() {
        return report.rejects() ? "bad" : report.verdict() == Verdict.ACCEPT ? "ok" : "warn";
    }

    static ReportSheet of(Entry entry, ContestView contest, CheckReport report) {
        return new ReportSheet(
                entry.code(),
                entry.title(),
                contest,
                report,
                null,
                contest.version(),
                entry.sent().numbered());
    }
}
