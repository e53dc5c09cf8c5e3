package vn.guongsang.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Writes papers as PDF with their letters embedded. */
@ApplicationScoped
public class PdfWriter {
    private static final String FAMILY = "Times New Roman";
    private final Typeface typeface;

    public PdfWriter(Typeface typeface) {
        this.typeface = typeface;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] write(Paper paper) {
        return print(PaperHtml.of(paper));
    }

    public byte[] write(List<Certificate> certificates) {
        return print(CertificateHtml.of(certificates));
    }

    private byte[] print(Document html) {
        var cuts = typeface.cuts();
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(cuts.regular().toFile(), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(cuts.bold().toFile(), FAMILY, 700, FontStyle.NORMAL, true)
                    .useFont(cuts.italic().toFile(), FAMILY, 400, FontStyle.ITALIC, true)
                    .useFont(cuts.boldItalic().toFile(), FAMILY, 700, FontStyle.ITALIC, true)
                    .withProducer("Gương Sáng")
                    .withW3cDocument(new W3CDom().fromJsoup(html), null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
