package vn.guongsang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.OptionalLong;
import vn.guongsang.kernel.Refusal;

/**
 * Keeps objects. Never to be called inside a database transaction. Every method may throw {@link StoreDown},
 * {@link StoreFull} or {@link StoreDamaged}; memory does not grow with the size of an object.
 */
public interface ObjectStore {
    /** The smallest part an S3 server takes, and the most that one cut may cost. */
    int PART = 5 << 20;

    /**
     * Stores a whole stream under a fresh key.
     *
     * @param area whose object it is; that package alone sweeps it
     * @throws Refusal.TooLarge beyond the limit, and then nothing is left behind
     */
    Stored put(String area, InputStream bytes, long limit) throws IOException;

    /** An object without bytes yet, under a fresh key. */
    Growing begin(String area);

    Growth grow(Growing from) throws IOException;

    /**
     * The same bytes for a new writer while the former may still be at work somewhere: whatever that one goes on writing
     * will be seen by nobody. To be kept before the new writer begins.
     */
    Growing takenOver(Growing from);

    /** Removes what the former value needed and the kept one does not. Failing is no harm: the sweep finds the rest. */
    void settle(Growing before, Growing kept);

    /**
     * Makes the object whole and reads it back. May be called again after any failure, also after one whose effect did
     * happen.
     *
     * @return its size and SHA-256 as they are read from the store
     */
    Stored finish(Growing all) throws IOException;

    /** Removes the object and every piece of it, whether growing or whole. Removing what is not there is no error. */
    void abandon(Growing all) throws IOException;

    /** Empty when it is not there; never a guess when the store does not say. */
    OptionalLong size(String key) throws IOException;

    /** Reads the whole object and says what it is. */
    Stored verify(String key) throws IOException;

    /** Exactly {@code length} bytes from a position inside the object; the stream fails when they are not there. */
    InputStream open(String key, long from, long length) throws IOException;

    void delete(String key) throws IOException;

    /** Asks for everything of an area that was last written before a moment, and removes what is unwanted. */
    Swept sweep(String area, Instant before, Wanted wanted) throws IOException;

    /** Bytes that may still be stored, as far as the store can tell. */
    long room() throws IOException;
}
