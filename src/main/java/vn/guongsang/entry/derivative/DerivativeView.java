package vn.guongsang.entry.derivative;

import org.jspecify.annotations.Nullable;

/**
 * Something made from an entry's file for judges and the public; a pending or failed one stands for its whole file.
 *
 * @param file the place of the file it was made from, from 0
 * @param role reading, page, picture, video, audio or poster; "source" while pending or failed
 * @param key where the object is; never shown
 * @param error why it failed, for staff
 */
public record DerivativeView(
        long id,
        int file,
        String role,
        DerivativeState state,
        String mediaType,
        long bytes,
        @Nullable String key,
        @Nullable String error) {}
