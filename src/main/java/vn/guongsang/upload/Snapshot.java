package vn.guongsang.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.guongsang.storage.Growing;

/** An upload as the protocol sees it at one moment. */
record Snapshot(
        UploadView view,
        UploadKind kind,
        boolean gone,
        @Nullable Long length,
        long received,
        long most,
        boolean writing,
        String metadata,
        @Nullable String concat,
        Instant expiresAt,
        Growing growing) {
    long id() {
        return view.id();
    }

    /** All bytes are here and only the object is not whole yet. */
    boolean toBeFinished() {
        return !view.complete() && length != null && length == received;
    }
}
