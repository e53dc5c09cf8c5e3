package vn.guongsang.storage;

import java.io.IOException;

/** Bytes that were durable are missing or are not the ones that were stored. */
public final class StoreDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    public StoreDamaged(String message) {
        super(message);
    }
}
