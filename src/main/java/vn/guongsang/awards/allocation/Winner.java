package vn.guongsang.awards.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.EntryId;

/** A winning entry with its authors, as far as telling one person's several prizes needs. */
public record Winner(EntryId entry, List<Author> authors) {
    /** Phone as digits; whatever is unknown is null. */
    public record Author(String name, @Nullable LocalDate born, @Nullable String phone) {}
}
