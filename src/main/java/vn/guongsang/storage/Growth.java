package vn.guongsang.storage;

import java.io.Closeable;
import java.io.IOException;

/** One writer at work on a {@link Growing} object. Closing it without a checkpoint forgets what was written since. */
public interface Growth extends Closeable {
    void write(byte[] bytes, int from, int length) throws IOException;

    /** Bytes written since the last checkpoint. */
    long pending();

    /**
     * Makes what was written durable. The caller keeps the value before it goes on; called every
     * {@link ObjectStore#PART} bytes it bounds what a cut may cost, called later it only delays.
     */
    Growing checkpoint() throws IOException;

    /** Forgets what was written since the last checkpoint, so that the next bytes follow the durable ones. */
    void rewind() throws IOException;
}
