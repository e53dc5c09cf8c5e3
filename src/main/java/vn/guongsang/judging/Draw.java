package vn.guongsang.judging;

import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Secret;

/** What a draw depends on beside the entries and the judges: how many sheets an entry gets, and the seed. */
record Draw(int perEntry, long seed) {

    static Draw fresh(int perEntry) {
        return new Draw(
                perEntry, Long.parseUnsignedLong(Secret.hash(Secret.fresh()).substring(0, 12), 16));
    }

    /** Names the very deal that was shown, with what is needed to draw it again. */
    String key(String hash) {
        return perEntry + "." + Long.toHexString(seed) + "." + hash;
    }

    /** @throws Refusal.Changed when this names no deal that was ever shown */
    static Draw of(String key) {
        if (!key.matches("\\d{1,2}\\.[0-9a-f]{1,12}\\.[0-9a-f]{64}")) {
            throw new Refusal.Changed();
        }
        var parts = key.split("\\.");
        return new Draw(Integer.parseInt(parts[0]), Long.parseUnsignedLong(parts[1], 16));
    }
}
