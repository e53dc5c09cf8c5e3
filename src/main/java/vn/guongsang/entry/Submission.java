package vn.guongsang.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.kernel.UnitId;

/**
 * Everything that becomes the sent copy.
 *
 * @param form the working copy, as it was typed
 * @param key the SHA-256 of the one-time key of the form or request that sends
 */
record Submission(
        Draft form,
        String group,
        UnitId unit,
        List<AuthorView> authors,
        List<EntryStatement> statements,
        Instant at,
        String key,
        String channel,
        @Nullable LocalDate postmark,
        @Nullable LocalDate arrival) {}
