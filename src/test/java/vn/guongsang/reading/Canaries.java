package vn.guongsang.reading;

import static vn.guongsang.reading.Samples.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** One file of each kind that can say more than its work, with the same name in the usual places. */
final class Canaries {
    static final String NAME = "Quach Thi Canari";
    private static final String XMP =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description photoshop:AuthorsPosition=\"x\"><dc:creator><rdf:Seq><rdf:li>"
                    + NAME + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Canaries(Path folder) {
        this.folder = folder;
    }

    static List<Path> all(Path folder) {
        var canaries = new Canaries(folder);
        try {
            canaries.docx();
            canaries.odt();
            canaries.rtf();
            canaries.doc();
            canaries.pdf();
            canaries.pictures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        canaries.recordings();
        return canaries.files;
    }

    private void docx() {
        var core =
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:%1$s>" + NAME + "</dc:%1$s></cp:coreProperties>";
        for (var place : List.of("creator", "lastModifiedBy", "title", "description")) {
            docx(place, "docProps/core.xml", core.formatted(place));
        }
        docx("company", "docProps/app.xml", "<Properties><Company>" + NAME + "</Company></Properties>");
        docx(
                "own",
                "docProps/custom.xml",
                "<Properties xmlns:vt=\"v\"><property><vt:lpwstr>" + NAME + "</vt:lpwstr></property></Properties>");
        docx("comment", "word/comments.xml", part("comments", "<w:comment w:author=\"" + NAME + "\"/>"));
        docx("people", "word/people.xml", part("people", "<w:person w:author=\"" + NAME + "\"/>"));
        docx(
                "cover",
                "customXml/item1.xml",
                "<CoverPageProperties><CompanyPhone>" + NAME + "</CompanyPhone></CoverPageProperties>");
        docx(
                "template",
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"file:///C:\\"
                        + NAME + "\\a.dotx\"/></Relationships>");
        files.add(Samples.docx(
                folder.resolve("change.docx"),
                Samples.body(20) + "<w:p><w:ins w:author=\"" + NAME + "\"><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>",
                Map.of()));
    }

    private void docx(String name, String part, String content) {
        files.add(Samples.docx(folder.resolve(name + ".docx"), Samples.body(20), Map.of(part, content)));
    }

    private void odt() {
        for (var place : List.of("initial-creator", "user-defined", "keyword")) {
            var meta = "<m xmlns:meta=\"m\"><meta:" + place + ">" + NAME + "</meta:" + place + "></m>";
            files.add(Samples.withParts(
                    Samples.odt(folder.resolve(place + ".odt"), 20),
                    Map.of("meta.xml", meta.getBytes(StandardCharsets.UTF_8))));
        }
        files.add(Samples.odt(
                folder.resolve("comment.odt"),
                Samples.odtBody(20) + "<text:p>một<office:annotation><dc:creator>" + NAME
                        + "</dc:creator><text:p>x</text:p></office:annotation></text:p>"));
        files.add(Samples.odt(
                folder.resolve("change.odt"),
                "<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>" + NAME
                        + "</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
                        + Samples.odtBody(20)));
    }

    private void rtf() {
        var places = Map.of(
                "author", "{\\info{\\author " + NAME + "}}",
                "company", "{\\info{\\*\\company " + NAME + "}}",
                "own", "{\\*\\userprops{\\propname x}\\proptype30{\\staticval " + NAME + "}}",
                "comment", "{\\*\\atnauthor " + NAME + "}",
                "change", "{\\*\\revtbl{Unknown;}{" + NAME + ";}}");
        places.forEach((name, group) ->
                files.add(Samples.rtf(folder.resolve(name + ".rtf"), group + Samples.rtf(Samples.text(20)) + "\\par")));
    }

    private void doc() throws IOException {
        var plain = Samples.doc(folder.resolve("plain.doc"), 20);
        try (var open = new POIFSFileSystem(Files.newInputStream(plain));
                var out = Files.newOutputStream(folder.resolve("author.doc"))) {
            var summary = PropertySetFactory.newSummaryInformation();
            summary.setAuthor(NAME);
            var bytes = new ByteArrayOutputStream();
            summary.write(bytes);
            open.createDocument(new ByteArrayInputStream(bytes.toByteArray()), SummaryInformation.DEFAULT_STREAM_NAME);
            open.writeFilesystem(out);
        } catch (org.apache.poi.hpsf.WritingNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        files.add(folder.resolve("author.doc"));
    }

    private void pdf() throws IOException {
        for (var place : List.of("info", "xmp")) {
            var target = folder.resolve(place + ".pdf");
            try (var pdf = Loader.loadPDF(
                    Samples.pdf(folder.resolve("plain.pdf"), 20, false).toFile())) {
                if (place.equals("xmp")) {
                    pdf.getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    pdf, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8))));
                } else {
                    pdf.getDocumentInformation().setCustomMetadataValue("Manager", NAME);
                }
                pdf.save(target.toFile());
            }
            files.add(target);
        }
    }

    private void pictures() throws IOException {
        var jpg = HostileBytes.bytes(
                Samples.recording(folder.resolve("plain.jpg"), "-f lavfi -i testsrc=size=400x600 -frames:v 1"));
        var comment = HostileBytes.latin(NAME);
        segment("comment.jpg", jpg, 0xFE, comment);
        segment("xmp.jpg", jpg, 0xE1, HostileBytes.latin("http://ns.adobe.com/xap/1.0/\0" + XMP));
        segment(
                "iptc.jpg",
                jpg,
                0xED,
                HostileBytes.latin("Photoshop 3.0\08BIM\4\4\0\0\0\0\0\u0015\u001C\2P\0\u0010" + NAME));
        segment("exif.jpg", jpg, 0xE1, HostileBytes.joined(HostileBytes.latin("Exif\0\0"), exif()));
        var png = HostileBytes.bytes(
                Samples.recording(folder.resolve("plain.png"), "-f lavfi -i testsrc=size=400x600 -frames:v 1"));
        chunk("text.png", png, "tEXt", HostileBytes.latin("Author\0" + NAME));
        chunk("exif.png", png, "eXIf", exif());
        chunk("xmp.png", png, "iTXt", HostileBytes.latin("XML:com.adobe.xmp\0\0\0\0\0" + XMP));
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(comment);
        }
        chunk("packed.png", png, "zTXt", HostileBytes.joined(HostileBytes.latin("Author\0\0"), packed.toByteArray()));
        if (MediaTools.onPath("heif-enc").isPresent()
                && MediaTools.onPath("heif-convert").isPresent()) {
            files.add(Samples.run(
                    folder.resolve("exif.heic"),
                    "heif-enc",
                    folder.resolve("exif.jpg").toString(),
                    "-o"));
        }
    }

    /** One directory with the artist, another inside it with the owner of the camera. */
    private static byte[] exif() {
        var name = HostileBytes.latin(NAME + "\0");
        var tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + name.length);
        tiff.put(HostileBytes.latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(name.length)
                .putInt(26)
                .putInt(0)
                .put(name);
        return tiff.array();
    }

    private void segment(String name, byte[] jpg, int marker, byte[] content) {
        var out = ByteBuffer.allocate(jpg.length + 4 + content.length);
        out.put(jpg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        files.add(HostileBytes.write(
                folder.resolve(name), out.put(jpg, 2, jpg.length - 2).array()));
    }

    private void chunk(String name, byte[] png, String kind, byte[] content) throws IOException {
        int head = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(png, 0, head);
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        var crc = new CRC32();
        crc.update(HostileBytes.latin(kind));
        crc.update(content);
        data.write(HostileBytes.latin(kind));
        data.write(content);
        data.writeInt((int) crc.getValue());
        out.write(png, head, png.length - head);
        files.add(HostileBytes.write(folder.resolve(name), out.toByteArray()));
    }

    private void recordings() {
        for (var type : Recordings.types()) {
            if (List.of("amr", "aac", "mpg").contains(type)) {
                continue; // these have no place for a word
            }
            var target = folder.resolve("tagged." + type);
            var command = new ArrayList<>(List.of(
                    "ffmpeg",
                    "-nostdin",
                    "-v",
                    "error",
                    "-y",
                    "-i",
                    Recordings.of(type, 3).toString(),
                    "-map",
                    "0",
                    "-c",
                    "copy"));
            var tags = type.equals("ts") ? List.of("service_name") : List.of("artist", "title", "comment");
            tags.forEach(tag -> command.addAll(List.of("-metadata", tag + "=" + NAME)));
            if (type.equals("m4v")) {
                command.addAll(List.of("-f", "ipod"));
            }
            files.add(Samples.run(target, command.toArray(String[]::new)));
        }
    }
}
