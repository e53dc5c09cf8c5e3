package vn.guongsang.upload;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Secret;

/**
 * Who sends; only hashes are kept, to count unfinished uploads.
 *
 * @param address the network address
 * @param whom {@code thing:id} that the pass of a page names, null without one
 */
record Sender(String address, @Nullable String whom) {
    static Sender at(String address) {
        return new Sender(address, null);
    }

    String creator() {
        return Secret.hash("upload from " + address);
    }

    @Nullable
    String person() {
        return whom == null ? null : Secret.hash("upload by " + whom);
    }
}
