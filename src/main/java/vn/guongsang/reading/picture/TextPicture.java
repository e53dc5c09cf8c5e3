package vn.guongsang.reading.picture;

import java.awt.image.BufferedImage;

/**
 * Whether a picture shows lines of writing: dark strokes on a light ground, in rows with blank rows between them. No
 * reading, only the pattern; a photograph has no blank rows.
 */
public final class TextPicture {
    private static final int LEAST_SIDE = 200;
    private static final int LEAST_LINES = 6;
    private static final int STRIPS = 5;
    private static final double BLANK = 0.004;
    private static final double LIGHT_SHARE = 0.6;

    private TextPicture() {}

    public static boolean looksWritten(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            return false;
        }
        int written = 0;
        for (int strip = 0; strip < STRIPS; strip++) {
            int from = width * strip / STRIPS;
            written += lines(image, from, width * (strip + 1) / STRIPS) >= LEAST_LINES ? 1 : 0;
        }
        return written >= 3;
    }

    private static int lines(BufferedImage image, int from, int to) {
        int ground = ground(image, from, to);
        int light = 0;
        int lines = 0;
        int ink = 0;
        int blank = 1;
        for (int y = 0; y < image.getHeight(); y++) {
            int dark = 0;
            for (int x = from; x < to; x++) {
                int grey = grey(image.getRGB(x, y));
                dark += grey < ground - 70 ? 1 : 0;
                light += grey > ground - 40 ? 1 : 0;
            }
            if (dark <= BLANK * (to - from)) {
                lines += blank == 0 && ink >= 4 && ink < image.getHeight() / 6 ? 1 : 0;
                ink = 0;
                blank++;
            } else {
                ink++;
                blank = 0;
            }
        }
        return light >= LIGHT_SHARE * (to - from) * image.getHeight() ? lines : 0;
    }

    /** The brightness that four fifths of the sampled points do not pass. */
    private static int ground(BufferedImage image, int from, int to) {
        var counts = new int[256];
        int all = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = from; x < to; x += 3) {
                counts[grey(image.getRGB(x, y))]++;
                all++;
            }
        }
        int below = 0;
        for (int grey = 0; grey < 256; grey++) {
            below += counts[grey];
            if (below >= 0.8 * all) {
                return grey;
            }
        }
        return 255;
    }

    private static int grey(int rgb) {
        boolean clear = rgb >>> 24 < 128;
        return clear ? 255 : ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }
}
