package vn.guongsang.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.util.Matrix;

/** PDFs that are more than typed pages. */
final class PdfSamples {
    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final String LINE = "ba Hoa song o phuong Ha Cau giup do nguoi ngheo trong to";

    /** What is drawn on a page. */
    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument pdf, PDPageContentStream page) throws IOException;
    }

    private PdfSamples() {}

    /** Typed lines and below them white ones, on white or on a dark ground. */
    static Path colored(Path target, boolean dark) {
        return save(target, (pdf, page) -> {
            lines(page, 780, 20);
            if (dark) {
                page.setNonStrokingColor(Color.DARK_GRAY);
                page.addRect(50, 90, 500, 110);
                page.fill();
            }
            page.setNonStrokingColor(Color.WHITE);
            lines(page, 180, 4);
        });
    }

    /** Size 18.67 on a page scaled by three quarters, as browsers and Google Docs write 14. */
    static Path scaled(Path target) {
        return save(target, (pdf, page) -> {
            page.transform(Matrix.getScaleInstance(0.75f, 0.75f));
            page.setFont(FONT, 14 / 0.75f);
            for (int i = 0; i < 20; i++) {
                write(page, 80, 1000 - 27 * i);
            }
        });
    }

    /** Pages that are pictures of writing. */
    static Path scanned(Path target) {
        return save(target, PdfSamples::picture, PdfSamples::picture);
    }

    static Path typedAndScanned(Path target) {
        return save(target, (pdf, page) -> lines(page, 780, 30), PdfSamples::picture);
    }

    static Path scripted(Path target) {
        return save(target, (pdf, page) -> {
            lines(page, 780, 20);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        });
    }

    static Path locked(Path target) {
        return save(target, (pdf, page) -> {
            lines(page, 780, 20);
            pdf.protect(new StandardProtectionPolicy("owner", "mật khẩu", new AccessPermission()));
        });
    }

    /** A page of bars in rows, which is how writing looks to someone who cannot read. */
    static byte[] page() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage image() {
        var image = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 1100);
        graphics.setColor(Color.BLACK);
        for (int y = 60; y < 1000; y += 32) {
            for (int x = 60; x < 720; x += 26) {
                graphics.fillRect(x, y, 4 + x * y % 16, 14);
            }
        }
        graphics.dispose();
        return image;
    }

    private static void picture(PDDocument pdf, PDPageContentStream page) throws IOException {
        page.drawImage(LosslessFactory.createFromImage(pdf, image()), 0, 0, 595, 842);
    }

    private static void lines(PDPageContentStream page, int top, int count) throws IOException {
        page.setFont(FONT, 14);
        for (int i = 0; i < count; i++) {
            write(page, 60, top - 20 * i);
        }
    }

    private static void write(PDPageContentStream page, float x, float y) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        page.showText(LINE);
        page.endText();
    }

    private static Path save(Path target, Drawing... pages) {
        try (var pdf = new PDDocument()) {
            for (var drawing : pages) {
                var sheet = new PDPage(PDRectangle.A4);
                pdf.addPage(sheet);
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    drawing.on(pdf, content);
                }
            }
            pdf.save(target.toFile());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
