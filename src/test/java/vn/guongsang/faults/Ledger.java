package vn.guongsang.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** What the portal has acknowledged to its clients, and everything that must not be so. */
final class Ledger {
    /** A file that was acknowledged as complete. */
    record Whole(String sha256, long bytes) {}

    /** A receipt as it was shown, and the file it stands for. */
    record Shown(String code, long sequence, String auditHash, String sha256) {}

    final LongAdder acknowledged = new LongAdder();
    final LongAdder resentBytes = new LongAdder();
    final LongAdder heads = new LongAdder();
    final LongAdder repeated = new LongAdder();
    final LongAdder toldToWait = new LongAdder();
    final Map<String, Whole> files = new ConcurrentHashMap<>();
    final Map<String, Boolean> removed = new ConcurrentHashMap<>();
    final Map<String, Shown> receipts = new ConcurrentHashMap<>();
    final List<String> fallen = new CopyOnWriteArrayList<>();
    final List<String> lost = new CopyOnWriteArrayList<>();
    final List<String> doubled = new CopyOnWriteArrayList<>();
    final List<String> bare = new CopyOnWriteArrayList<>();

    /** The same one-time key must show the same receipt for ever. */
    void receipt(String key, Shown shown) {
        acknowledged.increment();
        var former = receipts.putIfAbsent(key, shown);
        if (former != null && !former.equals(shown)) {
            doubled.add("two receipts for " + key + ": " + former + " and " + shown);
        }
    }
}
