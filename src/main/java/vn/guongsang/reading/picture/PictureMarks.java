package vn.guongsang.reading.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.InflaterInputStream;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.Marks;

/** Everything that stands beside the points of a picture: EXIF, IPTC, XMP, comments and texts. */
public final class PictureMarks {
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_BLOCK = 1 << 16;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COLOUR_PROFILE = 0xE2;

    private PictureMarks() {}

    public static List<Metadata> of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        var found = new LinkedHashSet<>(Exif.of(file).metadata());
        for (var block : blocks(bytes)) {
            found.addAll(Marks.in("picture", block));
        }
        return List.copyOf(found);
    }

    private static List<byte[]> blocks(byte[] bytes) {
        var start = ByteBuffer.wrap(bytes);
        if (bytes.length > 8 && start.getInt(0) == 0x89504E47) {
            return png(start.position(8));
        }
        return bytes.length > 4 && (start.getShort(0) & 0xFFFF) == 0xFFD8 ? jpeg(start.position(2)) : found(bytes);
    }

    private static List<byte[]> jpeg(ByteBuffer bytes) {
        var blocks = new ArrayList<byte[]>();
        while (bytes.remaining() > 4 && (bytes.get() & 0xFF) == 0xFF) {
            int marker = bytes.get() & 0xFF;
            int size = (bytes.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN || size < 0 || size > bytes.remaining()) {
                break;
            }
            var block = new byte[size];
            bytes.get(block);
            if (marker > 0xE0 && marker != COLOUR_PROFILE && marker <= 0xFE) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static List<byte[]> png(ByteBuffer bytes) {
        var blocks = new ArrayList<byte[]>();
        while (bytes.remaining() >= 12) {
            int size = bytes.getInt();
            var name = new byte[4];
            bytes.get(name);
            if (size < 0 || size > bytes.remaining() - 4) {
                break;
            }
            var block = new byte[size];
            bytes.get(block);
            bytes.getInt();
            switch (new String(name, StandardCharsets.ISO_8859_1)) {
                case "tEXt", "eXIf" -> blocks.add(block);
                case "zTXt", "iTXt" -> {
                    blocks.add(block);
                    blocks.add(inflated(block));
                }
                default -> {}
            }
        }
        return blocks;
    }

    /** A compressed text begins behind its key word; where exactly depends on the kind, so each zero is tried. */
    private static byte[] inflated(byte[] block) {
        for (int at = 0; at < Math.min(block.length, 200); at++) {
            if (block[at] == 0x78) {
                var out = new ByteArrayOutputStream();
                try (var in = new InflaterInputStream(new ByteArrayInputStream(block, at, block.length - at))) {
                    out.writeBytes(in.readNBytes(LONGEST_BLOCK));
                    return out.toByteArray();
                } catch (IOException e) {
                    continue;
                }
            }
        }
        return new byte[0];
    }

    /** In other containers the blocks are known by how they begin. */
    private static List<byte[]> found(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var blocks = new ArrayList<byte[]>();
        for (var beginning : List.of("Exif\0\0", "<x:xmpmeta", "<rdf:RDF")) {
            for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                blocks.add(java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + LONGEST_BLOCK)));
            }
        }
        return blocks;
    }
}
