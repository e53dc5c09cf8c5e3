package vn.guongsang.reading.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.Marks;

/** What phones and editors write into a film of the MP4 family where ffprobe does not look. */
final class FilmMarks {
    private static final Set<String> FOLDERS = Set.of("moov", "trak");
    private static final Set<String> WORDS = Set.of("udta", "uuid", "meta");
    private static final int MOST_BYTES = 1 << 18;
    private static final int MOST_BOXES = 2000;
    private final List<Metadata> found = new ArrayList<>();
    private int boxes;

    private FilmMarks() {}

    static List<Metadata> of(Path file) throws IOException {
        var marks = new FilmMarks();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            marks.look(in, 0, in.length());
        }
        return marks.found;
    }

    private void look(RandomAccessFile in, long from, long to) throws IOException {
        for (long at = from; at + 8 <= to && boxes < MOST_BOXES; boxes++) {
            in.seek(at);
            long size = in.readInt() & 0xFFFFFFFFL;
            var name = new byte[4];
            in.readFully(name);
            var kind = new String(name, StandardCharsets.ISO_8859_1);
            size = size == 1 && at + 16 <= to ? in.readLong() : size == 0 ? to - at : size;
            if (size < 8 || size > to - at) {
                return;
            }
            if (FOLDERS.contains(kind)) {
                look(in, at + 8, at + size);
            } else if (WORDS.contains(kind)) {
                var bytes = new byte[(int) Math.min(MOST_BYTES, size - 8)];
                in.seek(at + 8);
                in.readFully(bytes, 0, (int) Math.min(bytes.length, in.length() - at - 8));
                found.addAll(Marks.in(kind, bytes));
            }
            at += size;
        }
    }
}
