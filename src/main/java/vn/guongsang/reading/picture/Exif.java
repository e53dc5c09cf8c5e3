package vn.guongsang.reading.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.reading.FileFacts.Metadata;
import vn.guongsang.reading.Manuscript;

/** What a camera wrote beside the picture, as far as it matters: which way up, and names or places. */
record Exif(int orientation, List<Metadata> metadata) {
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int MOST_ENTRIES = 200;

    static Exif of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 18);
        }
        int at = find(head);
        try {
            return at < 0 ? new Exif(1, List.of()) : parse(head, at);
        } catch (IndexOutOfBoundsException e) {
            return new Exif(1, List.of());
        }
    }

    BufferedImage turned(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean swaps = orientation >= 5 && orientation <= 8;
        var turned = new BufferedImage(swaps ? height : width, swaps ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.drawImage(image, transform(width, height), null);
        graphics.dispose();
        return turned;
    }

    private AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** The TIFF header after the marker of a JPEG's APP1 or a PNG's eXIf. */
    private static int find(byte[] head) {
        var jpeg = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var png = "eXIf".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < head.length - 16; i++) {
            if (matches(head, i, jpeg)) {
                return i + jpeg.length;
            }
            if (matches(head, i, png)) {
                return i + png.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] pattern) {
        for (int i = 0; i < pattern.length; i++) {
            if (bytes[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    private static Exif parse(byte[] head, int tiff) {
        var bytes = ByteBuffer.wrap(head, tiff, head.length - tiff).slice();
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int orientation = 1;
        var metadata = new ArrayList<Metadata>();
        int directory = bytes.getInt(4);
        int entries = Math.min(MOST_ENTRIES, bytes.getShort(directory) & 0xFFFF);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            int tag = bytes.getShort(entry) & 0xFFFF;
            if (tag == ORIENTATION) {
                orientation = bytes.getShort(entry + 8) & 0xFFFF;
            } else if (tag == GPS) {
                metadata.add(new Metadata("gps", "GPS"));
            } else {
                name(tag).ifPresent(name -> {
                    var text = text(bytes, entry, tag >= 0x9C9B);
                    if (!text.isBlank()) {
                        metadata.add(new Metadata(name, Manuscript.excerpt(text)));
                    }
                });
            }
        }
        return new Exif(orientation, List.copyOf(metadata));
    }

    private static java.util.Optional<String> name(int tag) {
        return switch (tag) {
            case 0x010E -> java.util.Optional.of("description");
            case 0x013B, 0x9C9D -> java.util.Optional.of("artist");
            case 0x8298 -> java.util.Optional.of("copyright");
            case 0x9C9B -> java.util.Optional.of("title");
            case 0x9C9C -> java.util.Optional.of("comment");
            default -> java.util.Optional.empty();
        };
    }

    private static String text(ByteBuffer bytes, int entry, boolean wide) {
        int length = bytes.getInt(entry + 4);
        if (length <= 0 || length > 4096) {
            return "";
        }
        var text = new byte[length];
        bytes.get(length <= 4 ? entry + 8 : bytes.getInt(entry + 8), text);
        return new String(text, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8).replace("\0", "");
    }
}
