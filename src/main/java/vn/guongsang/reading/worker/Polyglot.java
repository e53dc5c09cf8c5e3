package vn.guongsang.reading.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Type;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.media.MediaTypes;

/** Files that are two kinds at once: what one program shows is not what another unpacks. */
final class Polyglot {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Polyglot() {}

    static void refuse(Path file, Type type) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[(int) Math.min(4, in.length())];
            in.readFully(head);
            boolean packaged = new String(head, StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004");
            boolean ends = archiveAtEnd(in);
            boolean known = type.name() != null || MediaTypes.known(type.mediaType());
            boolean document = "docx".equals(type.name()) || "odt".equals(type.name());
            if (document && !packaged || !document && known && ends) {
                throw new Unusable(Problem.HOSTILE, "two kinds of file in one");
            }
        }
    }

    /** A zip's end record whose comment reaches exactly to the end of the file and that lists something. */
    private static boolean archiveAtEnd(RandomAccessFile in) throws IOException {
        int size = (int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT);
        var tail = new byte[size];
        in.seek(in.length() - size);
        in.readFully(tail);
        for (int i = size - END_RECORD; i >= 0; i--) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                int comment = tail[i + 20] & 0xFF | (tail[i + 21] & 0xFF) << 8;
                boolean entries = (tail[i + 10] | tail[i + 11]) != 0;
                if (entries && i + END_RECORD + comment == size) {
                    return true;
                }
            }
        }
        return false;
    }
}
