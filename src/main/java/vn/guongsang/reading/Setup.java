package vn.guongsang.reading;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every child is started with. */
record Setup(Path spool, List<Path> classpath, Optional<MediaTools> tools, int heapMegabytes, boolean debug) {
    long warmUpSeconds() {
        return 60;
    }

    List<String> java(Path own) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + own.resolve("out")));
        tools.ifPresent(t -> command.addAll(List.of(
                "-D" + ReadingWorker.PROBE + "=" + t.ffprobe(), "-D" + ReadingWorker.CONVERT + "=" + t.ffmpeg())));
        MediaTools.onPath(SoundListener.FPCALC)
                .ifPresent(program -> command.add("-D" + SoundListener.PROGRAM + "=" + program));
        MediaTools.onPath(WordEstimate.TESSERACT)
                .ifPresent(program -> command.add("-D" + WordEstimate.PROGRAM + "=" + program));
        command.addAll(List.of(
                "-cp",
                classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                ReadingWorker.class.getName()));
        return command;
    }
}
