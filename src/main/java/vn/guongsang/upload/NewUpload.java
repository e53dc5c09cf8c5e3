package vn.guongsang.upload;

import org.jspecify.annotations.Nullable;

/** What a new row needs. */
record NewUpload(
        String tokenHash,
        UploadKind kind,
        @Nullable Long length,
        long most,
        Metadata metadata,
        @Nullable String concat,
        @Nullable Sender sender) {}
