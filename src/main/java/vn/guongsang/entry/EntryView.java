package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.report.CheckReport;
import vn.guongsang.exemplar.ExemplarView;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/**
 * A sent entry with everything that staff may see of it; judges never get one.
 *
 * @param sequence its number in the contest, without gaps, in the order of sending
 * @param channel portal, hand, post or email
 * @param postmark set for entries that came by post
 * @param arrival set for entries that came on paper
 * @param returnUntil the last day given with the latest return
 * @param auditHash the audit row of the sending, as on the receipt
 */
public record EntryView(
        EntryId id,
        ContestId contest,
        Code code,
        String category,
        String group,
        String title,
        EntryState state,
        long sequence,
        Instant receivedAt,
        String channel,
        @Nullable LocalDate postmark,
        @Nullable LocalDate arrival,
        @Nullable LocalDate returnUntil,
        @Nullable UnitId unit,
        List<AuthorView> authors,
        List<ExemplarView> exemplars,
        List<FileView> files,
        @Nullable CheckReport check,
        List<TimelineItem> timeline,
        String auditHash,
        int version) {}
