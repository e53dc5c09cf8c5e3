package vn.guongsang.upload;

import org.jspecify.annotations.Nullable;

/**
 * An upload as higher floors see it.
 *
 * @param name the sender's file name, cleaned; for people, never for a path
 * @param bytes received so far; the file's size once complete
 * @param sha256 64 hex digits once complete, as read back from storage
 * @param objectKey where the bytes are in storage; meaningful once complete
 * @param owner the draft or entry it is attached to, {@code thing:id}
 */
public record UploadView(
        long id,
        String name,
        long bytes,
        @Nullable String sha256,
        boolean complete,
        String objectKey,
        @Nullable String contest,
        @Nullable String category,
        @Nullable String owner) {}
