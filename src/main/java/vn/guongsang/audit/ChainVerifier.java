package vn.guongsang.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported chain with nothing but the files: row after row, against signed checkpoints, and against an
 * earlier copy of the chain where there is one. It names the first row that does not fit.
 */
public final class ChainVerifier {
    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final @Nullable Iterator<String> earlier;
    private final List<String> fingerprints;
    private final List<Found> found = new ArrayList<>();
    private String previous = AuditEvent.GENESIS;
    private long sequence;
    private long confirmed;

    /**
     * Prepares a verification.
     *
     * @param checkpoints whose signatures fit already
     * @param earlier an older copy of the chain; null for none
     * @param fingerprints to be looked for: a receipt's, a sheet's, a publication's
     */
    public ChainVerifier(List<Checkpoint> checkpoints, @Nullable Stream<String> earlier, List<String> fingerprints) {
        checkpoints.forEach(c -> this.checkpoints.put(c.sequence(), c));
        this.earlier = earlier == null ? null : earlier.iterator();
        this.fingerprints = List.copyOf(fingerprints);
    }

    /** Where a fingerprint stands. */
    public record Found(String fingerprint, long sequence) {}

    /** What is wrong with the first row that does not fit. */
    public enum Wrong {
        /** A number is missing, comes twice or out of turn. */
        ORDER,
        /** The act is not what its fingerprint says. */
        CONTENT,
        /** The row is not tied to the one before it. */
        LINK,
        /** Another row stands here than the signed checkpoint or the earlier copy says. */
        REPLACED,
        /** The chain ends before a signed checkpoint or the earlier copy does. */
        CUT_OFF
    }

    /**
     * The outcome.
     *
     * @param rows that fit
     * @param confirmed how many of them a signed checkpoint confirms
     * @param first the number of the first row that does not fit; null when all do
     */
    public record Outcome(
            long rows, long confirmed, @Nullable Long first, @Nullable Wrong wrong, String head, List<Found> found) {
        public boolean whole() {
            return first == null;
        }
    }

    public Outcome verify(Stream<String> lines) {
        var rows = lines.filter(l -> !l.isBlank()).iterator();
        while (rows.hasNext()) {
            var row = ChainRow.read(rows.next());
            var wrong = wrong(row);
            if (wrong != null) {
                return outcome(wrong == Wrong.REPLACED ? firstReplaced() : sequence + 1, wrong);
            }
            take(row);
        }
        boolean shorter =
                (earlier != null && earlier.hasNext()) || (!checkpoints.isEmpty() && checkpoints.lastKey() > sequence);
        return shorter ? outcome(sequence + 1, Wrong.CUT_OFF) : outcome(null, null);
    }

    private @Nullable Wrong wrong(ChainRow row) {
        long expected = sequence + 1;
        if (row.sequence() != expected) {
            return Wrong.ORDER;
        }
        if (!row.fitsItsHash()) {
            return Wrong.CONTENT;
        }
        if (!row.link().equals(AuditEvent.link(previous, expected, row.event(), row.hash()))) {
            return Wrong.LINK;
        }
        if (earlier != null
                && earlier.hasNext()
                && !ChainRow.read(earlier.next()).link().equals(row.link())) {
            return Wrong.REPLACED;
        }
        var checkpoint = checkpoints.get(expected);
        return checkpoint != null && !checkpoint.hash().equals(row.link()) ? Wrong.REPLACED : null;
    }

    // Without an earlier copy only this is certain: the row lies after the last checkpoint that fits.
    private long firstReplaced() {
        return earlier != null ? sequence + 1 : confirmed + 1;
    }

    private void take(ChainRow row) {
        sequence = row.sequence();
        previous = row.link();
        if (checkpoints.containsKey(sequence)) {
            confirmed = sequence;
        }
        fingerprints.stream()
                .filter(row::holds)
                .forEach(fingerprint -> found.add(new Found(fingerprint, row.sequence())));
    }

    private Outcome outcome(@Nullable Long first, @Nullable Wrong wrong) {
        return new Outcome(sequence, confirmed, first, wrong, previous, List.copyOf(found));
    }
}
