package vn.guongsang.reading.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Tool;

/**
 * Takes the acoustic fingerprint of the first two minutes. A recording is decoded by ffmpeg with its short list of formats
 * first, because fpcalc opens whatever it is given, playlists too.
 */
public final class SoundListener {
    public static final String FPCALC = "fpcalc";
    public static final String PROGRAM = "guongsang.fpcalc";
    static final int SECONDS_HEARD = 120;
    private final MediaTools tools;
    private final String fpcalc;

    public SoundListener(MediaTools tools, String fpcalc) {
        this.tools = tools;
        this.fpcalc = fpcalc;
    }

    public List<Integer> print(Path file) throws IOException {
        var wave = Files.createTempFile("sound", ".wav");
        try {
            var decoded = Tool.run(decoding(file, wave), MediaReader.SECONDS, MediaReader.MEMORY, line -> {});
            if (decoded.code() != 0) {
                throw new IOException("the sound cannot be decoded");
            }
            var print = new ArrayList<Integer>();
            var command = List.of(fpcalc, "-raw", "-plain", "-length", String.valueOf(SECONDS_HEARD), wave.toString());
            Tool.run(command, MediaReader.SECONDS, MediaReader.MEMORY, line -> {
                for (var value : line.split(",")) {
                    print.add((int) Long.parseLong(value.strip()));
                }
            });
            return print;
        } finally {
            Files.deleteIfExists(wave);
        }
    }

    private List<String> decoding(Path file, Path wave) {
        return List.of(
                tools.ffmpeg(),
                "-nostdin",
                "-hide_banner",
                "-v",
                "error",
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                MediaReader.FORMATS,
                "-t",
                String.valueOf(SECONDS_HEARD),
                "-i",
                "file:" + file,
                "-map",
                "0:a:0",
                "-vn",
                "-ac",
                "1",
                "-ar",
                "11025",
                "-c:a",
                "pcm_s16le",
                "-y",
                "file:" + wave);
    }
}
