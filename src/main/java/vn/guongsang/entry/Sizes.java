package vn.guongsang.entry;

import java.util.Locale;

/** Limits in bytes as people say them. */
public final class Sizes {
    private static final long MEGA = 1 << 20;

    private Sizes() {}

    /** 25 MB, 1 GB; limits are whole numbers of these. */
    public static String said(long bytes) {
        return bytes >= MEGA << 10
                ? String.format(Locale.ROOT, "%d GB", bytes / (MEGA << 10))
                : String.format(Locale.ROOT, "%d MB", Math.max(1, bytes / MEGA));
    }
}
