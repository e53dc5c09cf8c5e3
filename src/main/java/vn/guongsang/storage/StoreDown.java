package vn.guongsang.storage;

import java.io.IOException;

/** The store does not answer now; nothing is lost, and the same request may be made again later. */
public final class StoreDown extends IOException {
    private static final long serialVersionUID = 1L;

    public StoreDown(String message, Throwable cause) {
        super(message, cause);
    }
}
