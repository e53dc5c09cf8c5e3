package vn.guongsang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.ChildrenMemory;
import vn.guongsang.reading.Recordings;
import vn.guongsang.reading.Samples;
import vn.guongsang.reading.Scans;
import vn.guongsang.reading.sandbox.FileReader;

/** Time and memory that one file of each kind takes to be read, warm, with everything that runs beside the portal. */
@Tag("bench")
class ReadingBenchTest {
    private static final int ROUNDS = 5;
    /** Taken while a file arrives, so that nobody waits for it after the last byte. */
    private static final String HASH = "0".repeat(64);

    private static final long TYPED_MILLISECONDS = 300;
    private static final long FILM_MILLISECONDS = 2000;
    /** Seven minutes as a phone films them. */
    private static final String PHONE =
            "-f lavfi -i testsrc2=size=1280x720:rate=30 -f lavfi -i sine=sample_rate=44100 -t 420 -ac 2"
                    + " -c:v libx264 -preset ultrafast -b:v 2500k -maxrate 3M -bufsize 6M -g 30 -c:a aac -b:a 128k";

    @TempDir
    static Path folder;

    @Test
    void aTypedFileIsReadInAThirdOfASecondAndAFilmInTwo() throws Exception {
        var typed = typed();
        var files = new LinkedHashMap<>(typed);
        files.putAll(pictured());
        for (var type : Recordings.types()) {
            files.put(type, Recordings.of(type, 420));
        }
        files.put("720p", Recordings.made("hd.mp4", PHONE));
        var medians = measure(files);
        assertThat(typed.keySet()).allMatch(kind -> medians.get(kind) <= TYPED_MILLISECONDS);
        assertThat(medians.get("720p")).isLessThanOrEqualTo(FILM_MILLISECONDS);
    }

    private static Map<String, Path> typed() {
        var files = new LinkedHashMap<String, Path>();
        files.put("docx", Samples.docx(folder.resolve("a.docx"), 1500));
        files.put("doc", Samples.doc(folder.resolve("a.doc"), 1500));
        files.put("odt", Samples.odt(folder.resolve("a.odt"), 1500));
        files.put("rtf", Samples.rtf(folder.resolve("a.rtf"), 1500));
        files.put("pdf", Samples.pdf(folder.resolve("a.pdf"), 1500, true));
        files.put("txt", Samples.txt(folder.resolve("a.txt"), 1500));
        return files;
    }

    /** As large as phones make them; most of their time is Tesseract's, where it is installed. */
    private static Map<String, Path> pictured() {
        var files = new LinkedHashMap<String, Path>();
        files.put("jpg", Scans.photograph(folder.resolve("a.jpg"), 300));
        files.put("png", Scans.photograph(folder.resolve("a.png"), 300));
        Scans.heic(folder.resolve("a.heic"), files.get("jpg")).ifPresent(heic -> files.put("heic", heic));
        files.put("scan", Scans.pdf(folder.resolve("scan.pdf"), 4));
        return files;
    }

    private static Map<String, Long> measure(Map<String, Path> files) throws Exception {
        var medians = new LinkedHashMap<String, Long>();
        var others = ChildrenMemory.running();
        System.out.printf("%n%-6s %12s %10s %14s%n", "kind", "bytes", "median ms", "peak MiB");
        try (var reader =
                new Closing(new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1))) {
            for (var file : files.entrySet()) {
                reader.reader().read(file.getValue());
                long median = median(reader.reader(), file.getValue());
                medians.put(file.getKey(), median);
                long peak = peak(reader.reader(), file.getValue(), others);
                System.out.printf(
                        "%-6s %12d %10d %14d%n", file.getKey(), Files.size(file.getValue()), median, peak >> 20);
            }
        }
        return medians;
    }

    private static long median(FileReader reader, Path file) {
        var times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            reader.read(file, HASH);
            times[i] = (System.nanoTime() - begun) / 1_000_000;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /** Apart from the time, because looking at all processes costs time of its own. */
    private static long peak(FileReader reader, Path file, Set<Long> others) {
        try (var memory = new ChildrenMemory(others)) {
            reader.read(file);
            return memory.peak();
        }
    }

    private record Closing(FileReader reader) implements AutoCloseable {
        @Override
        public void close() {
            reader.close();
        }
    }
}
