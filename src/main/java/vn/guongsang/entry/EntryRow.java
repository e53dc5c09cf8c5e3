package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.Verdict;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.UnitId;

/**
 * An entry as lists show it.
 *
 * @param group the prize group in which it competes
 * @param verdict null while its files are being read
 * @param returnUntil the last day given with a return, null when it was not returned
 */
public record EntryRow(
        EntryId id,
        Code code,
        String category,
        String group,
        String title,
        EntryState state,
        @Nullable Verdict verdict,
        long sequence,
        Instant receivedAt,
        String channel,
        UnitId unit,
        String unitName,
        @Nullable LocalDate returnUntil) {}
