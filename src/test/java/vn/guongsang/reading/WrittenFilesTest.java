package vn.guongsang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.reading.Samples.paragraph;
import static vn.guongsang.reading.Samples.part;
import static vn.guongsang.reading.Samples.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.reading.FileFacts.FontShare;
import vn.guongsang.reading.FileFacts.Kind;
import vn.guongsang.reading.FileFacts.Oddity;
import vn.guongsang.reading.FileFacts.PageSize;
import vn.guongsang.reading.FileFacts.Problem;
import vn.guongsang.reading.FileFacts.Sign;
import vn.guongsang.reading.FileFacts.SizeShare;
import vn.guongsang.reading.FileFacts.Words;
import vn.guongsang.reading.sandbox.FileReader;

class WrittenFilesTest {
    private static FileReader reader;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 1);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1499, 1500, 1501})
    void aPlainTextHasTheSameNumberOfWordsInEveryFormat(int words) {
        var same = new Words(words, words, words, 0);
        assertThat(textOf(Samples.docx(file("a.docx"), words)).words()).isEqualTo(same);
        assertThat(textOf(Samples.doc(file("a.doc"), words)).words()).isEqualTo(same);
        assertThat(textOf(Samples.txt(file("a.txt"), words)).words()).isEqualTo(same);
        assertThat(textOf(Samples.rtf(file("a.rtf"), words)).words()).isEqualTo(same);
        assertThat(textOf(Samples.odt(file("a.odt"), words)).words()).isEqualTo(new Words(words, words, words + 2, 0));
        if (words > 20) {
            assertThat(textOf(Samples.pdf(file("a" + words + ".pdf"), words, false))
                            .words())
                    .isEqualTo(same);
        }
    }

    @Test
    void aCleanDocumentTellsItsKindLayoutAndNothingElse() {
        var facts = reader.read(Samples.docx(file("b.mp3"), 100));
        assertThat(facts.kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(facts.type()).isEqualTo("docx");
        assertThat(facts.sha256()).hasSize(64);
        assertThat(facts.problem()).isNull();
        assertThat(facts.signs()).isEmpty();
        assertThat(facts.text().pages()).containsExactly(new PageSize(210, 297));
        assertThat(facts.text().fonts()).containsExactly(new FontShare("Times New Roman", 1));
        assertThat(facts.text().sizes()).containsExactly(new SizeShare(14, 1));
        var odt = textOf(Samples.odt(file("b.odt"), 100));
        assertThat(odt.pages()).containsExactly(new PageSize(210, 297));
        assertThat(odt.fonts()).containsExactly(new FontShare("Times New Roman", 1));
        assertThat(odt.sizes()).containsExactly(new SizeShare(14, 1));
    }

    @Test
    void pageNumbersOfAPdfAreNoWordsOfItsAuthor() {
        var facts = reader.read(Samples.pdf(file("c.pdf"), 1500, true));
        assertThat(facts.text().words())
                .isEqualTo(new Words(1500, 1500, 1500 + facts.text().pageCount(), 0));
        assertThat(facts.text().pages()).containsExactly(new PageSize(210, 297));
        assertThat(facts.text().sizes()).containsExactly(new SizeShare(14, 1));
        assertThat(facts.text().fonts()).extracting(FontShare::name).containsExactly("Times-Roman");
        assertThat(facts.metadata()).contains(new FileFacts.Metadata("creator", "Lê Thị Hoa"));
    }

    @Test
    void headersNumbersAndDashesStandBetweenTheLowestAndTheHighestCount() {
        var body = paragraph(text(10))
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>một hai</w:t></w:r></w:p>"
                + paragraph("xã–hội xã – hội");
        var facts = textOf(Samples.docx(
                file("d.docx"),
                body,
                Map.of(
                        "word/header1.xml",
                        part("hdr", paragraph("đầu trang này")),
                        "word/footnotes.xml",
                        part("footnotes", paragraph("chú thích")))));
        // spaces: 10 + 2 + 4 + 2; dashes: 10 + 2 + 4 + 2, joined dash 2 and lone dash none
        assertThat(facts.words()).isEqualTo(new Words(18, 19, 22, 0));
    }

    @Test
    void deletedFieldCodeFallbackAndHiddenTextIsNotCounted() {
        var body = paragraph(text(10))
                + "<w:p><w:del w:author=\"Trần Văn Dũng\"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>"
                + "<w:r><w:instrText>PAGE mã</w:instrText></w:r>"
                + "<mc:AlternateContent><mc:Choice><w:r><w:t>trong hộp</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>trong hộp</w:t></w:r></mc:Fallback></mc:AlternateContent>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn một</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"An\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\"> ẩn bằng kiểu</w:t></w:r></w:p>";
        var facts = reader.read(Samples.docx(file("e.docx"), body, Map.of()));
        assertThat(facts.text().words()).isEqualTo(new Words(12, 12, 12, 5));
        assertThat(facts.text().plain()).doesNotContain("ẩn").doesNotContain("bỏ đi");
        assertThat(facts.signs())
                .extracting(Sign::oddity)
                .containsExactlyInAnyOrder(Oddity.TRACKED_CHANGES, Oddity.HIDDEN_TEXT);
    }

    @Test
    void odtNotesSpacesListsDeletionsAndHiddenTextAreToldApart() {
        var body = "<text:tracked-changes><text:p>xóa rồi</text:p></text:tracked-changes>"
                + "<text:p>một<text:s text:c=\"3\"/>hai"
                + "<text:tab/>ba<text:line-break/>bốn<text:note>"
                + "<text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>chú thích</text:p></text:note-body></text:note></text:p><text:list>"
                + "<text:list-item><text:p>mục đầu"
                + "</text:p></text:list-item></text:list><text:p>"
                + "<text:span text:style-name=\"An\">ẩn đi</text:span></text:p>";
        var facts = textOf(Samples.odt(file("f.odt"), body));
        assertThat(facts.words()).isEqualTo(new Words(8, 9, 11, 2));
    }

    @Test
    void aFooterStraightUnderTheTextOfTwoPagesIsNoWordOfIt() {
        var words = textOf(PdfVariants.write(file("tight.pdf"), 600, PdfVariants.Shape.TIGHT))
                .words();
        assertThat(words.low()).isEqualTo(600);
        assertThat(words.high()).isEqualTo(604);
    }

    @Test
    void rtfKeepsHiddenDeletedAndFieldTextApartAndTellsItsLayout() {
        var facts = textOf(Samples.rtf(
                file("s.rtf"),
                "\\pard\\f0\\fs28 m\\u7897?t hai {\\v an di}{\\deleted bo}{\\field{"
                        + "\\*\\fldinst PAGE}{\\fldrslt ba}}"
                        + "{\\footnote chu thich}\\par"
                        + "{\\footer trang}{\\listtext 1.}b\\'f4n\\par{\\f1\\fs24 nam}\\par"));
        assertThat(facts.words()).isEqualTo(new Words(7, 8, 9, 2));
        assertThat(facts.plain()).startsWith("chu thich\nmột hai ba\nbôn");
        assertThat(facts.pages()).containsExactly(new PageSize(210, 297));
        assertThat(facts.fonts()).extracting(FontShare::name).containsExactly("Times New Roman", "Arial");
    }

    @Test
    void spacesOfEveryKindDivideAndNothingInvisibleDoes() {
        var text = "một\u00A0hai\u202Fba\u3000bốn\tnăm\u2003sáu x\u200By a\u2060b c\uFEFFd xã-hội và/hoặc 1.500 . !";
        assertThat(WordCount.bySpaces(text)).isEqualTo(14);
        assertThat(WordCount.byDashes("a–b—c d – e")).isEqualTo(5);
        assertThat(WordCount.bySpaces("a–b—c d – e")).isEqualTo(4);
    }

    @Test
    void thePlaceWhereTheLimitIsPassedIsTold() {
        assertThat(WordCount.passing("Một hai ba. Bốn năm sáu. Bảy tám.", 4))
                .isEqualTo(new WordCount.Passing("năm", "Bốn năm sáu."));
        assertThat(WordCount.passing("Một hai ba.", 3)).isEqualTo(new WordCount.Passing("", ""));
    }

    @Test
    void fontsAndSizesAreSharesOfLettersByInheritance() {
        var body = "<w:p><w:r><w:t>" + "a".repeat(90)
                + "</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"24\"/>" + "</w:rPr><w:t>"
                + "b".repeat(10) + "</w:t></w:r></w:p>";
        var facts = textOf(Samples.docx(file("g.docx"), body, Map.of()));
        assertThat(facts.fonts()).containsExactly(new FontShare("Times New Roman", 0.9), new FontShare("Arial", 0.1));
        assertThat(facts.sizes()).containsExactly(new SizeShare(14, 0.9), new SizeShare(12, 0.1));
    }

    @Test
    void joinedZeroWidthAndWhiteTextIsShownWithItsPlace() {
        var signs = reader.read(Samples.docx(
                        file("h.docx"),
                        paragraph("một_hai_ba_bốn_năm sáu\u200Bbảy www.a_b_c_d.vn")
                                + "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>trắng tinh</w:t>"
                                + "</w:r></w:p>",
                        Map.of()))
                .signs();
        assertThat(signs).contains(new Sign(Oddity.JOINED_BY_UNDERSCORES, 4, "một_hai_ba_bốn_năm"));
        assertThat(signs).contains(new Sign(Oddity.WHITE_TEXT, 2, "trắng tinh"));
        assertThat(signs).extracting(Sign::oddity).contains(Oddity.ZERO_WIDTH);
    }

    @Test
    void textInOtherEncodingsIsDecodedAndAGuessIsMarked() throws Exception {
        var utf16 = Files.write(file("i.txt"), ("\uFEFF" + text(30)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(textOf(utf16).words()).isEqualTo(new Words(30, 30, 30, 0));
        assertThat(textOf(utf16).legacyEncoding()).isNull();
        var old = Files.write(
                file("j.txt"), "Ông Hoà là người tốt, ở phường Hà Cầu".getBytes(Charset.forName("windows-1258")));
        assertThat(textOf(old).legacyEncoding()).isEqualTo("windows-1258");
    }

    @Test
    void oldEncodingsAreReadByFontOrBySyllables() throws Exception {
        var tcvn3 = "§©y lµ bµi viÕt vÒ g\u00AD¬ng ng\u00ADêi tèt viÖc tèt ë ph\u00ADêng Hµ CÇu quËn Hµ §«ng";
        var said = "Đây là bài viết về gương người tốt việc tốt ở phường Hà Cầu quận Hà Đông";
        var old = Files.write(file("t.txt"), tcvn3.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(textOf(old).plain()).isEqualTo(said);
        assertThat(textOf(old).legacyEncoding()).isEqualTo("TCVN3");
        assertThat(textOf(old).words().low()).isEqualTo(17);
        var vni = "Ñaây laø baøi vieát veà göông ngöôøi toát vieäc toát ôû phöôøng Haø Caàu quaän Haø Ñoâng";
        assertThat(LegacyText.VNI.convert(vni)).isEqualTo(said);
        assertThat(LegacyText.ofText(vni)).isEqualTo(LegacyText.VNI);
        var run = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Hµ</w:t></w:r></w:p>";
        assertThat(textOf(Samples.docx(file("u.docx"), run, Map.of())).plain()).isEqualTo("Hà");
        assertThat(LegacyText.ofText(said)).isNull();
        assertThat(LegacyText.ofText(Samples.text(100))).isNull();
        assertThat(LegacyText.ofText(
                        "C'est à l'été que les élèves préfèrent étudier près de la forêt où il fait frais"))
                .isNull();
    }

    @Test
    void unusableFilesSayWhy() throws Exception {
        assertThat(problem(Samples.file(file("k.docx"), ""))).isEqualTo(Problem.EMPTY);
        assertThat(problem(Samples.docx(file("l.docx"), "", Map.of()))).isEqualTo(Problem.NO_TEXT);
        var whole = Files.readAllBytes(Samples.docx(file("m.docx"), 500));
        assertThat(problem(Files.write(file("m.docx"), half(whole)))).isIn(Problem.DAMAGED, Problem.UNKNOWN_KIND);
        assertThat(problem(Samples.docx(file("n.docx"), paragraph("a"), Map.of("word/vbaProject.bin", "x"))))
                .isEqualTo(Problem.MACROS);
        assertThat(problem(Samples.file(
                        file("o.txt"), "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*")))
                .isEqualTo(Problem.MALWARE);
        assertThat(problem(Samples.docx(
                        file("p.docx"),
                        "",
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                        + part("document", paragraph("&e;"))))))
                .isEqualTo(Problem.HOSTILE);
        assertThat(problem(Samples.file(file("q.docx"), "<html><script>alert(1)</script></html>")))
                .isEqualTo(Problem.UNKNOWN_KIND);
        assertThat(problem(Samples.docx(
                        file("r.docx"),
                        "",
                        Map.of("word/document.xml", part("document", paragraph("a".repeat(60_000_000)))))))
                .isEqualTo(Problem.BOMB);
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static Problem problem(Path file) {
        return reader.read(file).problem();
    }

    private static FileFacts.Text textOf(Path file) {
        var facts = reader.read(file);
        assertThat(facts.problem()).as(facts.problemDetail()).isNull();
        return facts.text();
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }
}
