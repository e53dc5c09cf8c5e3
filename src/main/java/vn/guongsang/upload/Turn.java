package vn.guongsang.upload;

import org.jspecify.annotations.Nullable;
import vn.guongsang.storage.Growing;

/**
 * A writer's right to go on with an upload from where it is.
 *
 * @param fence raised by the next writer; who holds an old one commits nothing
 * @param digest the SHA-256 state of the bytes so far
 * @param most how long it may become when its length is not known
 */
record Turn(long id, long fence, Growing growing, byte[] digest, @Nullable Long length, long most) {
    Turn after(Growing more, byte[] digestOfAll) {
        return new Turn(id, fence, more, digestOfAll, length, most);
    }

    long left() {
        return (length == null ? most : length) - growing.bytes();
    }

    boolean full() {
        return length != null && length == growing.bytes();
    }
}
