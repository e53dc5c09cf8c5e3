package vn.guongsang.reading.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.reading.Derivative;
import vn.guongsang.reading.FileFacts;
import vn.guongsang.reading.Samples;

class RendererTest {
    private static FileReader reader;
    private static Renderer renderer;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
        renderer = new Renderer(reader);
    }

    @AfterAll
    static void close() {
        renderer.close();
        reader.close();
    }

    @Test
    void aDocumentBecomesCleanReadingTextWithItsStructureAndWithoutItsAuthor() throws Exception {
        var body = "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Tấm gương</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">Bà </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>Phạm Thị Hòa</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> nói &lt;script&gt; 5 &amp; 6</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Việc một</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Năm</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                + "<w:t>2022</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Người viết: Lê Thị Hoa</w:t></w:r></w:p>";
        var file = Samples.docx(folder.resolve("a.docx"), body, Map.of());
        var made = renderer.render(file, folder.resolve("out"), List.of("Lê Thị Hoa"));
        assertThat(made).extracting(Derivative::role).containsExactly("reading");
        assertThat(Files.readString(folder.resolve("out/reading.html")))
                .isEqualTo(
                        """
                        <h2>Tấm gương</h2>
                        <p>Bà <strong>Phạm Thị Hòa</strong> nói &lt;script&gt; 5 &amp; 6</p>
                        <ul>
                        <li>Việc một</li>
                        </ul>
                        <table>
                        <tr><td><p>Năm</p>
                        </td><td><p>2022</p>
                        </td></tr>
                        </table>
                        <p>Người viết: ▇▇▇</p>
                        """);
    }

    @Test
    void recordingsBecomeStreamableWithoutMetadata() throws Exception {
        var video = Samples.recording(
                folder.resolve("b.avi"),
                Samples.picture(2) + " " + Samples.tone(2)
                        + " -c:v mpeg4 -c:a mp3 -metadata title=Le-Thi-Hoa -metadata artist=Hoa");
        var made = renderer.render(video, folder.resolve("video"), List.of());
        assertThat(made).extracting(Derivative::name).containsExactly("video.mp4", "poster.jpg");
        var facts = reader.read(folder.resolve("video/video.mp4"));
        assertThat(facts.media().streams()).extracting(FileFacts.Stream::codec).containsExactly("h264", "aac");
        assertThat(facts.media().seconds()).isCloseTo(2, within(0.2));
        assertThat(bytes("video/video.mp4")).doesNotContain("Hoa").doesNotContain("Lavf");
        assertThat(bytes("video/video.mp4").indexOf("moov"))
                .isLessThan(bytes("video/video.mp4").indexOf("mdat"));
        var sound = Samples.recording(folder.resolve("c.mp3"), Samples.tone(2) + " -b:a 32k -metadata artist=Hoa");
        assertThat(renderer.render(sound, folder.resolve("sound"), List.of()))
                .extracting(Derivative::name)
                .containsExactly("audio.mp3", "loudness.png");
        assertThat(bytes("sound/audio.mp3")).doesNotContain("Hoa");
    }

    @Test
    void aPictureIsTurnedUprightAndLosesItsExif() throws Exception {
        var plain = Samples.recording(folder.resolve("d.jpg"), "-f lavfi -i testsrc=size=80x40 -frames:v 1");
        var file = Files.write(folder.resolve("e.jpg"), withExif(Files.readAllBytes(plain)));
        assertThat(reader.read(file).metadata()).contains(new FileFacts.Metadata("artist", "Lê Hoa"));
        renderer.render(file, folder.resolve("picture"), List.of());
        var made = ImageIO.read(folder.resolve("picture/picture.jpg").toFile());
        assertThat(List.of(made.getWidth(), made.getHeight())).isEqualTo(List.of(40, 80));
        assertThat(bytes("picture/picture.jpg")).doesNotContain("Exif");
    }

    @Test
    void picturesOfATextFollowItInTheirOrderAndItsPlaceIsTold() throws Exception {
        var body = Samples.paragraph("Trước hình")
                + "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"p\"/>"
                + "</w:drawing></w:r></w:p>" + Samples.paragraph("Sau hình");
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"p\" Type=\"http://x/image\" Target=\"media/image1.jpg\"/></Relationships>";
        var file = Samples.docx(folder.resolve("h.docx"), body, Map.of("word/_rels/document.xml.rels", relations));
        var plain = Samples.recording(folder.resolve("h.jpg"), "-f lavfi -i testsrc=size=80x40 -frames:v 1");
        Samples.withParts(file, Map.of("word/media/image1.jpg", withExif(Files.readAllBytes(plain))));
        assertThat(renderer.render(file, folder.resolve("pictured"), List.of()))
                .extracting(Derivative::name)
                .containsExactly("reading.html", "picture-1.jpg");
        assertThat(Files.readString(folder.resolve("pictured/reading.html")))
                .isEqualTo("<p>Trước hình</p>\n<p><em>[Hình 1]</em></p>\n<p>Sau hình</p>\n");
        assertThat(bytes("pictured/picture-1.jpg")).doesNotContain("Exif").doesNotContain("Hoa");
    }

    @Test
    void aTypedPdfIsShownAsItLooksUnlessSomethingInItMustBeMasked() {
        var pdf = Samples.pdf(folder.resolve("i.pdf"), 100, false);
        assertThat(renderer.render(pdf, folder.resolve("pages"), List.of()))
                .extracting(Derivative::name)
                .containsExactly("reading.html", "page-1.jpg");
        assertThat(renderer.render(pdf, folder.resolve("masked"), List.of("ba Hoa")))
                .extracting(Derivative::name)
                .containsExactly("reading.html");
    }

    @Test
    void whatCannotBeRenderedSaysSoAndTheNextIsUnaffected() {
        var broken = Samples.file(folder.resolve("f.docx"), "PK\u0003\u0004 nothing");
        assertThatThrownBy(() -> renderer.render(broken, folder.resolve("broken"), List.of()))
                .isInstanceOf(Renderer.NotRendered.class);
        var text = Samples.txt(folder.resolve("g.txt"), 3);
        assertThat(renderer.render(text, folder.resolve("text"), List.of())).hasSize(1);
    }

    /** An APP1 segment with orientation 6 (turned right) and an artist, big endian. */
    private static byte[] withExif(byte[] jpeg) {
        var artist = "Lê Hoa\0".getBytes(StandardCharsets.UTF_8);
        var tiff = java.nio.ByteBuffer.allocate(8 + 2 + 24 + 4 + artist.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(artist.length).putInt(38);
        tiff.putInt(0).put(artist);
        var out = java.nio.ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (8 + tiff.capacity()));
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static String bytes(String name) throws Exception {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
    }
}
