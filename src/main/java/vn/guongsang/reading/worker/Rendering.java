package vn.guongsang.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.Derivative;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.Manuscript;
import vn.guongsang.reading.MediaTools;
import vn.guongsang.reading.Unusable;
import vn.guongsang.reading.media.MediaReader;
import vn.guongsang.reading.media.MediaRendering;
import vn.guongsang.reading.picture.Heif;
import vn.guongsang.reading.picture.PictureReader;
import vn.guongsang.reading.word.Container;

/**
 * Makes what judges and the public get, in the child: everything is written anew, so nothing of the original
 * survives.
 */
final class Rendering {
    private static final int MOST_PAGES = 60;
    private static final int LONGEST_SIDE = 2200;
    private static final int MOST_PICTURE_BYTES = 30 << 20;
    private static final float A4_WIDTH_POINTS = 595;
    private final Detection detection;
    private final @Nullable MediaTools tools;

    Rendering(Detection detection, @Nullable MediaTools tools) {
        this.detection = detection;
        this.tools = tools;
    }

    List<Derivative> render(Path file, Task task) throws IOException {
        var folder = Path.of(String.valueOf(task.folder()));
        Files.createDirectories(folder);
        var type = detection.of(file);
        if (type.kind() == Kind.DOCUMENT) {
            var manuscript = Manuscripts.read(file, type);
            if (manuscript.scanned()) {
                return pages(file, folder);
            }
            var made = new ArrayList<Derivative>();
            made.add(text(folder, ReadingHtml.of(manuscript, task.masks())));
            if (!manuscript.illustrations().isEmpty()) {
                illustrations(file, manuscript, folder, made);
            }
            if ("pdf".equals(type.name()) && task.masks().isEmpty()) {
                made.addAll(pages(file, folder));
            }
            return made;
        }
        if (type.kind() == Kind.IMAGE) {
            boolean heif = "heic".equals(type.name());
            var image = heif
                    ? PictureReader.shrunk(Heif.converted(file, folder), LONGEST_SIDE)
                    : PictureReader.upright(file, LONGEST_SIDE);
            return List.of(picture(image, folder, "picture.jpg", "picture"));
        }
        if (tools == null) {
            throw new Unusable(Problem.NO_READER, "ffmpeg is not installed");
        }
        return new MediaRendering(tools).render(file, new MediaReader(tools).read(file, type), folder);
    }

    private static Derivative text(Path folder, String html) throws IOException {
        var target = folder.resolve("reading.html");
        Files.writeString(target, html);
        return new Derivative("reading.html", "reading", "text/html; charset=utf-8", Files.size(target));
    }

    /** Pictures of a text, written anew; one that cannot be decoded leaves its number empty. */
    private static void illustrations(Path file, Manuscript manuscript, Path folder, List<Derivative> made)
            throws IOException {
        try (var container = Container.open(file)) {
            for (int i = 0; i < manuscript.illustrations().size(); i++) {
                var part = manuscript.illustrations().get(i).part();
                var copy = folder.resolve("part");
                if (!container.has(part)) {
                    continue;
                }
                Files.write(copy, container.bytes(part, MOST_PICTURE_BYTES));
                try {
                    var image = PictureReader.upright(copy, LONGEST_SIDE);
                    made.add(picture(image, folder, "picture-" + (i + 1) + ".jpg", "picture"));
                } catch (IOException | RuntimeException e) {
                    System.getLogger(Rendering.class.getName())
                            .log(System.Logger.Level.INFO, "a picture of the text was not decoded", e);
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }

    /** A scan has no text to show, so its pages are shown; about 150 dots to the inch of an A4 page. */
    private static List<Derivative> pages(Path file, Path folder) throws IOException {
        var pages = new ArrayList<Derivative>();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            for (int i = 0; i < Math.min(MOST_PAGES, pdf.getNumberOfPages()); i++) {
                var box = pdf.getPage(i).getCropBox();
                float scale = 150f / 72 * A4_WIDTH_POINTS / Math.max(50, Math.min(box.getWidth(), box.getHeight()));
                float side = Math.max(box.getWidth(), box.getHeight());
                var image = renderer.renderImage(i, Math.min(scale, LONGEST_SIDE / side), ImageType.RGB);
                pages.add(picture(image, folder, "page-" + (i + 1) + ".jpg", "page"));
            }
        }
        return pages;
    }

    static Derivative picture(BufferedImage image, Path folder, String name, String role) throws IOException {
        var target = folder.resolve(name);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.85f);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Derivative(name, role, "image/jpeg", Files.size(target));
    }
}
