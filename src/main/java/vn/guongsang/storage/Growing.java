package vn.guongsang.storage;

/**
 * An object that is not whole yet. A plain value: the caller keeps it beside its own state, in one transaction with it.
 *
 * @param key the key of the object it is going to be
 * @param bytes how many bytes are durable
 * @param memo where they lie; only the store that wrote it can read it
 */
public record Growing(String key, long bytes, String memo) {}
