package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.Eventually;
import vn.guongsang.kernel.Secret;
import vn.guongsang.storage.DiskStore;

/** A gigabyte through the packaged portal with a heap of 256 MiB, on a quiet day and on a bad one. */
@Tag("faults")
class GigabyteIT {
    private static final int MIB = 1 << 20;

    @Test
    void aGigabyteArrivesWholeThoughThePortalIsKilledThreeTimes() throws Exception {
        var chance = Campaign.chance("1 GiB");
        try (var rig = new Rig("faults-gigabyte")) {
            var node = rig.node("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
            node.start();
            node.awaitReady();
            var big = BigFile.made(rig.folder.resolve("big"), Campaign.scaled(1024), chance);
            var path = big.create(node.uri());
            var upload = node.uri().resolve(path);
            long known = 0;
            long again = 0;
            for (int kill = 1; kill <= 3; kill++) {
                long from = known;
                long goal = big.bytes() * kill / 4;
                var sending = Thread.ofPlatform().start(() -> sendIgnoringTheCut(big, upload, from));
                long kept = Eventually.see("a quarter more is kept", () -> received(rig), bytes -> bytes >= goal);
                node.kill();
                sending.join();
                node.start();
                node.awaitReady();
                known = big.offset(upload);
                assertThat(known).isGreaterThanOrEqualTo(kept);
                again++;
            }
            assertThat(big.send(upload, known)).isEqualTo(204);
            assertThat(big.offset(upload)).isEqualTo(big.bytes());
            long peak = Load.peakMemory(node.pid());
            verify(rig, path, big);
            Campaign.say(
                    "%d MiB with %d kills: whole, SHA-256 equal in source, row and object; peak memory of the portal %d"
                            + " MiB (heap 256 MiB)",
                    big.bytes() / MIB, again, peak);
        }
    }

    private static void verify(Rig rig, String path, BigFile big) throws Exception {
        var hash = Secret.hash(path.substring(path.lastIndexOf('/') + 1));
        var row = rig.all(
                        "select object_key, sha256 from upload where state = 'COMPLETE' and token_hash = '" + hash
                                + "'",
                        rows -> new String[] {rows.getString(1), rows.getString(2)})
                .getFirst();
        assertThat(row[1]).isEqualTo(big.sha256());
        assertThat(new DiskStore(Path.of("target/faults-gigabyte/objects"))
                        .verify(row[0])
                        .sha256())
                .isEqualTo(big.sha256());
    }

    private static void sendIgnoringTheCut(BigFile big, URI upload, long from) {
        try {
            big.send(upload, from);
        } catch (IOException cut) {
            Campaign.say("cut as intended: %s", cut.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static long received(Rig rig) {
        try {
            return rig.number("select max(received) from upload");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
