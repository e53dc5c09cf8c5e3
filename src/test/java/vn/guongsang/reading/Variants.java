package vn.guongsang.reading;

import static vn.guongsang.reading.Samples.paragraph;
import static vn.guongsang.reading.Samples.part;
import static vn.guongsang.reading.Samples.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.guongsang.reading.Corpus.Case;

/** Honest files in all the shapes that people's programs give them, each at the limit, one below and one above it. */
final class Variants {
    private static final int LIMIT = 1500;
    private static final String DELETED =
            "<w:del w:author=\"Hoa\"><w:r><w:delText>" + text(9) + "</w:delText></w:r></w:del>";
    private final Path folder;
    private final List<Case> cases = new ArrayList<>();

    /** Makes a file of so many words. */
    @FunctionalInterface
    private interface Maker {
        Path make(Path target, int words);
    }

    private Variants(Path folder) {
        this.folder = folder;
    }

    static List<Case> all(Path folder) {
        var variants = new Variants(folder);
        variants.docxParts();
        variants.docxMarkup();
        variants.docxWords();
        variants.odt();
        variants.rtf();
        variants.pdf();
        variants.txt();
        return variants.cases;
    }

    private void docxParts() {
        docx(
                "text-box",
                10,
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
                        + paragraph(text(10))
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + paragraph(text(10))
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        docx(
                "unknown-choice",
                10,
                "<w:p><w:r><mc:AlternateContent xmlns:q=\"urn:q\"><mc:Choice Requires=\"q\"><w:t>một</w:t></mc:Choice>"
                        + "<mc:Fallback><w:t>" + text(10) + "</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        docx(
                "vml-box",
                10,
                "<w:p><w:r><w:pict><w:txbxContent>" + paragraph(text(10)) + "</w:txbxContent></w:pict></w:r></w:p>");
        docx(
                "table",
                10,
                "<w:tbl><w:tr><w:tc>" + paragraph(text(4)) + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + paragraph(text(3))
                        + "</w:tc><w:tc>" + paragraph(text(3)) + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>");
        parts(
                "footnote",
                10,
                0,
                Map.of(
                        "word/footnotes.xml",
                        part(
                                "footnotes",
                                "<w:footnote w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>"
                                        + paragraph(text(10)) + "</w:footnote>")));
        parts(
                "endnote",
                10,
                0,
                Map.of("word/endnotes.xml", part("endnotes", "<w:endnote>" + paragraph(text(10)) + "</w:endnote>")));
        parts(
                "odd-note",
                10,
                0,
                Map.of(
                        "word/fn.xml",
                        part("footnotes", "<w:footnote>" + paragraph(text(10)) + "</w:footnote>"),
                        "word/_rels/document.xml.rels",
                        relation("footnotes", "fn.xml", "")));
        parts("footer", 0, 3, Map.of("word/footer1.xml", part("ftr", paragraph(text(3)))));
        parts(
                "comments",
                0,
                0,
                Map.of(
                        "word/comments.xml",
                        part("comments", "<w:comment w:author=\"Hoa\">" + paragraph(text(50)) + "</w:comment>")));
        parts(
                "own-template",
                0,
                0,
                Map.of(
                        "word/_rels/settings.xml.rels",
                        relation(
                                "attachedTemplate",
                                "file:///C:\\Users\\Hoa\\Normal.dotm",
                                " TargetMode=\"External\"")));
        parts(
                "link",
                0,
                0,
                Map.of(
                        "word/_rels/document.xml.rels",
                        relation("hyperlink", "https://hadong.hanoi.gov.vn", " TargetMode=\"External\"")));
        parts("utf-16", 0, 0, Map.of());
    }

    private void docxMarkup() {
        docx(
                "changes",
                10,
                "<w:p>" + DELETED + "<w:ins w:author=\"Hoa\"><w:r><w:t>" + text(10) + "</w:t></w:r></w:ins></w:p>");
        docx(
                "moved",
                10,
                "<w:p><w:moveFrom><w:r><w:t>" + text(10) + "</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>"
                        + text(10) + "</w:t></w:r></w:moveTo></w:p>");
        docx(
                "field",
                10,
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://vi.wikipedia.org/x y z\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + text(10)
                        + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        docx(
                "simple-field",
                10,
                "<w:p><w:fldSimple w:instr=\" DATE \\@ d \"><w:r><w:t>" + text(10)
                        + "</w:t></w:r></w:fldSimple></w:p>");
        docx(
                "wrapped",
                10,
                "<w:sdt><w:sdtPr><w:alias w:val=\"a b\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:smartTag w:element=\"x\"><w:r><w:t>"
                        + text(5)
                        + "</w:t></w:r></w:smartTag></w:hyperlink><w:sdt><w:sdtContent><w:customXml><w:r><w:t xml:space=\"preserve\"> "
                        + text(5)
                        + "</w:t></w:r></w:customXml></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>");
        docx(
                "commented",
                10,
                "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>" + text(10)
                        + "</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>");
        docx(
                "few-formulas",
                10,
                paragraph(text(10))
                        + "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>");
        add("strict.docx", 0, (file, n) -> strict(file, Samples.body(n)));
    }

    private void docxWords() {
        docx(
                "split-runs",
                10,
                "<w:p><w:r><w:t>ng</w:t></w:r><w:proofErr/><w:r><w:t xml:space=\"preserve\">hèo </w:t></w:r><w:bookmarkStart w:id=\"1\"/><w:r><w:lastRenderedPageBreak/><w:t>"
                        + text(9) + "</w:t></w:r></w:p>");
        docx(
                "spaces",
                10,
                paragraph("một\u00A0hai\u202Fba\u3000bốn\u2003năm\u2009sáu")
                        + "<w:p><w:r><w:t>bảy</w:t><w:tab/><w:t>tám</w:t><w:br/><w:t>chín</w:t><w:cr/><w:t>mười</w:t></w:r></w:p>");
        docx(
                "hyphens",
                10,
                "<w:p><w:r><w:t>xã</w:t><w:noBreakHyphen/><w:t>hội lu</w:t><w:softHyphen/><w:t xml:space=\"preserve\">ôn "
                        + text(8).replace(".", "\u2026") + "</w:t></w:r></w:p>");
        docx("decomposed", 10, Normalizer.normalize(paragraph(text(10)), Normalizer.Form.NFD));
        docx("escaped", 10, "<w:p><w:r><w:t><![CDATA[" + text(9) + "]]> &#x111;i</w:t></w:r></w:p>");
        docx(
                "numbers",
                10,
                paragraph("1.500.000đ 12,5% 01/02/2026 7h30 24/7 0912.345.678 TP.HCM a@b.vn https://x.vn/a-b v.v."));
        add(
                "dashes-joined.docx",
                5,
                (file, n) -> Samples.docx(file, Samples.body(n - 5) + paragraph("a–b c—d e–f g–h i–k"), Map.of()));
        add(
                "dashes-apart.docx",
                5,
                (file, n) -> Samples.docx(
                        file, Samples.body(n - 10) + paragraph("a – b c — d e – f g – h i – k"), Map.of()));
        add("list.docx", 2, (file, n) -> Samples.docx(file, Samples.body(n - 10) + item(5) + item(5), Map.of()));
    }

    private void odt() {
        odt(
                "annotation",
                10,
                "<text:p text:style-name=\"P1\"><office:annotation><dc:creator>Hoa</dc:creator><text:p>" + text(9)
                        + "</text:p></office:annotation>" + text(10) + "</text:p>");
        odt(
                "note",
                10,
                "<text:p text:style-name=\"P1\">" + text(5)
                        + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name=\"P1\">"
                        + text(5) + "</text:p></text:note-body></text:note></text:p>");
        odt(
                "changes",
                10,
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>" + text(40)
                        + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p text:style-name=\"P1\"><text:change-start/>"
                        + text(10) + "<text:change-end/></text:p>");
        odt(
                "frame",
                10,
                "<text:p text:style-name=\"P1\">" + text(5)
                        + "<draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><draw:text-box><text:p text:style-name=\"P1\">"
                        + text(5) + "</text:p></draw:text-box><svg:title>một hai</svg:title></draw:frame></text:p>");
        odt(
                "table",
                10,
                "<table:table><table:table-row><table:table-cell><text:p text:style-name=\"P1\">" + text(5)
                        + "</text:p></table:table-cell><table:table-cell><text:p text:style-name=\"P1\">" + text(5)
                        + "</text:p></table:table-cell></table:table-row></table:table>");
        odt(
                "spans",
                10,
                "<text:p text:style-name=\"P1\">ng<text:span text:style-name=\"B\">hèo</text:span><text:s text:c=\"3\"/><text:a>"
                        + text(3)
                        + "</text:a><text:tab/>a<text:line-break/>b<text:soft-page-break/>c<text:s/><text:date>"
                        + text(4) + "</text:date></text:p>");
        odt(
                "section",
                10,
                "<text:section text:name=\"x\"><text:p text:style-name=\"P1\">\n   " + text(10).replace(" ", "\n  ")
                        + "\n</text:p></text:section>");
    }

    private void rtf() {
        rtf("fallbacks", 10, "\\uc2 ng\\u432 ??\\u7901 ??i\\uc1  " + Samples.rtf(text(9)));
        rtf("page-1258", 10, "{\\f2 ng\\'ec\\'f5\\'cci} " + Samples.rtf(text(9)));
        rtf(
                "groups",
                10,
                "{\\b n{\\i g}}h\\'e8o {\\field{\\*\\fldinst HYPERLINK \"https://x.vn/a b c\"}{\\fldrslt "
                        + Samples.rtf(text(4)) + "}}\\tab a\\line b\\~c\\emdash\\_d e " + "g\\-h");
        rtf("binary", 10, "{\\*\\shppict{\\pict\\pngblip\\bin12 a b c } d {}}}" + Samples.rtf(text(10)));
        rtf("twice-said", 10, "{\\upr{a b c d e}{\\*\\ud{" + Samples.rtf(text(10)) + "}}}");
        rtf(
                "nested-table",
                10,
                "\\intbl a\\nestcell{\\nonesttables\\par x y}b\\nestcell{\\*\\nesttableprops\\nestrow}c\\cell d\\cell\\row\\pard "
                        + Samples.rtf(text(6)));
        rtf("changes", 10, "{\\deleted " + Samples.rtf(text(30)) + "}{\\v }{\\revised " + Samples.rtf(text(10)) + "}");
        rtf("dated", 10, "{\\revised\\revauth1\\revdttm-2015295488 " + Samples.rtf(text(10)) + "}");
        rtf(
                "note",
                10,
                Samples.rtf(text(4)) + "{\\super\\chftn}{\\footnote\\pard\\f0\\fs28 " + Samples.rtf(text(6)) + "}");
        rtf(
                "box",
                10,
                "m\u1ED9t{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv b c}}{\\shptxt\\pard\\f0\\fs28 "
                                .replace("\u1ED9", "\\u7897?")
                        + Samples.rtf(text(9)) + "\\par}}{\\shprslt x y z}}");
        rtf(
                "annotation",
                10,
                Samples.rtf(text(10)) + "{\\*\\atnid H}{\\*\\atnauthor Hoa}\\chatn{\\*\\annotation "
                        + Samples.rtf(text(20)) + "}");
    }

    private void pdf() {
        for (var shape : PdfVariants.Shape.values()) {
            add(
                    shape.name().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                    shape.more(),
                    (file, n) -> PdfVariants.write(file, n, shape));
        }
    }

    private void txt() {
        for (var name : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            add(
                    name + ".txt",
                    0,
                    (file, n) -> HostileBytes.write(file, ("Đây " + text(n - 1)).getBytes(Charset.forName(name))));
        }
        add("bom.txt", 0, (file, n) -> HostileBytes.write(file, ("\uFEFF" + text(n)).getBytes(StandardCharsets.UTF_8)));
        add(
                "decomposed.txt",
                0,
                (file, n) -> HostileBytes.write(
                        file, Normalizer.normalize(text(n), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
        add(
                "breaks.txt",
                0,
                (file, n) -> Samples.file(
                        file,
                        text(n).replaceFirst(" ", "\u000B")
                                .replaceFirst(" ", "\f")
                                .replaceFirst(" ", "\r\n\r\n")));
    }

    private void docx(String name, int words, String more) {
        add(name + ".docx", 0, (file, n) -> Samples.docx(file, Samples.body(n - words) + more, Map.of()));
    }

    private void parts(String name, int words, int more, Map<String, String> parts) {
        add(name + ".docx", more, (file, n) -> {
            var made = Samples.docx(file, Samples.body(n - words), parts);
            return name.equals("utf-16") ? wide(made, Samples.body(n)) : made;
        });
    }

    private void odt(String name, int words, String more) {
        add(name + ".odt", 0, (file, n) -> Samples.odt(file, Samples.odtBody(n - words) + more, false));
    }

    private void rtf(String name, int words, String more) {
        add(
                name + ".rtf",
                name.equals("groups") ? 1 : 0,
                (file, n) -> Samples.file(
                        file,
                        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f2\\froman\\fcharset163{\\*\\falt X Y}Times New Roman;}}"
                                + "\\paperw11906\\paperh16838\\pard\\plain\\f0\\fs28 " + Samples.rtf(text(n - words))
                                + "\\par " + more + "\\par}"));
    }

    private void add(String name, int more, Maker maker) {
        for (int words : List.of(LIMIT - 1 - more, LIMIT - more, LIMIT - more + 1, LIMIT, LIMIT + 1)) {
            var verdict = words > LIMIT ? "reject" : words + more > LIMIT ? "review" : "accept";
            var file = folder.resolve(words + "-" + name);
            if (cases.stream().noneMatch(c -> c.file().equals(file))) {
                cases.add(new Case(
                        maker.make(file, words), "article", verdict, verdict.equals("accept") ? "" : "word-limit"));
            }
        }
    }

    private static String item(int words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>"
                + text(words) + "</w:t></w:r></w:p>";
    }

    private static String relation(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"" + mode + "/></Relationships>";
    }

    private static Path wide(Path file, String body) {
        var document = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + part(
                        "document",
                        "<w:body>" + body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body>");
        return Samples.withParts(file, Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_16)));
    }

    private static Path strict(Path file, String body) {
        var made = Samples.docx(file, body, Map.of());
        var space = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        var document = "<w:document xmlns:w=\"" + space + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"595.30pt\" w:h=\"841.90pt\"/></w:sectPr></w:body></w:document>";
        var styles = "<w:styles xmlns:w=\"" + space
                + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"14pt\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>";
        var relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        return Samples.withParts(
                made,
                Map.of(
                        "word/document.xml",
                        document.getBytes(StandardCharsets.UTF_8),
                        "word/styles.xml",
                        styles.getBytes(StandardCharsets.UTF_8),
                        "_rels/.rels",
                        relations.getBytes(StandardCharsets.UTF_8)));
    }
}
