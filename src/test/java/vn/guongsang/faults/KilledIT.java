package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.DiskStore;

/** The packaged portal and its database are killed while people send; nothing that was acknowledged is lost or doubled. */
class KilledIT {
    static final String[] SMALL = {
        "-Xmx320m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+EnableDynamicAgentLoading",
        "-Xlog:aot*=off",
        "--enable-native-access=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED"
    };
    private static final int SENDERS = 4;

    @Test
    void nothingAcknowledgedIsLostInTwentyKills() throws Exception {
        campaign("20 kills", 20, 2);
    }

    @Test
    @Tag("faults")
    void nothingAcknowledgedIsLostInAThousandKills() throws Exception {
        campaign("1,000 kills of the portal and 100 of the database", Campaign.scaled(1100), 8);
    }

    private static void campaign(String name, int kills, int databaseEvery) throws Exception {
        var chance = Campaign.chance(name);
        var ledger = new Ledger();
        try (var rig = new Rig("faults-killed")) {
            var node = rig.node(SMALL);
            node.learn(rig.folder.resolve("learned.aot"));
            node.start();
            node.awaitReady();
            rig.addUnit();
            var killer = new Killer(rig, node, chance, ledger);
            long begin = System.nanoTime();
            var senders = new ArrayList<Sender>();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < SENDERS; i++) {
                var sender = new Sender("sender-" + i, ledger, chance.nextLong(), node.uri());
                senders.add(sender);
                threads.add(Thread.ofPlatform().start(sender));
            }
            node.kill();
            for (int i = 0; killer.kills() < kills && !Campaign.timeIsUp(begin); i++) {
                killer.round(i, databaseEvery);
                if (i % 10 == 9) {
                    Campaign.say(
                            "%d kills, %d acknowledged, lost %s, doubled %s",
                            killer.kills(), ledger.acknowledged.sum(), ledger.lost, ledger.doubled);
                }
            }
            killer.endInPeace();
            senders.forEach(Sender::stop);
            for (var thread : threads) {
                thread.join();
            }
            compare(rig, ledger);
            assertThat(rig.temp()
                            .toFile()
                            .list((folder, entry) -> entry.matches("guong-sang-\\d+|entry-.*|reading-.*")))
                    .as("folders of dead portals beside that of the living")
                    .hasSize(1);
            explain(rig, ledger);
            report(name, killer, ledger, System.nanoTime() - begin);
        }
        assertThat(ledger.lost).as("lost").isEmpty();
        assertThat(ledger.doubled).as("doubled").isEmpty();
        assertThat(ledger.bare).as("answers without words").isEmpty();
    }

    /** The ledger of the clients beside rows, objects and audit. */
    private static void compare(Rig rig, Ledger ledger) throws Exception {
        var store = new DiskStore(Path.of("target/faults-killed/objects"));
        for (var file : ledger.files.entrySet()) {
            var hash = tokenHash(file.getKey());
            var rows = rig.all(
                    "select object_key from upload where state = 'COMPLETE' and token_hash = '" + hash + "'",
                    row -> row.getString(1));
            if (rows.size() != 1
                    || !store.verify(rows.getFirst())
                            .sha256()
                            .equals(file.getValue().sha256())) {
                ledger.lost.add("a complete file of " + file.getValue().bytes() + " bytes");
            }
        }
        for (var removed : ledger.removed.keySet()) {
            var hash = tokenHash(removed);
            if (rig.number("select count(*) from upload where state <> 'GONE' and token_hash = '" + hash + "'") > 0) {
                ledger.lost.add("a removal");
            }
        }
        for (var receipt : ledger.receipts.entrySet()) {
            compare(rig, ledger, receipt.getKey(), receipt.getValue());
        }
        long entries = rig.number("select count(*) from entry");
        if (entries != ledger.receipts.size()) {
            ledger.doubled.add(entries + " entries for " + ledger.receipts.size() + " receipts");
        }
        if (rig.number("select coalesce(max(sequence), 0) from entry") != entries) {
            ledger.doubled.add("numbers with gaps");
        }
    }

    private static String tokenHash(String path) {
        return Secret.hash(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What row and log say of an upload whose offset fell. */
    private static void explain(Rig rig, Ledger ledger) throws Exception {
        for (var path : ledger.fallen) {
            ledger.lost.add(path + " has the row "
                    + rig.all(
                            "select concat_ws(' ', id, state, length, received, memo, object_key, writing, fence, cleared,"
                                    + " created_at, heard_at, expires_at, version) from upload where token_hash = '"
                                    + tokenHash(path) + "'",
                            row -> row.getString(1)));
        }
        if (!ledger.fallen.isEmpty()) {
            try (var lines = Files.lines(rig.folder.resolve("node-0.log"))) {
                lines.filter(line -> line.contains(" is given up: ")).forEach(ledger.lost::add);
            }
        }
    }

    private static void compare(Rig rig, Ledger ledger, String key, Ledger.Shown shown) throws SQLException {
        var found = rig.number(
                "select count(*) from entry e join entry_file f on f.entry_id = e.id join audit_event a on a.hash ="
                        + " e.audit_hash and a.act = 'entry.submitted' where e.code = '" + shown.code()
                        + "' and e.sequence = "
                        + shown.sequence() + " and e.audit_hash = '" + shown.auditHash() + "' and f.sha256 = '"
                        + shown.sha256() + "'");
        if (found == 0) {
            ledger.lost.add("the entry of " + key);
        } else if (found > 1) {
            ledger.doubled.add("the entry of " + key);
        }
    }

    private static void report(String name, Killer killer, Ledger ledger, long nanos) {
        Campaign.say("%s in %d s: %s", name, TimeUnit.NANOSECONDS.toSeconds(nanos), killer.deaths);
        Campaign.say(
                "acknowledged %d (files %d, removals %d, receipts %d), lost %d, doubled %d, answers of 500 %d",
                ledger.acknowledged.sum(),
                ledger.files.size(),
                ledger.removed.size(),
                ledger.receipts.size(),
                ledger.lost.size(),
                ledger.doubled.size(),
                ledger.bare.size());
        Campaign.say(
                "offsets asked %d, bytes sent again %d, requests made again %d, told to wait %d; slowest start %d ms,"
                        + " slowest return after the database's %d ms",
                ledger.heads.sum(),
                ledger.resentBytes.sum(),
                ledger.repeated.sum(),
                ledger.toldToWait.sum(),
                killer.slowestStart,
                killer.slowestReturn);
        ledger.lost.stream().limit(10).forEach(what -> Campaign.say("LOST %s", what));
        ledger.doubled.stream().limit(10).forEach(what -> Campaign.say("DOUBLED %s", what));
        ledger.bare.stream().distinct().limit(10).forEach(what -> Campaign.say("500 %s", what));
    }
}
