package vn.guongsang.reading.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.guongsang.reading.Samples.picture;
import static vn.guongsang.reading.Samples.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Recordings;
import vn.guongsang.reading.Samples;
import vn.guongsang.reading.sandbox.FileReader;

class RecordingsTest {
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aKindIsToldByItsContentWhateverItsContainerIsCalled() {
        for (var type : Recordings.types()) {
            var facts = reader.read(Recordings.of(type, 3));
            assertThat(facts.type()).isEqualTo(type);
            assertThat(facts.kind()).as(type).isEqualTo(Recordings.moving(type) ? Kind.VIDEO : Kind.AUDIO);
            assertThat(facts.media().hasVideo()).isEqualTo(Recordings.moving(type));
            assertThat(facts.media().hasAudio()).as(type).isTrue();
            assertThat(facts.media().silent()).as(type).isFalse();
            assertThat(facts.media().seconds()).as(type).isCloseTo(3, within(0.4));
        }
    }

    @Test
    void aWavWhoseHeaderNamesLessThanItHoldsIsMeasuredByItsSound() throws Exception {
        var bytes = Files.readAllBytes(Recordings.of("wav", 60));
        var data = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("data");
        java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(data + 4, 80_000);
        var media = reader.read(Files.write(folder.resolve("lie.wav"), bytes)).media();
        assertThat(media.seconds()).isCloseTo(60, within(0.1));
        assertThat(media.playedSeconds()).isCloseTo(10, within(0.1));
    }

    @Test
    void aFalseHeaderAndAnEditListDeceiveNobody() throws Exception {
        var file = Samples.recording(
                folder.resolve("c.mp4"),
                picture(30) + " " + tone(30) + " -c:v libx264 -preset ultrafast -g 10 -c:a aac");
        var cut = Samples.recording(folder.resolve("d.mp4"), "-ss 20.55 -i " + file + " -c copy");
        var facts = reader.read(cut);
        assertThat(facts.media().playedSeconds()).isLessThan(facts.media().seconds());
        var bytes = Files.readAllBytes(file);
        var mvhd = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("mvhd");
        java.nio.ByteBuffer.wrap(bytes).putInt(mvhd + 20, 10_000);
        var lying = reader.read(Files.write(folder.resolve("e.mp4"), bytes));
        assertThat(lying.media().headerSeconds()).isCloseTo(10, within(0.1));
        assertThat(lying.media().seconds()).isCloseTo(30, within(0.2));
    }

    @Test
    void silenceCoversMissingSoundAndMetadataAreSeen() {
        var silent = reader.read(
                Samples.recording(folder.resolve("f.mp3"), "-f lavfi -t 3 -i anullsrc=r=16000:cl=mono -b:a 32k"));
        assertThat(silent.media().silent()).isTrue();
        var picture = Samples.recording(folder.resolve("g.png"), "-f lavfi -i testsrc=size=64x64 -frames:v 1");
        var cover = reader.read(Samples.recording(
                folder.resolve("h.m4a"),
                "-i " + picture + " " + tone(3)
                        + " -map 1:a -map 0:v -c:v png -disposition:v:0 attached_pic -metadata artist=Hoa"));
        assertThat(cover.media().stillCover()).isTrue();
        assertThat(cover.media().hasVideo()).isFalse();
        assertThat(cover.kind()).isEqualTo(Kind.AUDIO);
        assertThat(cover.metadata()).contains(new FileFacts.Metadata("artist", "Hoa"));
        var mute =
                reader.read(Samples.recording(folder.resolve("i.mp4"), picture(3) + " -c:v libx264 -preset ultrafast"));
        assertThat(mute.media().hasAudio()).isFalse();
    }

    @Test
    void brokenPostedAndDisguisedRecordingsAreRefused() throws Exception {
        var file = Samples.recording(
                folder.resolve("j.mp4"), picture(3) + " " + tone(3) + " -c:v libx264 -preset ultrafast");
        var bytes = Files.readAllBytes(file);
        var half = Files.write(folder.resolve("k.mp4"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(reader.read(half).problem()).isEqualTo(Problem.DAMAGED);
        var playlist = Samples.file(
                folder.resolve("l.mp4"), "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:9/x.ts\n");
        assertThat(reader.read(playlist).media()).isNull();
        assertThat(reader.read(playlist).type()).isNotEqualTo("mp4");
    }
}
