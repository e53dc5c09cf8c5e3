package vn.guongsang.reading.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.media.SoundListener;
import vn.guongsang.reading.worker.ReadingWorker;
import vn.guongsang.reading.worker.WordEstimate;

/** What every child is started with. */
record Setup(Path spool, List<Path> classpath, Programs programs, int heapMegabytes, boolean debug) {
    /** As this machine has it; files at hand lie in the spool. */
    static Setup here(Path spool) {
        return new Setup(spool, WorkerClasspath.find(), Programs.locate(), 256, Boolean.getBoolean("reading.debug"));
    }

    Setup with(int megabytes) {
        return new Setup(spool, classpath, programs, megabytes, debug);
    }

    Optional<MediaTools> tools() {
        return programs.media();
    }

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
        tools().ifPresent(t -> command.addAll(List.of(
                "-D" + ReadingWorker.PROBE + "=" + t.ffprobe(), "-D" + ReadingWorker.CONVERT + "=" + t.ffmpeg())));
        programs.fpcalc().ifPresent(program -> command.add("-D" + SoundListener.PROGRAM + "=" + program));
        programs.tesseract().ifPresent(program -> command.add("-D" + WordEstimate.PROGRAM + "=" + program));
        command.addAll(List.of(
                "-cp",
                classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                ReadingWorker.class.getName()));
        return command;
    }
}
