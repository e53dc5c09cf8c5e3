package vn.guongsang.storage;

/**
 * A whole object.
 *
 * @param key where it is, unguessable
 * @param bytes its size
 * @param sha256 64 lower-case hex digits
 */
public record Stored(String key, long bytes, String sha256) {}
