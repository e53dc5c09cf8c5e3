package vn.guongsang.entry;

/**
 * One file of an entry as its author sent it.
 *
 * @param name as it was called on the author's device; for people only
 * @param mediaType as detected, or as named by the sender until the file was read
 * @param kind document, image, audio, video or unknown
 * @param key where the object is; never shown
 * @param read its facts are known
 */
public record FileView(
        long id,
        int place,
        String name,
        long bytes,
        String sha256,
        String mediaType,
        String kind,
        String key,
        boolean read) {}
