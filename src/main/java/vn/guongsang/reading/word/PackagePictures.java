package vn.guongsang.reading.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.picture.PictureReader;
import vn.guongsang.reading.picture.TextPicture;

/** Pictures inside a docx or odt that hold writing, which no count of words includes. */
public final class PackagePictures {
    private static final int MOST_PICTURES = 20;
    private static final int MOST_BYTES = 30 << 20;
    private static final int LONGEST_SIDE = 1600;

    private PackagePictures() {}

    static void notice(Container container, Manuscript manuscript) throws IOException {
        var names = container.names().stream()
                .filter(n -> n.matches("(?i)(word/media|Pictures)/.+\\.(png|jpe?g|gif|bmp)"))
                .limit(MOST_PICTURES)
                .toList();
        for (var name : names) {
            if (written(container.bytes(name, MOST_BYTES))) {
                manuscript.sign(Oddity.PICTURE_OF_TEXT, 1, name.substring(name.lastIndexOf('/') + 1));
            }
        }
    }

    public static boolean written(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > PictureReader.MOST_PIXELS) {
                    return false;
                }
                return TextPicture.looksWritten(PictureReader.sampled(reader, side, LONGEST_SIDE));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
