package vn.guongsang.judging.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/** A talk of the jury; closing is null while it goes on. */
public record DeliberationView(long id, String group, Set<EntryId> entries, boolean open, @Nullable Minutes closing) {
    public boolean about(EntryId entry) {
        return entries.contains(entry);
    }
}
