package vn.guongsang.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Recordings of seven minutes, cheap to make: each coding is made once, a little too long and as poor as it may be, and
 * cut to length and put into its containers by copying packets. What was made is kept in the build folder under the
 * digest of how it was made.
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

    private static final Path KEPT = Path.of("target", "recordings").toAbsolutePath();

    private Recordings() {}

    public static Iterable<String> types() {
        return CODINGS.keySet();
    }

    public static boolean moving(String type) {
        return CODINGS.getOrDefault(type, "").contains("testsrc");
    }

    /** A recording of that kind and length. */
    public static Path of(String type, double seconds) {
        if (type.equals("amr")) {
            return kept(seconds + ".amr", "frames of 20 ms", target -> amr(target, seconds));
        }
        if (type.equals("wav") || type.equals("flac")) {
            return made(seconds + "." + type, CODINGS.get(type) + " -t " + seconds);
        }
        var arguments = "-i " + whole(type) + " -map 0 -t " + seconds + " -c copy";
        return made(seconds + "." + type, arguments + container(type));
    }

    /** The same, coded from the first to the last second at that length, with pictures out of order where they may be. */
    public static Path straight(String type, double seconds) {
        if (type.equals("amr")) {
            return of(type, seconds);
        }
        var coding = CODINGS.get(type)
                .replace("-bf 0", "-bf 2 -b_strategy 0")
                .replace("-c:v mpeg2video", "-c:v mpeg2video -bf 2");
        return made("straight-" + seconds + "." + type, coding + " -t " + seconds + container(type));
    }

    /** What ffmpeg writes with these arguments, made once. */
    public static Path made(String name, String arguments) {
        return kept(name, arguments, target -> Samples.recording(target, arguments));
    }

    private static Path whole(String type) {
        var coding = String.valueOf(CODINGS.get(type));
        boolean h264 = coding.equals(H264);
        return made("whole." + (h264 ? "mkv" : type), coding);
    }

    private static String container(String type) {
        return type.equals("m4v") ? " -f ipod" : "";
    }

    /** Two processes may make the same at once; each finishes its own before it is seen. */
    private static Path kept(String name, String recipe, UnaryOperator<Path> maker) {
        var digest = UUID.nameUUIDFromBytes(recipe.getBytes(StandardCharsets.UTF_8));
        var folder = KEPT.resolve(digest.toString());
        var file = folder.resolve(name);
        synchronized (recipe.intern()) {
            if (!Files.exists(file)) {
                make(file, maker);
            }
        }
        return file;
    }

    private static void make(Path file, UnaryOperator<Path> maker) {
        try {
            Files.createDirectories(file.getParent());
            var aside = Files.createTempDirectory(file.getParent(), "making-");
            Files.move(maker.apply(aside.resolve(file.getFileName())), file, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
