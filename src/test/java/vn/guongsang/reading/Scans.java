package vn.guongsang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of three hundred typed words as pictures. */
public final class Scans {
    public static final int WORDS = 300;

    private Scans() {}

    /** As jpg or png, by the name of the target. */
    public static Path photograph(Path target, int dotsPerInch) {
        var typed =
                PdfVariants.write(target.resolveSibling(target.getFileName() + ".pdf"), WORDS, PdfVariants.Shape.PLAIN);
        var name = target.toString();
        try (var pdf = Loader.loadPDF(typed.toFile())) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
            ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), target.toFile());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page several times as a PDF without a letter. */
    public static Path pdf(Path target, int pages) {
        var page = photograph(target.resolveSibling("page-of-scan.png"), 150);
        try (var pdf = new PDDocument()) {
            var picture = LosslessFactory.createFromImage(pdf, ImageIO.read(page.toFile()));
            for (int i = 0; i < pages; i++) {
                var sheet = new PDPage(PDRectangle.A4);
                pdf.addPage(sheet);
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            pdf.save(target.toFile());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a telephone keeps it, where the programs for that are installed. */
    public static Optional<Path> heic(Path target, Path picture) {
        return MediaTools.onPath("heif-enc")
                .filter(program -> MediaTools.onPath("heif-convert").isPresent())
                .map(program -> Samples.run(target, program, picture.toString(), "-o"));
    }
}
