package vn.guongsang.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Bilingual;

/**
 * One thing that waits for somebody.
 *
 * @param count how many, or null where the thing is not counted
 * @param by until when, or null
 */
record Waiting(
        String icon, Bilingual title, Bilingual detail, String path, @Nullable Long count, @Nullable Instant by) {
    /** Whether somebody ought to act, rather than merely may. */
    public boolean due() {
        return count != null && count > 0;
    }
}
