package vn.guongsang.entry.likeness;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.kernel.EntryId;

/**
 * A file with all by which it is compared.
 *
 * @param sent true once it belongs to a sent entry; only then others are compared with it
 * @param gap why it could not be compared beyond its bytes: PICTURE, NO_TOOL or FAILED; empty where it could
 */
public record ComparedFile(
        long file,
        EntryId entry,
        String sha256,
        boolean sent,
        Set<Long> keys,
        @Nullable SoundPrint sound,
        String gap) {}
