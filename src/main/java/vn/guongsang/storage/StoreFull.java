package vn.guongsang.storage;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** No space is left where the bytes should go. */
public final class StoreFull extends IOException {
    private static final long serialVersionUID = 1L;

    public StoreFull(@Nullable Throwable cause) {
        super("no space left in the store", cause);
    }

    /** The JDK tells a full disk by words alone. */
    static IOException orSame(IOException failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded") ? new StoreFull(failure) : failure;
    }
}
