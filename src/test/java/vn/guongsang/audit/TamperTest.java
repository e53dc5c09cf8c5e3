package vn.guongsang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;
import vn.guongsang.audit.ChainVerifier.Outcome;
import vn.guongsang.audit.ChainVerifier.Wrong;

/** The ways of tampering with an exported chain: each is found, and the first row that does not fit is named. */
class TamperTest {
    private static final int ROWS = 400;
    private static final int EVERY = 25;
    private static final Instant START = Instant.parse("2023-05-01T01:02:03.000004Z");

    private final Random chance = new Random(30_2020);
    final List<ChainRow> chain = chain(ROWS, "");

    @Test
    void aCleanChainRaisesNoAlarm() {
        var outcome = verify(chain);
        assertThat(outcome.whole()).isTrue();
        assertThat(outcome.rows()).isEqualTo(ROWS);
        assertThat(outcome.confirmed()).isEqualTo(ROWS);
        assertThat(verify(chain.stream().map(TamperTest::bare).toList()).whole())
                .isTrue();
    }

    @Test
    void one_aChangedByteInAnyColumn() {
        randomly(row -> {
            var r = chain.get(row);
            var changed = List.of(
                            with(r, r.at(), r.actor() + "1", r.act(), r.subject(), r.details()),
                            with(r, r.at(), r.actor(), r.act().replace('e', 'c'), r.subject(), r.details()),
                            with(r, r.at(), r.actor(), r.act(), r.subject() + "0", r.details()),
                            with(
                                    r,
                                    r.at(),
                                    r.actor(),
                                    r.act(),
                                    r.subject(),
                                    r.details().replace("81", "91")))
                    .get(chance.nextInt(4));
            named(replaced(row, changed), row, Wrong.CONTENT);
        });
    }

    @Test
    void two_onlyTheTime() {
        randomly(row -> {
            var r = chain.get(row);
            var earlier = Instant.parse(String.valueOf(r.at())).minusNanos(1000).toString();
            named(replaced(row, with(r, earlier, r.actor(), r.act(), r.subject(), r.details())), row, Wrong.CONTENT);
        });
    }

    @Test
    void three_aRowTakenOut() {
        randomly(row -> {
            var rows = new ArrayList<>(chain);
            rows.remove(row);
            named(rows, row, row == ROWS - 1 ? Wrong.CUT_OFF : Wrong.ORDER);
        });
    }

    @Test
    void four_theTailCutOff() {
        randomly(row -> named(chain.subList(0, row), row, Wrong.CUT_OFF));
    }

    @Test
    void five_aWellFormedRowAddedAtTheEndIsConfirmedByNoCheckpoint() {
        var outcome = verify(chain(ROWS + 1, ""));
        assertThat(outcome.rows()).isEqualTo(ROWS + 1);
        assertThat(outcome.confirmed()).isEqualTo(ROWS);
    }

    @Test
    void six_twoRowsSwapped() {
        randomly(row -> {
            int other = (row + 1 + chance.nextInt(ROWS - 1)) % ROWS;
            var rows = new ArrayList<>(chain);
            Collections.swap(rows, row, other);
            named(rows, Math.min(row, other), Wrong.ORDER);
        });
    }

    @Test
    void seven_aRowTwice() {
        randomly(row -> {
            var rows = new ArrayList<>(chain);
            rows.add(row, chain.get(row));
            named(rows, row + 1, Wrong.ORDER);
        });
    }

    @Test
    void eight_theWholeChainRebuiltAfterAnEdit() {
        randomly(row -> {
            var rebuilt = rebuilt(row);
            named(rebuilt, row / EVERY * EVERY, Wrong.REPLACED);
            var outcome = new ChainVerifier(List.of(), lines(chain), List.of()).verify(lines(rebuilt));
            assertThat(outcome.first()).isEqualTo(row + 1L);
            assertThat(outcome.wrong()).isEqualTo(Wrong.REPLACED);
        });
    }

    @Test
    void ten_anOldBackupRestoredAndContinued() {
        randomly(row -> {
            var fork = new ArrayList<>(chain.subList(0, row));
            fork.addAll(rebuilt(row).subList(row, ROWS));
            var outcome = new ChainVerifier(List.of(), lines(chain), List.of()).verify(lines(fork));
            assertThat(outcome.first()).isEqualTo(row + 1L);
            named(fork, row / EVERY * EVERY, Wrong.REPLACED);
        });
    }

    @Test
    void twelve_noTwoDifferentRowsHaveOneCanonicalForm() {
        var tricky = List.of(
                "", "a", "b", "ab", "1:a", "a1:", "\u0000", "null", "NULL", " ", "ế", "e\u0302\u0301", "Ế", "é", "e");
        var seen = new HashSet<String>();
        for (var actor : tricky) {
            for (var act : tricky) {
                for (var subject : tricky) {
                    assertThat(seen.add(AuditEvent.hashOf(START, actor, act, subject, "{}")))
                            .isTrue();
                }
            }
        }
        var r = chain.get(7);
        named(
                replaced(
                        7,
                        new ChainRow(
                                r.sequence(),
                                r.event(),
                                r.hash(),
                                r.link(),
                                r.at(),
                                r.actor(),
                                null,
                                r.subject(),
                                r.details())),
                7,
                Wrong.CONTENT);
        var torn = new ArrayList<>(chain.stream().map(ChainRow::line).toList());
        torn.set(9, "{\"sequence\":10,");
        assertThat(verifier().verify(torn.stream()).first()).isEqualTo(10);
    }

    @Test
    void aCheckpointThatSomebodyElseSignedCountsForNothing() {
        var genuine = checkpoints().getFirst();
        assertThat(genuine.signedBy(key())).isTrue();
        assertThat(new Checkpoint(genuine.sequence() + 1, genuine.hash(), genuine.at(), genuine.signature())
                        .signedBy(key()))
                .isFalse();
        assertThat(genuine.signedBy("00".repeat(32))).isFalse();
        assertThat(genuine.signedBy("not a key")).isFalse();
        assertThat(Checkpoint.read(genuine.note())).contains(genuine);
    }

    private void named(List<ChainRow> rows, int index, Wrong wrong) {
        var outcome = verify(rows);
        assertThat(outcome.first()).isEqualTo(index + 1L);
        assertThat(outcome.wrong()).isEqualTo(wrong);
    }

    private Outcome verify(List<ChainRow> rows) {
        return verifier().verify(lines(rows));
    }

    private ChainVerifier verifier() {
        return new ChainVerifier(checkpoints(), null, List.of());
    }

    /** On how many rows each way is tried. */
    int times() {
        return 60;
    }

    private void randomly(IntConsumer tampering) {
        for (int i = 0; i < times(); i++) {
            tampering.accept(chance.nextInt(ROWS));
        }
    }

    private List<ChainRow> replaced(int row, ChainRow by) {
        var rows = new ArrayList<>(chain);
        rows.set(row, by);
        return rows;
    }

    private static java.util.stream.Stream<String> lines(List<ChainRow> rows) {
        return rows.stream().map(ChainRow::line);
    }

    private List<ChainRow> rebuilt(int from) {
        var rows = new ArrayList<>(chain.subList(0, from));
        for (int i = from; i < ROWS; i++) {
            append(rows, i == from ? "gian" : "");
        }
        return rows;
    }

    private static List<ChainRow> chain(int size, String flavour) {
        var rows = new ArrayList<ChainRow>();
        IntStream.range(0, size).forEach(i -> append(rows, flavour));
        return rows;
    }

    /** A chain whose last act seals a sheet. */
    static List<ChainRow> sealing(int size, String sheet) {
        var rows = chain(size, "");
        append(rows, "\",\"hash\":\"" + sheet);
        return rows;
    }

    private static void append(List<ChainRow> rows, String flavour) {
        long next = rows.size() + 1L;
        var previous = rows.isEmpty() ? AuditEvent.GENESIS : rows.getLast().link();
        var at = START.plusSeconds(next);
        var actor = "person:" + next % 7;
        var subject = "entry:" + next;
        var details = "{\"note\":\"điểm 81,5" + flavour + "\"}";
        var hash = AuditEvent.hashOf(at, actor, "entry.submitted", subject, details);
        long event = next * 3;
        rows.add(new ChainRow(
                next,
                event,
                hash,
                AuditEvent.link(previous, next, event, hash),
                at.toString(),
                actor,
                "entry.submitted",
                subject,
                details));
    }

    static ChainRow with(ChainRow r, String at, String actor, String act, String subject, String details) {
        return new ChainRow(r.sequence(), r.event(), r.hash(), r.link(), at, actor, act, subject, details);
    }

    static ChainRow bare(ChainRow r) {
        return new ChainRow(r.sequence(), r.event(), r.hash(), r.link(), null, null, null, null, null);
    }

    List<Checkpoint> checkpoints() {
        var all = new ArrayList<Checkpoint>();
        for (int i = EVERY; i <= ROWS; i += EVERY) {
            all.add(signed(i, chain.get(i - 1).link()));
        }
        return all;
    }

    private static Checkpoint signed(long sequence, String hash) {
        var text = Checkpoint.text(sequence, hash, START).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var signer = new Ed25519Signer();
        signer.init(true, PRIVATE);
        signer.update(text, 0, text.length);
        return new Checkpoint(sequence, hash, START, java.util.HexFormat.of().formatHex(signer.generateSignature()));
    }

    static String key() {
        return java.util.HexFormat.of().formatHex(PRIVATE.generatePublicKey().getEncoded());
    }

    private static final Ed25519PrivateKeyParameters PRIVATE = new Ed25519PrivateKeyParameters(new byte[32]);
}
