package vn.guongsang.reading.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.inspect.likeness.SoundPrint;
import vn.guongsang.reading.Samples;

/** A melody sent as mp3 and again as a phone's recording of it. */
class SoundPrintsTest {
    private static FileReader reader;
    private static SoundPrints prints;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
        prints = new SoundPrints(reader);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void theSameSoundIsKnownInAnotherEncodingAndCutAtItsBeginningAndAnotherSoundIsNot() {
        assertThat(prints.available()).as("fpcalc").isTrue();
        var mp3 = print("a.mp3", melody(3) + " -b:a 64k");
        assertThat(mp3.values().length).isGreaterThan(200);
        assertThat(mp3.difference(print("b.opus", melody(3) + " -ss 4 -c:a libopus -b:a 16k")))
                .isLessThan(SoundPrint.SAME);
        assertThat(mp3.difference(print("c.mp3", melody(5) + " -b:a 64k"))).isGreaterThan(SoundPrint.LOOK);
    }

    @Test
    void aFileWithoutSoundHasNoPrint() {
        assertThat(prints.of(Samples.txt(folder.resolve("a.txt"), 20))).isEmpty();
    }

    private static SoundPrint print(String name, String arguments) {
        var values =
                prints.of(Samples.recording(folder.resolve(name), arguments)).orElseThrow();
        return new SoundPrint(values.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Tones that change twice a second in an order that the seed decides. */
    private static String melody(int seed) {
        return "-f lavfi -t 45 -i aevalsrc=0.3*sin(2*PI*t*(220+40*mod(floor(2*t)*floor(2*t)*" + seed
                + "\\,17)))+0.2*sin(2*PI*t*(330+30*mod(floor(3*t)*" + seed + "\\,11))):s=16000";
    }
}
