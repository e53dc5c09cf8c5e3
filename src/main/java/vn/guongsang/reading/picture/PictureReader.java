package vn.guongsang.reading.picture;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import vn.guongsang.reading.FileFacts.Picture;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Unusable;

/** Reads a picture's size from its header and proves, with few pixels, that the whole of it can be decoded. */
public final class PictureReader {
    public static final long MOST_PIXELS = 60_000_000;
    /** The largest sensors of phones; a photograph of theirs is heavy, a bomb is light. */
    private static final long MOST_OF_A_PHOTOGRAPH = 210_000_000;

    private static final int PIXELS_A_BYTE = 40;
    private static final int PROOF_SIDE = 400;

    private PictureReader() {}

    public static Picture read(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(in);
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                long most = Files.size(file) * PIXELS_A_BYTE;
                long pixels = (long) width * height;
                if (pixels > MOST_PIXELS && (pixels > most || pixels > MOST_OF_A_PHOTOGRAPH)) {
                    throw new Unusable(Problem.BOMB, width + " × " + height + " pixels");
                }
                return new Picture(width, height, whole(reader, width, height));
            } catch (RuntimeException e) {
                throw new Unusable(Problem.DAMAGED, "picture cannot be read: " + e.getMessage());
            } finally {
                reader.dispose();
            }
        }
    }

    public static BufferedImage shrunk(Path file, int longest) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(in);
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_OF_A_PHOTOGRAPH) {
                    throw new Unusable(Problem.BOMB, "too many pixels");
                }
                return sampled(reader, Math.max(reader.getWidth(0), reader.getHeight(0)), longest);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture shrunk and turned as the camera was held. */
    public static BufferedImage upright(Path file, int longest) throws IOException {
        return Exif.of(file).turned(shrunk(file, longest));
    }

    private static ImageReader reader(ImageInputStream in) throws Unusable {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new Unusable(Problem.DAMAGED, "no decoder takes this picture");
        }
        return readers.next();
    }

    private static boolean whole(ImageReader reader, int width, int height) throws Unusable {
        var warned = new boolean[1];
        IIOReadWarningListener listener =
                (source, warning) -> warned[0] |= warning.contains("remature") || warning.contains("orrupt");
        reader.addIIOReadWarningListener(listener);
        try {
            sampled(reader, Math.max(width, height), PROOF_SIDE);
            if (warned[0]) {
                throw new Unusable(Problem.DAMAGED, "the picture ends too early");
            }
            return true;
        } catch (EOFException e) {
            throw new Unusable(Problem.DAMAGED, "the picture ends too early");
        } catch (Unusable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (e.getCause() instanceof EOFException) {
                throw new Unusable(Problem.DAMAGED, "the picture ends too early");
            }
            return false;
        }
    }

    public static BufferedImage sampled(ImageReader reader, int side, int longest) throws IOException {
        var param = reader.getDefaultReadParam();
        int step = Math.max(1, side / longest);
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }
}
