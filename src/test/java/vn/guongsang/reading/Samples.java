package vn.guongsang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import vn.guongsang.kernel.VietnameseText;

/** Files of every kind made on the spot, so that nothing binary lives in the repository. */
public final class Samples {
    private static final String[] SYLLABLES =
            "bà Hoa sống ở phường Hà Cầu đã nhiều năm nay giúp đỡ người nghèo trong tổ dân phố học chữ và làm ăn"
                    .split(" ");
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Samples() {}

    /** Vietnamese text of exactly so many words, in sentences of twenty. */
    public static String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(SYLLABLES[i % SYLLABLES.length]);
            if (i % 20 == 19 || i == words - 1) {
                text.append('.');
            }
        }
        return text.toString();
    }

    /** Paragraphs of a hundred words. */
    public static List<String> paragraphs(int words) {
        var paragraphs = new ArrayList<String>();
        for (int left = words; left > 0; left -= 100) {
            paragraphs.add(text(Math.min(100, left)));
        }
        return paragraphs;
    }

    public static Path docx(Path target, int words) {
        return docx(target, body(words), Map.of());
    }

    /** The paragraphs of a typed document as WordprocessingML. */
    public static String body(int words) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs(words)) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(paragraph)
                    .append("</w:t></w:r></w:p>");
        }
        return body.toString();
    }

    /** A docx on A4 in Times New Roman 14 with this body; further parts by name. */
    public static Path docx(Path target, String body, Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default \
                Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
                Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        all.put(
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>""");
        all.put(
                "word/styles.xml",
                "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
                        + " w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"An\">"
                        + "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>");
        all.put(
                "word/document.xml",
                "<w:document " + W
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        all.putAll(parts);
        return zip(target, all);
    }

    /** A part of its own root (hdr, ftr, footnotes …) with this content. */
    public static String part(String root, String content) {
        return "<w:" + root + " " + W + ">" + content + "</w:" + root + ">";
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A binary Word file on A4 in Times New Roman 14. */
    public static Path doc(Path target, int words) {
        return DocSample.write(target, paragraphs(words), "Times New Roman", 28);
    }

    public static Path odt(Path target, int words) {
        return odt(target, odtBody(words));
    }

    public static String odtBody(int words) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs(words)) {
            body.append("<text:p text:style-name=\"P1\">").append(paragraph).append("</text:p>");
        }
        return body.toString();
    }

    public static Path odt(Path target, String body) {
        return odt(target, body, true);
    }

    public static Path odt(Path target, String body, boolean footer) {
        var names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content" + names + "><office:font-face-decls><style:font-face style:name=\"F1\""
                        + " svg:font-family=\"'Times New Roman'\"/></office:font-face-decls><office:automatic-styles>"
                        + "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties"
                        + " style:font-name=\"F1\" fo:font-size=\"14pt\"/></style:style><style:style style:name=\"An\""
                        + " style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "styles.xml",
                "<office:document-styles" + names + "><office:automatic-styles><style:page-layout style:name=\"L1\">"
                        + "<style:page-layout-properties fo:page-width=\"21.001cm\" fo:page-height=\"29.7cm\"/>"
                        + "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page"
                        + " style:name=\"Standard\" style:page-layout-name=\"L1\">"
                        + (footer ? "<style:footer><text:p>Trang chân</text:p></style:footer>" : "")
                        + "</style:master-page></office:master-styles>"
                        + "</office:document-styles>");
        return zip(target, parts);
    }

    /** A PDF on A4 in Times 14, without marks since that font has none, with page numbers where asked. */
    public static Path pdf(Path target, int words, boolean numbered) {
        try (var pdf = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            var lines = new ArrayList<String>();
            for (var paragraph : paragraphs(words)) {
                var tokens = paragraph.split(" ");
                for (int i = 0; i < tokens.length; i += 12) {
                    lines.add(String.join(" ", List.of(tokens).subList(i, Math.min(tokens.length, i + 12))));
                }
            }
            for (int from = 0, page = 1; from < lines.size() || page == 1; from += 36, page++) {
                var sheet = new PDPage(PDRectangle.A4);
                pdf.addPage(sheet);
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    content.setFont(font, 14);
                    for (int i = from; i < Math.min(lines.size(), from + 36); i++) {
                        write(content, 60, 780 - 20 * (i - from), lines.get(i));
                    }
                    if (numbered) {
                        write(content, 290, 30, String.valueOf(page));
                    }
                }
            }
            pdf.getDocumentInformation().setAuthor("Lê Thị Hoa");
            pdf.save(target.toFile());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An RTF on A4 in Times New Roman 14; letters beyond ASCII as \\u with a question mark for old readers. */
    public static Path rtf(Path target, int words) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs(words)) {
            body.append("\\pard\\plain\\f0\\fs28 ").append(rtf(paragraph)).append("\\par\n");
        }
        return rtf(target, body.toString());
    }

    public static Path rtf(Path target, String body) {
        return file(
                target,
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fswiss Arial;}}"
                        + "{\\info{\\author Hoa}}\\paperw11906\\paperh16838\n" + body + "}");
    }

    public static String rtf(String text) {
        var rtf = new StringBuilder();
        for (char c : text.toCharArray()) {
            rtf.append(c < 128 ? String.valueOf(c) : "\\u" + (int) (short) c + "?");
        }
        return rtf.toString();
    }

    public static Path txt(Path target, int words) {
        return file(target, String.join("\n", paragraphs(words)));
    }

    public static Path file(Path target, String content) {
        try {
            return Files.writeString(target, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path zip(Path target, Map<String, String> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package again with these parts, binary ones too. */
    public static Path withParts(Path file, Map<String, byte[]> parts) {
        try (var files = java.nio.file.FileSystems.newFileSystem(file)) {
            for (var part : parts.entrySet()) {
                var there = files.getPath(part.getKey());
                if (there.getParent() != null) {
                    Files.createDirectories(there.getParent());
                }
                Files.write(there, part.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A recording by ffmpeg with these arguments before the target; tone and picture are cheap. */
    public static Path recording(Path target, String arguments) {
        return run(target, ("ffmpeg -nostdin -v error -y " + arguments).split(" "));
    }

    /** What a program writes to the target, which is its last argument. */
    static Path run(Path target, String... program) {
        var command = new ArrayList<>(List.of(program));
        command.add(target.toString());
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sound of so many seconds, cheap to make. */
    public static String tone(double seconds) {
        return "-f lavfi -t " + seconds + " -i sine=frequency=440:sample_rate=16000";
    }

    /** Picture of so many seconds, five small frames a second. */
    public static String picture(double seconds) {
        return "-f lavfi -t " + seconds + " -i testsrc=size=64x64:rate=5";
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(VietnameseText.folded(text));
        content.endText();
    }
}
