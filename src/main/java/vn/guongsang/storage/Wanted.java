package vn.guongsang.storage;

/** The owner of an area answers a sweep: is this still anybody's? */
public interface Wanted {
    boolean object(String key);

    /** A piece of an object that was growing under this key. */
    boolean piece(String key);
}
