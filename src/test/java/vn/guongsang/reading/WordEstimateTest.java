package vn.guongsang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans are estimated by Tesseract where it is installed, and by nobody where it is not. */
class WordEstimateTest {
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aPhotographedPageHasAboutTheWordsThatItHas() throws IOException {
        assumeTrue(reader.estimatesWords());
        var estimate = reader.read(photograph("page.png")).estimate();
        assertThat(estimate.words()).isBetween(280, 320);
        assertThat(estimate.confidence()).isGreaterThan(60);
    }

    @Test
    void pagesOfAScanAreEstimatedTogether() throws IOException {
        assumeTrue(reader.estimatesWords());
        var facts = reader.read(scan(3));
        assertThat(facts.text().scanned()).isTrue();
        assertThat(facts.estimate().words()).isBetween(840, 960);
    }

    @Test
    void aTypedFileIsCountedAndNotEstimated() {
        assertThat(reader.read(Samples.pdf(folder.resolve("typed.pdf"), 300, false))
                        .estimate())
                .isNull();
    }

    @Test
    void whereNobodyEstimatesTheFactsSayNothing() throws IOException {
        if (!reader.estimatesWords()) {
            assertThat(reader.read(photograph("alone.png")).estimate()).isNull();
        }
    }

    private static Path photograph(String name) throws IOException {
        var typed = PdfVariants.write(folder.resolve("page.pdf"), 300, PdfVariants.Shape.PLAIN);
        try (var pdf = Loader.loadPDF(typed.toFile())) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 150),
                    "png",
                    folder.resolve(name).toFile());
            return folder.resolve(name);
        }
    }

    private static Path scan(int pages) throws IOException {
        try (var pdf = new PDDocument()) {
            var picture = LosslessFactory.createFromImage(
                    pdf, ImageIO.read(photograph("scan.png").toFile()));
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            pdf.save(folder.resolve("scan.pdf").toFile());
            return folder.resolve("scan.pdf");
        }
    }
}
