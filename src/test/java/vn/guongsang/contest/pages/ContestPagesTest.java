package vn.guongsang.contest.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ContestPagesTest {
    @Test
    void theContestPageSaysWhatToSendUntilWhenAndWhere() {
        var page = page("/contests/ha-dong-demo");

        assertThat(page.select(".facts.listed").eachText())
                .anyMatch(text -> text.contains("không quá 1.500 từ"))
                .anyMatch(text -> text.contains("không quá 7 phút"))
                .anyMatch(text -> text.contains("một tệp, không quá 1.024 MB"));
        assertThat(page.select(".timeline b").eachText())
                .containsExactly("Nhận bài dự thi", "Đơn vị chuyển bài về Ban Tổ chức");
        assertThat(page.select("a.button.main").attr("href")).isEqualTo("/contests/ha-dong-demo/send");
        assertThat(page.text())
                .contains("Căn cứ: Thể lệ kèm Kế hoạch 117/KH-HĐTĐKT ngày 07/10/2022, Mục II, dấu cộng 1");
        assertThat(page.select(".phase .deadline")).hasSize(1);
    }

    @Test
    void theContestPageNamesTheUnitsThatReceiveEntries() {
        assertThat(page("/contests/ha-dong-demo")
                        .select("#units ~ .table-box li")
                        .eachText())
                .contains("UBND phường Hà Cầu", "Trường THCS Lê Lợi");
    }

    @Test
    void aClosedContestOffersNoSending() {
        assertThat(page("/contests/ha-dong-2023").select("a[href$=/send]")).isEmpty();
    }

    @Test
    void thePrizePageSetsStatedBesideComputedAndSaysTheDifferenceInWords() {
        var page = page("/contests/ha-dong-2023/prizes");

        assertThat(page.select("#differences ~ .table-box tbody tr").eachText())
                .containsExactly(
                        "Tổng tiền thưởng (đồng) 10.000.000 14.200.000 +4.200.000",
                        "Tiền thưởng cá nhân (đồng) 12.500.000 12.500.000 khớp",
                        "Số giải cá nhân 18 12 −6",
                        "Tiền thưởng tập thể (đồng) 1.700.000 1.700.000 khớp",
                        "Số giải tập thể 2 2 khớp");
        assertThat(page.select(".findings .finding").eachText())
                .anyMatch(text -> text.contains("nhiều hơn 4.200.000 đồng (Bốn triệu hai trăm nghìn đồng)")
                        && text.contains("Mục V"))
                .anyMatch(text -> text.contains(
                                "18 (mười tám) giải cá nhân; liệt kê được 12 (mười hai) giải, ít hơn 6 (sáu) giải")
                        && text.contains("Mục V, điểm 2"));
        assertThat(page.text())
                .contains(
                        "(mười bốn giải; Mười bốn triệu hai trăm nghìn đồng)",
                        "(Bảy triệu đồng)",
                        "(Năm triệu năm trăm nghìn đồng)");
    }

    @Test
    void theSamePrizesAreReadInEnglish() {
        assertThat(page("/contests/ha-dong-2023/prizes?lang=en").text())
                .contains("The rules state 18 individual prizes; 12 are listed, 6 fewer.");
    }

    @Test
    void theRubricsSayTheirBandsAndWhetherTheyAreApproved() {
        assertThat(page("/contests/ha-dong-2023/rubrics").select(".chip").eachText())
                .containsExactly("Đề xuất", "Đề xuất", "Đề xuất");
        var demo = page("/contests/ha-dong-demo/rubrics");
        assertThat(demo.select(".chip").eachText()).containsExactly("Đã phê duyệt", "Đã phê duyệt", "Đã phê duyệt");
        assertThat(demo.select("section:has(#radio) summary").eachText())
                .contains("Âm thanh, tiếng hiện trường, giọng đọc 15 điểm");
    }

    @Test
    void theCoverSheetAsksWhatTheRulesAskAndCarriesTheWordsForTheEnvelope() {
        var sheet = page("/contests/ha-dong-2023/cover-sheet").select(".sheet").text();

        assertThat(sheet)
                .contains("Họ và tên:", "Nghề nghiệp:", "Nơi cư trú, học tập hoặc công tác:")
                .contains("Tôi biết rằng Ban Tổ chức không trả lại bài đã tham gia dự thi.")
                .contains("Bài tham gia cuộc thi “Viết về gương điển hình tiên tiến, người tốt, việc tốt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/prizes", "/rubrics", "/cover-sheet"})
    void anUnknownContestIsNotHere(String page) {
        given().get("/contests/khong-co" + page).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/ha-dong-2023", "/ha-dong-2023/rubrics", "/ha-dong-demo/prizes", "/ha-dong-demo/cover-sheet"
            })
    void everyPageHasOneHeadingAndNoInlineStyleOrScript(String path) {
        var page = page("/contests" + path);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], [onclick], script:not([src])")).isEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
