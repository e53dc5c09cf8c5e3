package vn.guongsang.reading;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/**
 * Where ffprobe and ffmpeg are: on the PATH, else the ones that come with the program if they run here.
 *
 * @param folder a folder outside /usr that the sandbox must show to the child; empty when there is none
 */
public record MediaTools(String ffprobe, String ffmpeg, Optional<Path> folder) {
    public static Optional<MediaTools> locate() {
        var probe = onPath("ffprobe");
        var convert = onPath("ffmpeg");
        if (probe.isPresent() && convert.isPresent()) {
            return Optional.of(new MediaTools(probe.get(), convert.get(), Optional.empty()));
        }
        try {
            var bundled = new MediaTools(
                    Loader.load(ffprobe.class),
                    Loader.load(ffmpeg.class),
                    Optional.of(Path.of(Loader.getCacheDir().getPath())));
            return runs(bundled.ffprobe()) && runs(bundled.ffmpeg()) ? Optional.of(bundled) : Optional.empty();
        } catch (Exception | LinkageError e) {
            return Optional.empty();
        }
    }

    public static Optional<String> onPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        for (var folder : path.split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return Optional.of(Path.of(folder, program).toString());
            }
        }
        return Optional.empty();
    }

    private static boolean runs(String program) {
        try {
            var process = new ProcessBuilder(program, "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
