package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * Everything that becomes the sent copy.
 *
 * @param key the one-time key of the form or request that sends
 */
record Submission(
        String category,
        String group,
        String title,
        UnitId unit,
        List<AuthorView> authors,
        List<EntryStatement> statements,
        Instant at,
        String key,
        String channel,
        @Nullable LocalDate postmark,
        @Nullable LocalDate arrival) {}
