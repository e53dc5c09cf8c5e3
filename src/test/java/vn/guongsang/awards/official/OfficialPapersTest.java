package vn.guongsang.awards.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.guongsang.StaffForTests.signedIn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.awards.AwardCast;
import vn.guongsang.awards.AwardDesk;
import vn.guongsang.awards.CollectiveDesk;
import vn.guongsang.awards.FigureDesk;
import vn.guongsang.awards.Settled;
import vn.guongsang.awards.board.FigureChoice;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.VietnameseNumber;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class OfficialPapersTest {
    private static final Path LOOK = Path.of("target/papers");
    private static final List<String> BOTH_FIGURES = List.of(
            "10.000.000 đồng (Bằng chữ: Mười triệu đồng)",
            "14.200.000 đồng (Bằng chữ: Mười bốn triệu hai trăm nghìn đồng)",
            "4.200.000 đồng (Bằng chữ: Bốn triệu hai trăm nghìn đồng)",
            "18 giải cá nhân (mười tám giải cá nhân)",
            "12 giải cá nhân (mười hai giải cá nhân)");

    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d.]*) đồng \\((?:Bằng chữ: )?(\\p{Lu}[^)]* đồng)\\)");
    private static final Pattern COUNT =
            Pattern.compile("(\\d[\\d.]*) (giải(?: cá nhân| tập thể)?|tác phẩm|bài) \\(([^)]+)\\)");

    @Inject
    AwardDesk desk;

    @Inject
    CollectiveDesk collectives;

    @Inject
    FigureDesk figures;

    @Inject
    AgroalDataSource database;

    // one settled contest for all of these tests, which only read it or fill in different papers
    private static AwardCast cast;
    private static RequestSpecification mai;

    private String home;

    @BeforeEach
    void aContest() {
        if (cast == null) {
            cast = new AwardCast(database);
            new Settled(desk, collectives).settle(cast);
            mai = signedIn("mai.organiser");
        }
        home = "/organiser/contests/" + cast.slug + "/papers";
    }

    @Test
    void everyPaperComesAsWordAndAsPdfAndSaysTheSame() throws IOException {
        for (var kind : PaperKind.values()) {
            var pdf = pdf(kind);
            var word = word(kind);
            for (var phrase : telling(kind)) {
                assertThat(flat(pdf)).as(kind + " pdf").contains(phrase);
                assertThat(flat(word)).as(kind + " docx").contains(phrase);
            }
        }
        mai.get(home).then().statusCode(200).body(containsString("Công văn gửi tác phẩm"));
    }

    @Test
    void everyPaperThatNamesMoneySaysBothFiguresInFiguresAndWordsAndWhoAcceptedWhich() throws IOException {
        var silent = EnumSet.of(PaperKind.CERTIFICATES, PaperKind.INVITATION, PaperKind.CITY_LETTER);
        for (var kind : EnumSet.complementOf(silent)) {
            assertThat(flat(word(kind))).as(kind.key()).contains(BOTH_FIGURES.toArray(String[]::new));
        }
        var choice = new FigureChoice(
                FigureChoice.Accepted.COMPUTED, "Chủ tịch Hội đồng, Thông báo 12/TB-HĐTĐKT", "Các dòng giải là đúng");
        figures.accept(cast.at(), "prize-total", choice, cast.mai());
        assertThat(flat(word(PaperKind.DECISION)))
                .contains(
                        "Con số được chấp nhận: 14.200.000 đồng (Mười bốn triệu hai trăm nghìn đồng), theo các giải được liệt kê.",
                        "Thông báo 12/TB-HĐTĐKT",
                        "10.000.000 đồng");
        mai.get("/organiser/contests/" + cast.slug + "/prizes")
                .then()
                .body(containsString("Đã chấp nhận số cộng từ các giải"));
    }

    @Test
    void wordsAgreeWithFiguresWhereverBothStand() throws IOException {
        int met = 0;
        for (var kind : PaperKind.values()) {
            met += agreeing(kind.key(), flat(word(kind))) + agreeing(kind + ".pdf", flat(pdf(kind)));
        }
        var contest = "/organiser/contests/" + cast.slug;
        for (var page : List.of(
                contest + "/prizes",
                contest + "/budget",
                contest + "/decision",
                contest + "/publication",
                contest + "/setup/prizes",
                "/contests/" + cast.slug + "/prizes")) {
            var html = mai.get(page).then().statusCode(200).extract().asString();
            met += agreeing(page, flat(Jsoup.parse(html).text()));
        }
        assertThat(met).as("amounts met with their words").isGreaterThan(100);
    }

    /** How many amounts stand beside their words; fails on the first that does not agree. */
    private static int agreeing(String where, String text) {
        int met = 0;
        for (var found : AMOUNT.matcher(text).results().toList()) {
            var amount = new Money(Long.parseLong(found.group(1).replace(".", "")));
            assertThat(found.group(2)).as(where + ": " + found.group()).isEqualTo(amount.words());
            met++;
        }
        for (var found : COUNT.matcher(text).results().toList()) {
            var number = Long.parseLong(found.group(1).replace(".", ""));
            assertThat(found.group(3))
                    .as(where + ": " + found.group())
                    .isEqualTo(VietnameseNumber.words(number) + " " + found.group(2));
            met++;
        }
        return met;
    }

    @Test
    void numberDateAndSignerAreFilledInAndStandAsTheDecreeAsks() throws IOException {
        var form = signedIn("mai.organiser")
                .formParam("version", 0)
                .formParam("above", "Hội đồng Thi đua - Khen thưởng quận Hà Đông")
                .formParam("issuer", "Ban Tổ chức Cuộc thi")
                .formParam("number", "5")
                .formParam("symbol", "TTr-BTC")
                .formParam("place", "Hà Đông")
                .formParam("addressee", "Hội đồng Thi đua - Khen thưởng quận")
                .formParam("capacity", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN")
                .formParam("signer", "Phạm Thị Hòa");
        form.formParam("date", "31/2/2023")
                .post(home + "/proposal")
                .then()
                .statusCode(422)
                .body(containsString("Phạm Thị Hòa"));
        signedIn("mai.organiser")
                .formParam("version", 0)
                .formParam("number", "5")
                .formParam("symbol", "TTr-BTC")
                .formParam("place", "Hà Đông")
                .formParam("date", "7/2/2023")
                .formParam("capacity", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN")
                .formParam("signer", "Phạm Thị Hòa")
                .post(home + "/proposal")
                .then()
                .statusCode(303);
        assertThat(flat(word(PaperKind.PROPOSAL)))
                .contains(
                        "Số: 05/TTr-BTC",
                        "Hà Đông, ngày 07 tháng 02 năm 2023",
                        "KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN",
                        "Phạm Thị Hòa");
        signedIn("khanh.organiser")
                .formParam("version", 0)
                .formParam("number", "6")
                .post(home + "/proposal")
                .then()
                .statusCode(409);
    }

    @Test
    void thePageOfAWordFileIsTheOneTheDecreeAsksFor() throws IOException {
        try (var word = document(PaperKind.DECISION)) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(word.getHeaderList().stream().map(h -> h.getText()).toList())
                    .anySatisfy(h -> assertThat(h).contains("2"));
            assertThat(word.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .map(r -> r.getFontFamily()))
                    .containsOnly("Times New Roman");
        }
    }

    @Test
    void theSumsOfTheSpreadsheetsAreFormulasThatComeToTheSameMoney() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(PaperKind.BUDGET, "xlsx")))) {
            var sheet = book.getSheetAt(0);
            var total = sheet.getRow(sheet.getLastRowNum()).getCell(5);
            assertThat(total.getCellFormula()).startsWith("SUM(");
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(total)
                            .getNumberValue())
                    .isEqualTo(14_200_000);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(PaperKind.RANKING, "xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void whereTheRulesLeaveOutTheHighestAndTheLowestSheetThePapersSayItAndRankByWhatIsLeft() throws IOException {
        var trimmed = new AwardCast(database);
        trimmed.rules("$.scoring.official", "trimmedMean");
        trimmed.written("Ai cũng khen", "Tác Giả Đều Tay", "ha-cau", 88);
        trimmed.written("Một người chê", "Tác Giả Bị Chê", "ha-cau", 60, 90, 93);
        var papers = "/organiser/contests/" + trimmed.slug + "/papers";
        for (var kind : List.of(PaperKind.RANKING, PaperKind.JURY_MINUTES)) {
            var said = flat(text(mai.get(papers + "/" + kind.key() + "/pdf").asByteArray(), "trimmed-" + kind.key()));
            assertThat(said)
                    .contains("Điểm chính thức: bỏ một phiếu cao nhất và một phiếu thấp nhất của mỗi bài")
                    .containsSubsequence("Một người chê", "90,00", "Ai cũng khen", "88,00");
        }
    }

    @Test
    void othersThanItsOrganisersSeeNothingOfAContestsPapers() {
        signedIn("thanh.approver").get(home + "/decision/docx").then().statusCode(200);
        signedIn("judge.an").get(home + "/decision/docx").then().statusCode(403);
        mai.get(home + "/decision/xlsx").then().statusCode(404);
    }

    private static List<String> telling(PaperKind kind) {
        return switch (kind) {
            case JURY_MINUTES -> List.of("BIÊN BẢN", "Bài viết 1", "94,00");
            case RANKING -> List.of("BẢNG TỔNG HỢP ĐIỂM", "niêm phong");
            case PROPOSAL -> List.of("TỜ TRÌNH", "12.500.000 đồng (Bằng chữ: Mười hai triệu năm trăm nghìn đồng)");
            case BUDGET -> List.of("DỰ TOÁN KINH PHÍ", "TỔNG CỘNG");
            case DECISION ->
                List.of(
                        "Số: 125/QĐ-HĐTĐKT",
                        "ngày 20 tháng 8 năm 2023",
                        "Điều 1.",
                        "Tác Giả Viết 1",
                        "Cán Thị Việt Hà");
            case CERTIFICATES -> List.of("GIẤY CHỨNG NHẬN", "GIẤY KHEN", "Tác Giả Hình 1", "Số kiểm tra:");
            case INVITATION -> List.of("GIẤY MỜI", "Lễ tổng kết và trao giải");
            case PAYMENT -> List.of("DANH SÁCH NHẬN TIỀN THƯỞNG", "không sao chụp");
            case REPORT -> List.of("BÁO CÁO", "14 bài (mười bốn bài)");
            case CITY_LETTER -> List.of("V/v gửi tác phẩm", "12 tác phẩm (mười hai tác phẩm)", "/HĐTĐKT");
        };
    }

    private String pdf(PaperKind kind) throws IOException {
        return text(file(kind, "pdf"), kind.key());
    }

    private static String text(byte[] bytes, String name) throws IOException {
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + ".pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String word(PaperKind kind) throws IOException {
        try (var word = document(kind);
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private XWPFDocument document(PaperKind kind) throws IOException {
        var bytes = file(kind, "docx");
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(kind.key() + ".docx"), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private byte[] file(PaperKind kind, String form) {
        return mai.get(home + "/" + kind.key() + "/" + form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
