package vn.guongsang.reading;

import static vn.guongsang.reading.Samples.paragraph;
import static vn.guongsang.reading.Samples.part;
import static vn.guongsang.reading.Samples.text;

import java.io.ByteArrayInputStream;
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
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Named;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.Problem;

/** Documents made to harm whoever opens them; every address in them is that of a listener of the test. */
final class HostileFiles {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private final Path folder;
    private final String address;
    private final List<Attack> attacks = new ArrayList<>();

    /** A file and what must be said of it: the problem that makes it unusable, or the oddity that a person looks at. */
    record Attack(Path file, List<Enum<?>> told) {}

    private HostileFiles(Path folder, int port) {
        this.folder = folder;
        this.address = "http://127.0.0.1:" + port + "/";
    }

    static List<Named<Attack>> all(Path folder, int port) {
        var files = new HostileFiles(folder, port);
        files.packageBombs();
        files.otherBombs();
        files.entities();
        files.externalReferences();
        files.cargo();
        files.locked();
        files.packages();
        files.malware();
        HostileBytes.all(folder).forEach(files.attacks::add);
        HostileRecordings.all(folder, files.address).forEach(files.attacks::add);
        return files.attacks.stream()
                .map(attack -> Named.of(attack.file().getFileName().toString(), attack))
                .toList();
    }

    private void packageBombs() {
        docx("nested-elements.docx", "<w:sdt>".repeat(400_000) + "</w:sdt>".repeat(400_000), Problem.BOMB);
        docx("empty-paragraphs.docx", "<w:p/>".repeat(1_300_000), Problem.BOMB);
        docx(
                "runs.docx",
                "<w:p>" + "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>".repeat(200_000)
                        + "</w:p>",
                Problem.BOMB);
        docx("attributes.docx", "<w:p " + attributes(30_000) + "/>", Problem.BOMB);
        told(zeros("huge.docx", "word/document.xml", 400), Problem.BOMB, Problem.DAMAGED);
        told(zeros("huge-picture.docx", "word/media/image1.png", 400), Problem.BOMB);
        var wide = new LinkedHashMap<String, String>();
        for (int i = 0; i < 5000; i++) {
            wide.put("word/media/" + i + ".bin", "x");
        }
        told(Samples.docx(at("wide.docx"), Samples.body(10), wide), Problem.BOMB);
        told(
                Samples.odt(at("nested.odt"), "<text:section>".repeat(300_000) + "</text:section>".repeat(300_000)),
                Problem.BOMB);
        told(
                Samples.odt(at("spaces.odt"), "<text:p>" + "<text:s text:c=\"9999\"/>".repeat(20_000) + "a</text:p>"),
                Problem.BOMB);
        told(nestedPackage(), Oddity.EMBEDDED_FILE);
    }

    private void otherBombs() {
        told(Samples.rtf(at("groups.rtf"), "{".repeat(100_000) + "}".repeat(100_000)), Problem.BOMB);
        told(Samples.file(at("long.rtf"), "{\\rtf1 " + "a ".repeat(17 << 20) + "}"), Problem.BOMB);
        told(Samples.rtf(at("long-words.rtf"), "a ".repeat(3 << 20)), Problem.BOMB);
        told(Samples.file(at("long.txt"), "chữ ".repeat(2_000_000)), Problem.BOMB);
        told(Samples.file(at("one-word.txt"), "a".repeat(4_000_000)), Problem.BOMB);
    }

    private void entities() {
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\">]>";
        var parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>";
        var dtd = "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">";
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (var head : Map.of("outside", outside, "parameter", parameter, "dtd", dtd, "laughs", laughs + "]>")
                .entrySet()) {
            var name = head.getKey().equals("laughs") ? "&l11;" : head.getKey().equals("outside") ? "&e;" : "";
            var body = "<w:body>" + paragraph(text(20) + name) + "</w:body>";
            told(
                    Samples.docx(
                            at(head.getKey() + ".docx"),
                            "",
                            Map.of("word/document.xml", head.getValue() + part("document", body))),
                    Problem.HOSTILE,
                    Problem.DAMAGED);
            told(
                    Samples.docx(
                            at(head.getKey() + "-styles.docx"),
                            Samples.body(20),
                            Map.of("word/styles.xml", head.getValue() + part("styles", ""))),
                    Problem.HOSTILE,
                    Problem.DAMAGED);
            told(
                    Samples.docx(
                            at(head.getKey() + "-core.docx"),
                            Samples.body(20),
                            Map.of("docProps/core.xml", head.getValue() + "<creator>" + name + "</creator>")),
                    Problem.HOSTILE,
                    Problem.DAMAGED);
        }
        told(
                Samples.zip(
                        at("outside.odt"),
                        Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                outside + "<x>&e;</x>")),
                Problem.HOSTILE,
                Problem.DAMAGED,
                Problem.UNKNOWN_KIND);
    }

    private void externalReferences() {
        for (var type : List.of("attachedTemplate", "image", "oleObject", "frame", "subDocument")) {
            var relations = "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r\" Type=\"http://x/" + type
                    + "\" Target=\"" + address + type + "\" TargetMode=\"External\"/></Relationships>";
            told(
                    Samples.docx(
                            at(type + ".docx"), Samples.body(300), Map.of("word/_rels/settings.xml.rels", relations)),
                    Oddity.EXTERNAL_REFERENCE);
        }
        told(
                Samples.odt(
                        at("linked.odt"),
                        Samples.odtBody(300)
                                + "<text:p><draw:image xmlns:draw=\"urn:d\" xmlns:xlink=\"urn:x\" xlink:href=\""
                                + address + "a.png\"/></text:p>"),
                Oddity.EXTERNAL_REFERENCE);
        told(
                Samples.rtf(at("template.rtf"), "{\\*\\template " + address + "a.dotm}" + Samples.rtf(text(300))),
                Oddity.EXTERNAL_REFERENCE);
        told(
                Samples.rtf(
                        at("linked.rtf"),
                        Samples.rtf(text(300)) + "{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                                + "a.png\"}{\\fldrslt x}}"),
                Oddity.EXTERNAL_REFERENCE);
        told(HostilePdfs.reaching(at("reaching.pdf"), address), Oddity.EXTERNAL_REFERENCE);
        told(
                Samples.file(
                        at("drawing.jpg"),
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + address + "a.png\"/></svg>"),
                Problem.UNKNOWN_KIND);
        told(
                Samples.file(
                        at("page.doc"),
                        "<html><img src=\"" + address + "a.png\"><script>fetch('" + address + "')</script></html>"),
                Problem.UNKNOWN_KIND);
    }

    private void cargo() {
        told(Samples.docx(at("macro.docx"), Samples.body(300), Map.of("word/vbaProject.bin", "x")), Problem.MACROS);
        told(
                Samples.docx(
                        at("renamed-macro.docx"),
                        Samples.body(300),
                        Map.of(
                                "word/thumbnail.bin",
                                "x",
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r\""
                                        + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                        + " Target=\"thumbnail.bin\"/></Relationships>")),
                Problem.MACROS);
        told(
                Samples.docx(at("embedded.docx"), Samples.body(300), Map.of("word/embeddings/a.bin", "x")),
                Oddity.EMBEDDED_FILE);
        told(
                Samples.docx(
                        at("renamed-embedded.docx"),
                        Samples.body(300),
                        Map.of(
                                "word/media/a.png",
                                "x",
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject\""
                                        + " Target=\"media/a.png\"/></Relationships>")),
                Oddity.EMBEDDED_FILE);
        docx(
                "dde.docx",
                Samples.body(300) + "<w:p><w:r><w:instrText>DDEAUTO c:\\\\x.exe \"a\"</w:instrText></w:r></w:p>",
                Oddity.SCRIPT);
        told(
                Samples.rtf(at("object.rtf"), Samples.rtf(text(300)) + "{\\object\\objemb{\\*\\objdata 0105}}"),
                Oddity.EMBEDDED_FILE);
        told(PdfSamples.scripted(at("script.pdf")), Oddity.SCRIPT);
        told(HostilePdfs.carrying(at("carrying.pdf")), Oddity.EMBEDDED_FILE);
        var odt = Samples.odt(at("basic.odt"), 300);
        told(
                Samples.withParts(odt, Map.of("Basic/Standard/Module1.xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                Problem.MACROS);
        told(compound("macro.doc", Samples.doc(at("plain.doc"), 300), "Macros", "VBA"), Problem.MACROS);
    }

    private void locked() {
        told(PdfSamples.locked(at("locked.pdf")), Problem.ENCRYPTED);
        told(compound("locked.docx", null, "EncryptedPackage", "EncryptionInfo"), Problem.ENCRYPTED);
        var odt = Samples.odt(at("locked.odt"), 300);
        var manifest = "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>";
        told(
                Samples.withParts(odt, Map.of("META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8))),
                Problem.ENCRYPTED);
        told(
                HostileBytes.patched(
                        at("locked.doc"),
                        Samples.doc(at("open.doc"), 300),
                        new byte[] {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1, 0},
                        11,
                        3),
                Problem.ENCRYPTED);
        told(
                HostileBytes.patched(
                        at("locked-parts.docx"), Samples.docx(at("open.docx"), 300), new byte[] {'P', 'K', 1, 2}, 8, 9),
                Problem.ENCRYPTED);
    }

    private void packages() {
        var twice = Samples.docx(
                at("two.docx"), Samples.body(10), Map.of("word/documenX.xml", part("document", Samples.body(2000))));
        told(HostileBytes.renamed(at("twice.docx"), twice, "documenX", "document"), Problem.HOSTILE, Problem.DAMAGED);
        told(
                Samples.docx(at("twice-by-case.docx"), Samples.body(10), Map.of("WORD/document.xml", "<x/>")),
                Problem.HOSTILE);
        told(
                Samples.docx(
                        at("climbing.docx"),
                        Samples.body(10),
                        Map.of("../../../../tmp/climbed", "x", "/etc/climbed", "x")),
                Problem.HOSTILE);
    }

    private void malware() {
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
        told(Samples.file(at("eicar.txt"), eicar), Problem.MALWARE);
        told(Samples.docx(at("eicar.docx"), Samples.body(10), Map.of("word/media/a.bin", eicar)), Problem.MALWARE);
        told(
                Samples.withParts(
                        Samples.odt(at("eicar.odt"), 10),
                        Map.of("Pictures/a.png", eicar.getBytes(StandardCharsets.US_ASCII))),
                Problem.MALWARE);
        told(Samples.file(at("late-eicar.txt"), "chữ ".repeat(400_000) + eicar), Problem.MALWARE);
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private Path zeros(String name, String part, int megabytes) {
        var target = Samples.docx(at(name), Samples.body(10), Map.of("[x]", ""));
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(part.endsWith("document.xml") ? new byte[0] : "<x/>".getBytes(StandardCharsets.US_ASCII));
            if (!part.endsWith("document.xml")) {
                zip.putNextEntry(new ZipEntry(part));
            }
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages in packages, as deep as no program goes. */
    private Path nestedPackage() {
        try {
            var inner = "x".getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 150; i++) {
                Samples.zip(at("n.zip"), Map.of());
                Samples.withParts(at("n.zip"), Map.of("/n.zip", inner));
                inner = Files.readAllBytes(at("n.zip"));
            }
            return Samples.withParts(Samples.docx(at("nested.docx"), 300), Map.of("word/embeddings/n.zip", inner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An OLE file with these entries, over what another one holds. */
    private Path compound(String name, Path over, String... entries) {
        try (var files = over == null ? new POIFSFileSystem() : new POIFSFileSystem(Files.newInputStream(over));
                var out = Files.newOutputStream(at(name))) {
            var empty = new byte[5000];
            if (over == null) {
                for (var entry : entries) {
                    files.createDocument(new ByteArrayInputStream(empty), entry);
                }
            } else {
                files.getRoot().createDirectory(entries[0]).createDirectory(entries[1]);
            }
            files.writeFilesystem(out);
            return at(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void docx(String name, String body, Enum<?>... told) {
        told(Samples.docx(at(name), body, Map.of()), told);
    }

    private void told(Path file, Enum<?>... told) {
        attacks.add(new Attack(file, List.of(told)));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }
}
