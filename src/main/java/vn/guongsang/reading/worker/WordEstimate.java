package vn.guongsang.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Estimate;
import vn.guongsang.reading.Tool;
import vn.guongsang.reading.media.Ffprobe;
import vn.guongsang.reading.picture.PictureReader;

/**
 * How many words Tesseract believes to see on a scan. Where it reads badly it still sees where words begin and end, so
 * the number helps a person who counts; it decides nothing.
 */
public final class WordEstimate {
    public static final String TESSERACT = "tesseract";
    public static final String PROGRAM = "guongsang.tesseract";
    private static final Path VIETNAMESE = Path.of("/usr/share/tesseract-ocr/5/tessdata/vie.traineddata");
    private static final long MEMORY = 700L << 20;
    /** All pages together; the file's own time must not run out. */
    private static final long SECONDS = 16;

    private static final int LONGEST_SIDE = 2000;
    private static final int COLUMNS = 12;
    private final String program;
    private final Path folder;
    private final long begun = System.nanoTime();
    private int words;
    private int pages;
    private double confidence;

    private WordEstimate(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Null where the program is missing or saw nothing in time. */
    static @Nullable Estimate ofPicture(Path picture, Path folder) throws IOException {
        var estimate = startIn(folder);
        if (estimate == null) {
            return null;
        }
        estimate.look(PictureReader.upright(picture, LONGEST_SIDE));
        return estimate.of(1);
    }

    static @Nullable Estimate ofPdf(Path file, Path folder) throws IOException {
        var estimate = startIn(folder);
        if (estimate == null) {
            return null;
        }
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < pdf.getNumberOfPages() && estimate.left() > SECONDS / 3; page++) {
                var box = pdf.getPage(page).getCropBox();
                float scale = LONGEST_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
                estimate.look(renderer.renderImage(page, Math.min(scale, 3), ImageType.GRAY));
            }
            return estimate.of(pdf.getNumberOfPages());
        }
    }

    private static @Nullable WordEstimate startIn(Path folder) {
        var program = System.getProperty(PROGRAM);
        return program == null ? null : new WordEstimate(program, folder);
    }

    private long left() {
        return SECONDS - (System.nanoTime() - begun) / 1_000_000_000;
    }

    private void look(BufferedImage page) throws IOException {
        var picture = folder.resolve("page.png");
        ImageIO.write(page, "png", picture.toFile());
        try {
            var language = Files.exists(VIETNAMESE) ? "vie" : "eng";
            var command = List.of(
                    "/usr/bin/env", "OMP_THREAD_LIMIT=1", program, picture.toString(), "-", "-l", language, "tsv");
            int before = words;
            if (Tool.run(command, Math.max(1, left()), MEMORY, this::line).code() == 0) {
                pages++;
            } else {
                words = before;
            }
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /** A line of its table: level 5 is a word, then come its place, its confidence and itself. */
    private void line(String line) {
        var fields = line.split("\t", COLUMNS);
        if (fields.length == COLUMNS && fields[0].equals("5") && !fields[11].isBlank()) {
            words++;
            confidence += Math.max(0, Ffprobe.number(fields[10]));
        }
    }

    private @Nullable Estimate of(int allPages) {
        return pages == 0
                ? null
                : new Estimate(
                        Math.round((float) words * allPages / pages),
                        words == 0 ? 0 : (int) Math.round(confidence / words));
    }
}
