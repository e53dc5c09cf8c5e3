package vn.guongsang.reading;

import static vn.guongsang.reading.Samples.paragraph;
import static vn.guongsang.reading.Samples.part;
import static vn.guongsang.reading.Samples.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The corpus: each file with the verdict that the rules of a contest owe it. */
public final class Corpus {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private final Path folder;
    private final List<Case> cases = new ArrayList<>();

    /** Rule is the key of one that must have found something; empty where none is meant. */
    public record Case(Path file, String category, String verdict, String rule) {}

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static List<Case> written(Path folder) {
        var corpus = new Corpus(folder);
        corpus.limits();
        corpus.counting();
        corpus.layout();
        corpus.tricks();
        corpus.encodings();
        corpus.pictures();
        return corpus.cases;
    }

    public static List<Case> recordings(Path folder, double seconds) {
        return RecordingVariants.all(folder, seconds);
    }

    /** Honest files of every shape, around the limit of words. */
    public static List<Case> variants(Path folder) {
        return Variants.all(folder);
    }

    public static List<Case> hostile(Path folder) {
        var corpus = new Corpus(folder);
        corpus.packages();
        corpus.cargo();
        corpus.disguised();
        corpus.cut();
        return corpus.cases;
    }

    private void limits() {
        for (int words : List.of(1499, 1500, 1501)) {
            var verdict = words > 1500 ? "reject" : "accept";
            var rule = words > 1500 ? "word-limit" : "";
            add(Samples.docx(at(words + ".docx"), words), verdict, rule);
            add(Samples.doc(at(words + ".doc"), words), verdict, rule);
            add(Samples.odt(at(words + ".odt"), Samples.odtBody(words), false), verdict, rule);
            add(Samples.rtf(at(words + ".rtf"), words), verdict, rule);
            add(Samples.pdf(at(words + ".pdf"), words, false), verdict, rule);
            add(Samples.txt(at(words + ".txt"), words), verdict, rule);
        }
    }

    private void counting() {
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>"
                + text(10) + "</w:t></w:r></w:p>";
        docx("header-far.docx", Samples.body(1400), Map.of("word/header1.xml", part("hdr", paragraph("Bài dự thi"))))
                .is("accept", "");
        docx("header-near.docx", Samples.body(1499), Map.of("word/header1.xml", part("hdr", paragraph("Bài dự thi"))))
                .is("review", "word-limit");
        docx("list-near.docx", Samples.body(1490) + item, Map.of()).is("review", "word-limit");
        docx("silent-list.docx", Samples.body(1490) + item, Map.of("word/numbering.xml", silentNumbering()))
                .is("accept", "");
        docx(
                        "notes-over.docx",
                        Samples.body(1450),
                        Map.of("word/footnotes.xml", part("footnotes", paragraph(text(51)))))
                .is("reject", "word-limit");
        docx(
                        "deleted.docx",
                        Samples.body(1400) + "<w:p><w:del w:author=\"Hoa\"><w:r><w:delText>" + text(200)
                                + "</w:delText></w:r></w:del></w:p>",
                        Map.of())
                .is("accept", "");
        docx("nfd.docx", Normalizer.normalize(Samples.body(1500), Normalizer.Form.NFD), Map.of())
                .is("accept", "");
        docx("nbsp.docx", paragraph(text(1500).replace(" ", "\u00A0")), Map.of())
                .is("accept", "");
        add(Samples.pdf(at("numbered.pdf"), 1200, true), "accept", "");
        add(
                Samples.rtf(
                        at("starred-note.rtf"),
                        "\\f0\\fs28 " + Samples.rtf(text(1450)) + "{\\*\\footnote \\f0\\fs28 " + Samples.rtf(text(51))
                                + "}\\par"),
                "reject",
                "word-limit");
    }

    private void layout() {
        docx(
                        "box-in-short-text.docx",
                        Samples.body(90) + "<w:p><w:r><w:drawing><w:txbxContent>" + paragraph(text(10))
                                + "</w:txbxContent></w:drawing></w:r></w:p>",
                        Map.of())
                .is("accept", "");
        docx(
                        "ink-in-short-text.docx",
                        Samples.body(90)
                                + "<w:p><w:r><w:drawing><contentPart xmlns=\"urn:ink\"/></w:drawing></w:r></w:p>",
                        Map.of())
                .is("review", "unusual-text");
        docx(
                        "arial.docx",
                        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/></w:rPr><w:t>" + text(400)
                                + "</w:t></w:r></w:p>",
                        Map.of())
                .is("review", "layout");
        docx(
                        "twelve.docx",
                        "<w:p><w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>" + text(400) + "</w:t></w:r></w:p>",
                        Map.of())
                .is("review", "layout");
        docx(
                        "a-little-arial.docx",
                        Samples.body(400) + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>" + text(30)
                                + "</w:t></w:r></w:p>",
                        Map.of())
                .is("accept", "");
        docx(
                        "letter.docx",
                        Samples.body(400) + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr>"
                                + "</w:pPr></w:p>",
                        Map.of())
                .is("review", "layout");
        docx(
                        "landscape.docx",
                        Samples.body(400),
                        Map.of(
                                "word/document.xml",
                                part(
                                        "document",
                                        "<w:body>" + Samples.body(400)
                                                + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr></w:body>")))
                .is("accept", "");
        add(DocSample.write(at("arial.doc"), Samples.paragraphs(400), "Arial", 28), "review", "layout");
        add(DocSample.write(at("twelve.doc"), Samples.paragraphs(400), "Times New Roman", 24), "review", "layout");
    }

    private void tricks() {
        docx("hidden.docx", Samples.body(400) + run("<w:vanish/>", text(50)), Map.of())
                .is("review", "unusual-text");
        docx("white.docx", Samples.body(400) + run("<w:color w:val=\"FFFFFF\"/>", text(50)), Map.of())
                .is("review", "unusual-text");
        docx("tiny.docx", Samples.body(900) + run("<w:sz w:val=\"2\"/>", text(50)), Map.of())
                .is("review", "unusual-text");
        docx("underscores.docx", Samples.body(400) + paragraph(text(100).replace(' ', '_')), Map.of())
                .is("review", "unusual-text");
        docx("zero-width.docx", Samples.body(400) + paragraph(text(100).replace(" ", "\u200B")), Map.of())
                .is("review", "unusual-text");
        add(
                Samples.rtf(
                        at("white.rtf"),
                        "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}\\f0\\fs28 "
                                + Samples.rtf(text(400)) + "{\\cf2 " + Samples.rtf(text(50)) + "}\\par"),
                "review",
                "unusual-text");
        add(PdfSamples.colored(at("white.pdf"), false), "review", "unusual-text");
        add(PdfSamples.colored(at("white-on-dark.pdf"), true), "accept", "");
        add(PdfSamples.typedAndScanned(at("page-as-picture.pdf")), "review", "unusual-text");
        add(PdfSamples.scaled(at("scaled.pdf")), "accept", "");
        pictured("text-as-picture", PdfSamples.page(), "review", "unusual-text");
        pictured("photograph", photograph(), "accept", "");
    }

    /** A picture in each kind that holds pictures. */
    private void pictured(String name, byte[] picture, String verdict, String rule) {
        docx(name + ".docx", Samples.body(400), Map.of());
        add(Samples.withParts(at(name + ".docx"), Map.of("word/media/image1.png", picture)), verdict, rule);
        Samples.odt(at(name + ".odt"), Samples.odtBody(400), false);
        add(Samples.withParts(at(name + ".odt"), Map.of("Pictures/1.png", picture)), verdict, rule);
        add(DocSample.pictured(at(name + ".doc"), Samples.paragraphs(400), picture), verdict, rule);
        var pict = "{\\*\\shppict{\\pict\\pngblip " + HexFormat.of().formatHex(picture) + "}}";
        add(Samples.rtf(at(name + ".rtf"), "\\f0\\fs28 " + Samples.rtf(text(400)) + pict + "\\par"), verdict, rule);
    }

    private byte[] photograph() {
        var photograph = at("photograph.png");
        Samples.recording(photograph, "-f lavfi -i testsrc=size=800x600 -frames:v 1");
        return HostileBytes.bytes(photograph);
    }

    private void encodings() {
        add(bytes("utf16.txt", ("\uFEFF" + text(300)).getBytes(StandardCharsets.UTF_16LE)), "accept", "");
        add(
                bytes("cp1258.txt", "Ông Hoà là người tốt, ở phường Hà Cầu".getBytes(Charset.forName("windows-1258"))),
                "review",
                "text-encoding");
        var tcvn3 = "§©y lµ bµi viÕt vÒ g\u00AD¬ng ng\u00ADêi tèt viÖc tèt ë ph\u00ADêng Hµ CÇu quËn Hµ §«ng. ";
        add(bytes("tcvn3.txt", tcvn3.repeat(5).getBytes(StandardCharsets.ISO_8859_1)), "review", "text-encoding");
        var vni = "Ñaây laø baøi vieát veà göông ngöôøi toát vieäc toát ôû phöôøng Haø Caàu quaän Haø Ñoâng. ";
        docx("vni.docx", paragraph(vni.repeat(5)), Map.of()).is("review", "text-encoding");
        docx("vntime.docx", run("<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", tcvn3.repeat(5)), Map.of())
                .is("review", "text-encoding");
        var english = "The woman of our street helps the poor every morning before she goes to work and nobody asks. ";
        add(Samples.file(at("english.txt"), english.repeat(5)), "accept", "language");
        add(Samples.file(at("letter.txt"), "From: Nguyễn Văn An\nTo: Ban Tổ chức\n\n" + text(200)), "accept", "");
        add(Samples.docx(at("named.pdf"), 200), "accept", "file-name");
        add(Samples.rtf(at("word.doc"), 200), "accept", "file-name");
    }

    private void pictures() {
        add(Samples.recording(at("page.jpg"), "-f lavfi -i testsrc=size=800x1100 -frames:v 1"), "review", "word-limit");
        add(Samples.recording(at("page.png"), "-f lavfi -i testsrc=size=800x1100 -frames:v 1"), "review", "word-limit");
        add(PdfSamples.scanned(at("scan.pdf")), "review", "word-limit");
        if (MediaTools.onPath("heif-enc").isPresent()
                && MediaTools.onPath("heif-convert").isPresent()) {
            add(Samples.run(at("page.heic"), "heif-enc", at("page.jpg").toString(), "-o"), "review", "word-limit");
        }
    }

    private void packages() {
        docx(
                        "entity.docx",
                        "",
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                        + part("document", paragraph("&e;"))))
                .is("reject", "readable");
        docx(
                        "laughs.docx",
                        "",
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                                        + part("document", paragraph("&b;"))))
                .is("reject", "readable");
        docx("deep.docx", "", Map.of("word/document.xml", part("document", paragraph("a".repeat(60_000_000)))))
                .is("reject", "readable");
        var wide = new LinkedHashMap<String, String>();
        for (int i = 0; i < 2100; i++) {
            wide.put("word/media/" + i + ".bin", "x");
        }
        docx("wide.docx", Samples.body(10), wide).is("reject", "readable");
        docx("macro.docx", Samples.body(10), Map.of("word/vbaProject.bin", "x")).is("reject", "readable");
        docx("twice.docx", Samples.body(10), Map.of("WORD/document.xml", "<x/>"))
                .is("reject", "readable");
        docx("signature.docx", Samples.body(10), Map.of("word/media/a.bin", eicar()))
                .is("reject", "readable");
        add(Samples.file(at("eicar.txt"), eicar()), "reject", "readable");
        add(Samples.file(at("empty.docx"), ""), "reject", "readable");
        docx("wordless.docx", "", Map.of()).is("reject", "readable");
        add(PdfSamples.locked(at("locked.pdf")), "reject", "readable");
    }

    private void cargo() {
        docx("embedded.docx", Samples.body(300), Map.of("word/embeddings/a.bin", "x"))
                .is("review", "file-cargo");
        docx(
                        "template.docx",
                        Samples.body(300),
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\""
                                        + RELATIONS + "\"><Relationship Id=\"r\" Type=\"http://x/attachedTemplate\""
                                        + " Target=\"http://127.0.0.1:9/x.dotm\" TargetMode=\"External\"/></Relationships>"))
                .is("review", "file-cargo");
        docx(
                        "dde.docx",
                        Samples.body(300)
                                + "<w:p><w:r><w:instrText>DDEAUTO c:\\\\x.exe \"a\"</w:instrText></w:r></w:p>",
                        Map.of())
                .is("review", "file-cargo");
        add(
                Samples.rtf(
                        at("fetching.rtf"),
                        Samples.rtf(text(300))
                                + "{\\field{\\*\\fldinst INCLUDEPICTURE \"http://127.0.0.1:9/a.png\"}{\\fldrslt x}}\\par"),
                "review",
                "file-cargo");
        add(PdfSamples.scripted(at("script.pdf")), "review", "file-cargo");
    }

    private void disguised() {
        add(Samples.file(at("page.doc"), "<html><script>alert(1)</script></html>"), "reject", "category-kind");
        add(Samples.file(at("drawing.jpg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "reject", "category-kind");
        var exe = new byte[600];
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[60] = (byte) 0x80;
        System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x64, (byte) 0x86}, 0, exe, 128, 6);
        add(bytes("program.docx", exe), "reject", "category-kind");
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        cases.add(new Case(bytes("noise.mp3", noise), "radio", "reject", "category-kind"));
        for (var list : List.of(
                "#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/x.ts\n",
                "ffconcat version 1.0\nfile http://127.0.0.1:9/x\n",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\n",
                "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"/>")) {
            var file = Samples.file(at("playlist-" + cases.size() + ".mp4"), list);
            cases.add(new Case(file, "television", "reject", "category-kind"));
        }
        add(
                joined("polyglot.pdf", Samples.pdf(at("p.pdf"), 100, false), Samples.docx(at("p.docx"), 10)),
                "reject",
                "readable");
    }

    private void cut() {
        for (var whole : List.of(
                Samples.docx(at("w.docx"), 800),
                Samples.odt(at("w.odt"), 800),
                Samples.rtf(at("w.rtf"), 800),
                Samples.pdf(at("w.pdf"), 800, false),
                Samples.doc(at("w.doc"), 800),
                Samples.recording(at("w.jpg"), "-f lavfi -i testsrc=size=800x1100 -frames:v 1"))) {
            try {
                var bytes = Files.readAllBytes(whole);
                add(bytes("half-" + whole.getFileName(), Arrays.copyOf(bytes, bytes.length / 2)), "reject", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Added docx(String name, String body, Map<String, String> parts) {
        return new Added(Samples.docx(at(name), body, parts));
    }

    private final class Added {
        private final Path file;

        Added(Path file) {
            this.file = file;
        }

        void is(String verdict, String rule) {
            add(file, verdict, rule);
        }
    }

    private void add(Path file, String verdict, String rule) {
        cases.add(new Case(file, "article", verdict, rule));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path bytes(String name, byte[] content) {
        try {
            return Files.write(at(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path joined(String name, Path first, Path second) {
        try {
            var all = Files.newOutputStream(at(name));
            try (all) {
                Files.copy(first, all);
                Files.copy(second, all);
            }
            return at(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String properties, String text) {
        return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String silentNumbering() {
        return part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"none\"/>"
                        + "<w:lvlText w:val=\"\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/>"
                        + "</w:num>");
    }

    private static String eicar() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
    }
}
