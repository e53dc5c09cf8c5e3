package vn.guongsang.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.storage.ObjectStore;

/** A signed paper in storage. */
public record SignedPaper(String name, String mediaType, long bytes, String sha256, String key) {
    /** The area of storage that this floor sweeps. */
    static final String AREA = "confirmation";

    public static final long MOST_BYTES = 20L << 20;
    private static final int LONGEST_NAME = 200;

    private enum Kind {
        PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

        private final String mediaType;
        private final int[] start;

        Kind(String mediaType, int... start) {
            this.mediaType = mediaType;
            this.start = start;
        }

        boolean begins(byte[] head) {
            for (int i = 0; i < start.length; i++) {
                if (i >= head.length || (head[i] & 0xFF) != start[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What the bytes are, whatever their name says; empty for anything that is no scan or PDF. */
    public static Optional<String> mediaTypeOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = in.readNBytes(8);
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.begins(head))
                    .map(kind -> kind.mediaType)
                    .findFirst();
        }
    }

    /** Puts the file into storage; outside of any transaction. */
    public static SignedPaper stored(ObjectStore store, Path file, String name, String mediaType) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var stored = store.put(AREA, in, MOST_BYTES);
            return new SignedPaper(tidy(name), mediaType, stored.bytes(), stored.sha256(), stored.key());
        }
    }

    private static String tidy(String given) {
        var last = List.of(given.split("[/\\\\]")).getLast();
        var plain = VietnameseText.stored(last.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        return plain.isEmpty() ? "xac-nhan" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
