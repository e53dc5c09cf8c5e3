package vn.guongsang.papers;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.guongsang.papers.DocxPage.Letters;

/** Certificates as a .docx, one a page in a frame. */
final class CertificateDocx {
    private static final DocxPage.Margins AROUND = new DocxPage.Margins(17, 20, 14, 20);
    private static final int CODE_POINTS = 88;

    private CertificateDocx() {}

    static byte[] write(List<Certificate> certificates) {
        var page = new DocxPage("Giấy chứng nhận", true, AROUND, false);
        page.framed();
        for (int i = 0; i < certificates.size(); i++) {
            sheet(page, certificates.get(i));
            if (i + 1 < certificates.size()) {
                page.breakPage();
            }
        }
        return page.bytes();
    }

    private static void sheet(DocxPage page, Certificate certificate) {
        DocxWriter.head(page, certificate.head());
        var kind = page.paragraph(CENTER, certificate.kind(), new Letters(34, true, false));
        kind.getRuns().forEach(run -> run.setColor("8A1C1C"));
        kind.setSpacingBefore(240);
        kind.setSpacingAfter(160);
        page.paragraph(CENTER, certificate.intro(), new Letters(15, false, false))
                .setSpacingAfter(120);
        page.paragraph(CENTER, certificate.holder(), new Letters(24, true, false))
                .setSpacingAfter(120);
        certificate.lines().forEach(line -> page.paragraph(CENTER, line, new Letters(15, false, false))
                .setSpacingAfter(60));
        page.paragraph(CENTER, "", new Letters(8, false, false)).setSpacingAfter(500);
        var row = page.plain(1, 16, 38, 46).getRow(0);
        code(row.getCell(0).getParagraphs().getFirst(), certificate.link());
        certificate
                .foot()
                .lines()
                .forEach(line -> DocxPage.line(row.getCell(1), LEFT, line, new Letters(10, false, false)));
        DocxWriter.sign(row.getCell(2), certificate.signature());
    }

    private static void code(XWPFParagraph into, String link) {
        try (var png = new ByteArrayInputStream(QrCode.png(link))) {
            into.createRun()
                    .addPicture(png, PictureType.PNG, "qr.png", Units.toEMU(CODE_POINTS), Units.toEMU(CODE_POINTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
