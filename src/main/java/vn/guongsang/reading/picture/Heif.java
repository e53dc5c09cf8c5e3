package vn.guongsang.reading.picture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Tool;
import vn.guongsang.reading.Unusable;

/** Pictures of newer phones, turned into JPEG by libheif's own program; it turns them upright as well. */
public final class Heif {
    private static final long SECONDS = 20;
    private static final long MEMORY = 1L << 30;

    private Heif() {}

    /** A JPEG in the folder, of the first picture in the file. */
    public static Path converted(Path file, Path folder) throws IOException {
        refuseCut(file);
        Optional<String> program = MediaTools.onPath("heif-convert");
        if (program.isEmpty()) {
            throw new Unusable(Problem.NO_READER, "heif-convert is not installed");
        }
        var target = folder.resolve("heif.jpg");
        var first = folder.resolve("heif-1.jpg");
        Files.deleteIfExists(target);
        Files.deleteIfExists(first);
        var command = List.of(program.get(), "-q", "92", file.toString(), target.toString());
        var ended = Tool.run(command, SECONDS, MEMORY, line -> {});
        if (Files.exists(first)) {
            return first;
        }
        if (ended.code() != 0 || !Files.exists(target)) {
            throw new Unusable(Problem.NO_READER, "heif-convert: " + Manuscript.excerpt(ended.complaints() + ""));
        }
        return target;
    }

    /** The boxes of a whole file fill it exactly. */
    private static void refuseCut(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long at = 0;
            while (at + 8 <= in.length()) {
                in.seek(at);
                long size = in.readInt() & 0xFFFFFFFFL;
                in.readInt();
                if (size == 0) {
                    return;
                }
                size = size == 1 ? in.readLong() : size;
                if (size < 8 || at + size > in.length()) {
                    throw new Unusable(Problem.DAMAGED, "a box reaches beyond the end of the file");
                }
                at += size;
            }
        }
    }
}
