package vn.guongsang.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.guongsang.reading.Corpus.Case;

/** Recordings whose container says nothing, too little or something false of their length. */
final class RecordingVariants {
    private static final double LIMIT = 420.3;
    private final Path folder;
    private final double seconds;
    private final List<Case> cases = new ArrayList<>();

    private RecordingVariants(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    static List<Case> all(Path folder, double seconds) {
        var variants = new RecordingVariants(folder, seconds);
        variants.sounds();
        variants.waves();
        variants.films();
        return variants.cases;
    }

    private void sounds() {
        var noise = "-f lavfi -i anoisesrc=sample_rate=8000:amplitude=0.1 -t " + seconds;
        radio(Samples.recording(at("vbr.mp3"), noise + " -q:a 9 -write_xing 0"), "reject");
        radio(
                HostileBytes.write(
                        at("joined.mp3"),
                        HostileBytes.joined(
                                HostileBytes.bytes(Recordings.of("mp3", 200)),
                                HostileBytes.bytes(Recordings.of("mp3", seconds - 200.2)))),
                "reject");
        radio(
                HostileBytes.write(
                        at("chained.opus"),
                        HostileBytes.joined(
                                HostileBytes.bytes(Recordings.of("opus", 200)),
                                HostileBytes.bytes(Recordings.of("opus", seconds - 200)))),
                "reject");
        radio(Samples.recording(at("alac.m4a"), "-i " + Recordings.of("wav", seconds) + " -c:a alac"), "reject");
        var cover = Samples.recording(at("cover.png"), "-f lavfi -i testsrc=size=64x64 -frames:v 1");
        radio(
                Samples.recording(
                        at("cover.mp3"),
                        "-i " + Recordings.of("mp3", seconds) + " -i " + cover
                                + " -map 0 -map 1 -c copy -id3v2_version 3 -disposition:v attached_pic"),
                "reject");
        radio(
                Samples.recording(
                        at("cover.flac"),
                        "-i " + Recordings.of("flac", seconds) + " -i " + cover
                                + " -map 0 -map 1 -c copy -disposition:v attached_pic"),
                "reject");
    }

    private void waves() {
        var wave = HostileBytes.bytes(Recordings.of("wav", seconds));
        radio(sized("streamed.wav", wave, -1), "reject");
        radio(sized("unfinished.wav", wave, 0), "reject");
        radio(sized("short.wav", wave, 80_000), "review");
        var tag = new byte[3_000_000];
        Arrays.fill(tag, (byte) 'x');
        var chunk = ByteBuffer.allocate(8 + tag.length).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(HostileBytes.latin("id3 ")).putInt(tag.length).put(tag);
        var tagged = HostileBytes.joined(wave, chunk.array());
        ByteBuffer.wrap(tagged).order(ByteOrder.LITTLE_ENDIAN).putInt(4, tagged.length - 8);
        radio(HostileBytes.write(at("tagged.wav"), tagged), "reject");
    }

    private void films() {
        var film = "-i " + Recordings.of("mp4", seconds) + " -c copy ";
        television(Samples.recording(at("fragmented.mp4"), film + "-movflags frag_keyframe+empty_moov"));
        television(Samples.recording(at("streamed.mkv"), film + "-live 1"));
        television(Samples.recording(at("late.ts"), film + "-output_ts_offset 5000"));
        television(Samples.recording(at("streamed.webm"), "-i " + Recordings.of("webm", seconds) + " -c copy -live 1"));
        television(Samples.recording(
                at("slow.mp4"),
                "-f lavfi -i testsrc=size=32x32:rate=1 -i " + Recordings.of("m4a", seconds) + " -t " + seconds
                        + " -c:v libx264 -preset ultrafast -c:a copy"));
        television(Samples.recording(
                at("second-sound.mp4"),
                "-i " + Recordings.of("mp4", seconds - 1) + " -i " + Recordings.of("m4a", seconds)
                        + " -map 0 -map 1 -c copy"));
        for (int header : List.of(10, 900)) {
            var bytes = HostileBytes.bytes(Recordings.of("mp4", seconds));
            int mvhd = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("mvhd");
            ByteBuffer.wrap(bytes).putInt(mvhd + 20, header * 1000);
            television(HostileBytes.write(at("says-" + header + ".mp4"), bytes));
        }
    }

    private Path sized(String name, byte[] wave, int size) {
        var bytes = wave.clone();
        int data = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1).indexOf("data");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, size).putInt(data + 4, size);
        return HostileBytes.write(at(name), bytes);
    }

    private void radio(Path file, String beyond) {
        cases.add(
                new Case(file, "radio", seconds > LIMIT ? beyond : "accept", seconds > LIMIT ? "duration-limit" : ""));
    }

    private void television(Path file) {
        boolean over = seconds > LIMIT;
        cases.add(new Case(file, "television", over ? "reject" : "accept", over ? "duration-limit" : ""));
    }

    private Path at(String name) {
        return folder.resolve(seconds + "-" + name);
    }
}
