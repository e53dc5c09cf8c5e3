package vn.guongsang.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Recordings of seven minutes, cheap to make: each coding is made once a run, a little too long and as poor as it may
 * be, and cut to length and put into its containers by copying packets.
 */
public final class Recordings {
    /** The longest that can be cut. */
    public static final double LONGEST = 422;

    private static final String SOUND = "-f lavfi -i sine=frequency=440:sample_rate=8000 -t " + LONGEST + " ";
    private static final String FILM =
            "-f lavfi -i testsrc=size=32x32:rate=8 -f lavfi -i sine=frequency=440:sample_rate=16000 -t " + LONGEST
                    + " ";
    private static final String H264 = FILM + "-c:v libx264 -preset ultrafast -g 8 -bf 0 -c:a aac -b:a 16k";
    /** By short name: the coding that is made, and the container's own word where ffmpeg needs one. */
    private static final Map<String, String> CODINGS = new LinkedHashMap<>();

    static {
        CODINGS.put("mp3", SOUND + "-b:a 8k");
        CODINGS.put("m4a", SOUND + "-ar 16000 -c:a aac -b:a 16k");
        CODINGS.put("aac", SOUND + "-ar 16000 -c:a aac -b:a 16k");
        CODINGS.put("wav", SOUND + "-c:a pcm_u8");
        CODINGS.put("ogg", SOUND + "-c:a libvorbis -q:a 0");
        CODINGS.put("opus", SOUND + "-c:a libopus -b:a 6k -compression_level 0 -frame_duration 60");
        CODINGS.put("flac", SOUND + "-c:a flac -compression_level 0");
        CODINGS.put("wma", SOUND + "-ar 16000 -c:a wmav2 -b:a 32k");
        CODINGS.put("amr", "");
        CODINGS.put("mp4", H264);
        CODINGS.put("mov", H264);
        CODINGS.put("m4v", H264);
        CODINGS.put("mkv", H264);
        CODINGS.put("3gp", H264);
        CODINGS.put("ts", H264);
        CODINGS.put("avi", FILM + "-c:v mpeg4 -g 8 -c:a mp3 -b:a 16k");
        CODINGS.put(
                "webm",
                FILM + "-c:v libvpx -deadline realtime -cpu-used 16 -g 8 -b:v 20k -c:a libopus -b:a 6k"
                        + " -compression_level 0");
        CODINGS.put("wmv", FILM + "-c:v wmv2 -g 8 -b:v 50k -c:a wmav2 -b:a 32k");
        CODINGS.put("mpg", FILM + "-r 25 -c:v mpeg2video -g 8 -c:a mp2 -b:a 32k");
    }

    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();
    private static final Map<String, Path> WHOLE = new ConcurrentHashMap<>();
    private static final Path FOLDER = folder();

    private Recordings() {}

    public static Iterable<String> types() {
        return CODINGS.keySet();
    }

    public static boolean moving(String type) {
        return CODINGS.getOrDefault(type, "").contains("testsrc");
    }

    /** A recording of that kind and length, made once a run. */
    public static Path of(String type, double seconds) {
        return MADE.computeIfAbsent(type + seconds, key -> {
            var target = FOLDER.resolve(key + "." + type);
            if (type.equals("amr")) {
                return amr(target, seconds);
            }
            if (type.equals("wav") || type.equals("flac")) {
                return Samples.recording(target, CODINGS.get(type) + " -t " + seconds);
            }
            var arguments = "-i " + whole(type) + " -map 0 -t " + seconds + " -c copy";
            return Samples.recording(target, arguments + (type.equals("m4v") ? " -f ipod" : ""));
        });
    }

    private static Path whole(String type) {
        var coding = String.valueOf(CODINGS.get(type));
        boolean h264 = coding.equals(H264);
        var container = h264 ? "mkv" : type;
        return WHOLE.computeIfAbsent(
                h264 ? "h264" : type, key -> Samples.recording(FOLDER.resolve(key + "-whole." + container), coding));
    }

    /** Frames of 20 ms at 4.75 kbit/s with noise inside, since few builds of ffmpeg can write this kind. */
    private static Path amr(Path target, double seconds) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        var noise = new java.util.Random(7);
        var frame = new byte[12];
        for (int i = 0; i < Math.round(seconds * 50); i++) {
            bytes.write(0x04);
            noise.nextBytes(frame);
            bytes.writeBytes(frame);
        }
        try {
            return Files.write(target, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("recordings-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> WorkerProcess.remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
