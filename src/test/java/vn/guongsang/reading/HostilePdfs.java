package vn.guongsang.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written byte by byte, since no library writes what these must hold. */
final class HostilePdfs {
    private HostilePdfs() {}

    /** One page whose content inflates twice to so many megabytes. */
    static Path bomb(Path target, int megabytes) {
        var once = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(once, new Deflater(9))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page(target, "/MediaBox[0 0 595 842]", deflated(once.toByteArray()), "[/FlateDecode/FlateDecode]", "");
    }

    /** A page of the size of a country, with white letters that ask to be painted. */
    static Path vast(Path target) {
        var content = "BT /F1 14 Tf 1 1 1 rg 60 780 Td (white words on a page without an end) Tj ET";
        return page(
                target,
                "/MediaBox[0 0 1400000 1400000]",
                deflated(content.getBytes(StandardCharsets.US_ASCII)),
                "/FlateDecode",
                "");
    }

    static Path deep(Path target) {
        return page(
                target,
                "/MediaBox[0 0 595 842]",
                deflated(new byte[] {' '}),
                "/FlateDecode",
                "/X " + "[".repeat(300_000));
    }

    /** Forms that draw each other without an end. */
    static Path circular(Path target) {
        var form = "/Resources<</XObject<</A 4 0 R>>>>/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
        return page(
                target,
                "/MediaBox[0 0 595 842]/Resources<</XObject<</A 4 0 R>>>>",
                deflated("/A Do /A Do".getBytes(StandardCharsets.US_ASCII)),
                "/FlateDecode" + form,
                "");
    }

    static Path manyPages(Path target) {
        var kids = "3 0 R ".repeat(100_000);
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 100000/Kids[" + kids
                + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return Samples.file(target, pdf);
    }

    static Path reaching(Path target, String address) {
        var text = "BT /F1 14 Tf 60 780 Td (ba Hoa song o phuong Ha Cau giup do nguoi ngheo) Tj ET";
        return page(
                target,
                "/MediaBox[0 0 595 842]/AA<</O<</S/SubmitForm/F<</FS/URL/F(" + address + ")>>>>>>"
                        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>/XObject<</A 5 0 R>>>>",
                text.getBytes(StandardCharsets.US_ASCII),
                null,
                "endobj\n5 0 obj<</Type/XObject/Subtype/Image/Width 9/Height 9/F<</FS/URL/F(" + address
                        + "a)>>/Length 0>>stream\n\nendstream");
    }

    static Path carrying(Path target) {
        var text = "BT /F1 14 Tf 60 780 Td (ba Hoa song o phuong Ha Cau giup do nguoi ngheo) Tj ET";
        return page(
                target,
                "/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>"
                        + "/Annots[<</Subtype/FileAttachment/FS<</F(a.exe)/EF<</F 5 0 R>>>>>>]",
                text.getBytes(StandardCharsets.US_ASCII),
                null,
                "endobj\n5 0 obj<</Length 2>>stream\nMZ\nendstream");
    }

    private static Path page(Path target, String page, byte[] content, String filter, String more) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R" + page
                                + "/Contents 4 0 R>>endobj\n4 0 obj<</Length " + content.length
                                + (filter == null ? "" : "/Filter" + filter) + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        pdf.writeBytes(("\nendstream\n" + more + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII));
        try {
            return Files.write(target, pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated, new Deflater(9))) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }
}
