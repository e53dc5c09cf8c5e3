package vn.guongsang.reading.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether the chunks of a WAV fill the file exactly: then its data ends where it says, and what follows is a tag or a
 * cover and no sound.
 */
final class Wave {
    private static final int HEAD = 12;
    private static final int MOST_CHUNKS = 1000;

    private Wave() {}

    static boolean whole(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            boolean data = false;
            long at = HEAD;
            for (int i = 0; i < MOST_CHUNKS && at + 8 <= in.length(); i++) {
                in.seek(at);
                var name = new byte[4];
                in.readFully(name);
                var words = new String(name, StandardCharsets.ISO_8859_1);
                long size = Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
                if (!words.matches("[ -~]{4}")) {
                    return false;
                }
                data |= words.equals("data") && size > 0;
                at += 8 + size + (size & 1);
            }
            return data && (at == in.length() || at == in.length() + 1);
        }
    }
}
