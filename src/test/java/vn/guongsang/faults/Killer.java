package vn.guongsang.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Kills the portal and its database, over and over: at named points, and at any moment. */
final class Killer {
    /** From the first byte on the disk to the answer that never left. */
    static final List<String> POINTS = List.of(
            "vn.guongsang.storage.DiskGrowth#write@entry",
            "vn.guongsang.storage.DiskGrowth#checkpoint@exit",
            "vn.guongsang.upload.LedgerDesk#keep@exit",
            "vn.guongsang.upload.LedgerDesk_Subclass#keep@exit",
            "vn.guongsang.upload.LedgerDesk_Subclass#create@exit",
            "vn.guongsang.storage.DiskStore#finish@entry",
            "vn.guongsang.storage.DiskStore#forceFolder@entry",
            "vn.guongsang.storage.DiskStore#finish@exit",
            "vn.guongsang.upload.LedgerDesk_Subclass#complete@exit",
            "vn.guongsang.storage.DiskStore#abandon@entry",
            "vn.guongsang.entry.Handover#hand@entry",
            "vn.guongsang.entry.SubmissionDesk#submit@exit",
            "vn.guongsang.entry.SubmissionDesk_Subclass#submit@exit");

    private static final Duration LONGEST_LIFE = Duration.ofSeconds(20);
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_START_MILLIS = 8000;
    private static final Duration UNREACHED = Duration.ofSeconds(45);
    private final Rig rig;
    private final Node node;
    private final Random chance;
    private final Ledger ledger;
    private final Path agent;
    private final int first;
    final Map<String, Integer> deaths = new TreeMap<>();
    long slowestStart;
    long slowestReturn;

    Killer(Rig rig, Node node, Random chance, Ledger ledger) throws IOException {
        this.rig = rig;
        this.node = node;
        this.chance = chance;
        this.ledger = ledger;
        // a short campaign reaches some of the points only, each time others
        this.first = chance.nextInt(POINTS.size());
        this.agent = CrashAgent.jar(rig.folder.resolve("crash-agent.jar"));
    }

    /**
     * One life of the portal and its end, before which another may end while it begins. Some outlive a death of the database
     * first: never those that end at a named point, which may come while the database does.
     */
    void round(int number, int databaseEvery) throws Exception {
        if (chance.nextInt(4) == 0) {
            whileItStarts();
        }
        node.start();
        slowestStart = Math.max(slowestStart, node.awaitReady());
        if (number % 2 == 0) {
            atPoint(POINTS.get((first + number / 2) % POINTS.size()));
            return;
        }
        if (number % databaseEvery == databaseEvery - 1) {
            atAnyMoment();
            database();
        }
        atAnyMoment();
        node.kill();
        died("application at any moment");
    }

    /** Starts for good. */
    void endInPeace() throws Exception {
        node.start();
        node.awaitReady();
    }

    int kills() {
        return deaths.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** People are at the door from the first moment, and what the last death left is being put right. */
    private void whileItStarts() throws IOException {
        node.start();
        LockSupport.parkNanos(
                Duration.ofMillis(chance.nextInt(LONGEST_START_MILLIS)).toNanos());
        node.kill();
        died("application while it starts");
    }

    private void atPoint(String point) throws Exception {
        node.attach(agent, "%s=%s:%d".formatted(agent, point, 1 + chance.nextInt(3)));
        boolean reached = node.diedWithin(UNREACHED);
        node.kill();
        died(
                reached
                        ? "application at " + point.substring(point.lastIndexOf('.') + 1)
                        : "application, point not reached");
    }

    private void database() throws Exception {
        rig.killDatabase();
        died("database at any moment");
        rig.awaitDatabase();
        slowestReturn = Math.max(slowestReturn, node.awaitReady());
    }

    /** After so many more answers as chance wills, in the midst of whatever is going on then. */
    private void atAnyMoment() {
        long enough = ledger.acknowledged.sum() + chance.nextInt(MOST_ANSWERS);
        long end = System.nanoTime() + LONGEST_LIFE.toNanos();
        while (ledger.acknowledged.sum() < enough && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(300)).toNanos());
    }

    private void died(String how) {
        deaths.merge(how, 1, Integer::sum);
    }
}
