package vn.guongsang.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.Staff;
import vn.guongsang.browser.Browser;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** Five judges and forty articles, from the preliminary round to the prizes. */
@QuarkusTest
@QuarkusTestResource(
        value = DatabaseForTests.class,
        initArgs = @ResourceArg(name = "folder", value = "jury-data"),
        restrictToAnnotatedClass = true)
class JuryTest extends Browser {
    private static final int ENTRIES = 40;
    private static final int FINALISTS = 12;

    @TestHTTPResource
    URI root;

    @Inject
    DataSource database;

    @Inject
    ObjectStore store;

    @Inject
    ContestDesk contests;

    @Inject
    JudgingBook book;

    private JudgingCast cast;
    private PersonId organiser;
    private final List<PersonId> judges = new ArrayList<>();
    private final List<Sent> entries = new ArrayList<>();
    private final Map<PersonId, SignedIn> hands = new HashMap<>();
    private Page mai;
    private Page thanh;
    private String sealedInTheBrowser = "";
    private String at;

    @Override
    protected String portal() {
        return root.toString().replaceAll("/$", "");
    }

    @BeforeEach
    void fortyArticlesAndFiveJudges() {
        cast = new JudgingCast(database, store, contests, true);
        at = "/organiser/contests/" + cast.slug;
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        for (var name : List.of("Đỗ Văn An", "Hoàng Thị Ánh", "Phạm Dũng", "Vũ Thị Hằng", "Lý Văn Sơn")) {
            judges.add(cast.person(name, Role.JUDGE, null));
        }
        var unit = cast.unit("UBND phường Hà Cầu");
        for (int i = 0; i < ENTRIES; i++) {
            var entry = cast.entry("article", "Bài thứ " + (i + 1), unit, "Tác giả số " + i);
            cast.derivative(entry, 0, "reading", "text/html; charset=utf-8", "<p>Bà Hòa quét ngõ.</p>");
            entries.add(entry);
        }
        entries.stream().skip(1).forEach(cast::consented);
        judges.forEach(j -> hands.put(j, SignedIn.as(cast.username(j))));
        mai = signedIn(organiser);
    }

    @Test
    void aJuryGoesFromThePreliminaryRoundToThePrizes() {
        theOrganiserHoldsAPreliminaryRound();
        everyEntryIsScoredOnceAndTwelveGoOn();
        theFinalIsDealtAndScored();
        oneJudgeSealsInTheBrowser();
        aJudgeFarFromTheOthersConfers();
        aSheetIsReopenedByTwo();
        theJuryDeliberatesNearThePrizeLines();
        theTieAtThePrizeLineWaitsForMinutes();
        var books = new JuryBooks(cast, mai, SignedIn.as(cast.username(organiser)));
        books.theOtherPrizesAreLeftEmptyForAReason();
        books.theDecisionIsRecorded();
        books.thePapersComeOut();
        books.onePersonProposes();
        books.anotherApproves(thanh);
        books.anybodyChecks(phone(), sealedInTheBrowser);
    }

    private Page signedIn(PersonId person) {
        var page = desk();
        page.navigate("/sign-in");
        page.fill("[name=username]", cast.username(person));
        page.fill("[name=password]", Staff.PASSWORD);
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/home");
        return page;
    }

    private static Map<String, String> minutes(String number, String words) {
        return Map.of("number", number, "date", "20/11/2026", "words", words);
    }

    private void seat(String bench) {
        mai.navigate(at + "/panels");
        for (var judge : judges) {
            mai.check("form[action='" + at + "/panels/" + bench + "'] input[value='" + judge.value() + "']");
        }
        Desk.submit(mai, at + "/panels/" + bench);
    }

    private void deal(String bench) {
        mai.navigate(at + "/assignment");
        assertWorksForEveryone(mai);
        Desk.submit(mai, at + "/assignment/" + bench);
        assertThat(mai.locator("main")).containsText("Đã phân công");
    }

    private void theOrganiserHoldsAPreliminaryRound() {
        mai.navigate(at + "/panels");
        Desk.fill(mai, at + "/rounds/written", Map.of("perEntry", "1", "places", String.valueOf(FINALISTS - 1)));
        seat("written.so-khao");
        seat("written");
        mai.navigate(at + "/panels");
        assertWorksForEveryone(mai);
        deal("written.so-khao");
        assertThat(cast.number(
                        "select max(n) - min(n) from (select count(*) n from sheet where contest_id = ? group by judge_id) x",
                        cast.contest))
                .as("seven each, and the five common ones")
                .isZero();
    }

    /** The earlier the entry, the better; the second and third are equal, and so are the eleventh and twelfth. */
    private static Map<String, String> points(int entry, double offset, int version) {
        int level = entry == 2 ? 1 : entry == 11 ? 10 : entry;
        double truth = 22 - (level % 20) * 0.5;
        double telling = 17 - (level / 20) * 7;
        return ScoringTest.sheet(
                version, String.valueOf(truth), "16", String.valueOf(14 + offset), String.valueOf(telling), "8", "4");
    }

    private void seal(PersonId judge, Sent entry, String group, Map<String, String> form) {
        var ref = cast.text(
                "select ref from sheet where entry_id = ? and judge_id = ? and prize_group = ?",
                entry.id().value(),
                judge.value(),
                group);
        var hand = hands.get(judge);
        assertThat(hand.post("/judging/" + ref, form).statusCode()).isEqualTo(303);
        assertThat(hand.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
    }

    private void everyEntryIsScoredOnceAndTwelveGoOn() {
        hands.values().forEach(h -> h.get("/judging/kin/" + cast.slug));
        for (int i = 0; i < ENTRIES; i++) {
            for (var judge : judges) {
                if (dealt(judge, entries.get(i))) {
                    seal(judge, entries.get(i), "written.so-khao", points(i, 0, 0));
                }
            }
        }
        mai.navigate(at + "/ranking/written.so-khao");
        assertThat(mai.locator("main")).containsText("đưa 12 bài vào chung khảo");
        Desk.fill(mai, at + "/rounds/written.so-khao/closing", minutes("03/BB-BGK", "Mười hai bài vào chung khảo."));
        assertThat(mai.locator("main")).containsText("03/BB-BGK");
    }

    private boolean dealt(PersonId judge, Sent entry) {
        return cast.number(
                        "select count(*) from sheet where entry_id = ? and judge_id = ?",
                        entry.id().value(),
                        judge.value())
                > 0;
    }

    private void theFinalIsDealtAndScored() {
        deal("written");
        assertThat(cast.number(
                        "select count(*) from sheet where contest_id = ? and prize_group = 'written'", cast.contest))
                .isEqualTo(FINALISTS * 5);
        var an = judges.getFirst();
        hands.get(an)
                .post(
                        "/judging/" + ref(entries.get(11), an) + "/conflict",
                        Map.of("reason", "Tôi quen gia đình nhân vật"));
        for (int i = 0; i < FINALISTS; i++) {
            for (int j = 0; j < 5; j++) {
                boolean byHand = i == 0 && j == 0;
                boolean declined = i == 11 && j == 0;
                if (!byHand && !declined) {
                    double offset = j - 2 + (i * 7 + j * 3) % 4 * (i == 1 || i == 2 ? 0 : 0.5);
                    seal(judges.get(j), entries.get(i), "written", i == 5 && j == 4 ? low() : points(i, offset, 0));
                }
            }
        }
    }

    private static Map<String, String> low() {
        return ScoringTest.sheet(0, "12,5", "10", "10", "10", "5", "2,5");
    }

    private String ref(Sent entry, PersonId judge) {
        return cast.text(
                "select ref from sheet where entry_id = ? and judge_id = ? and prize_group = 'written'",
                entry.id().value(),
                judge.value());
    }

    private void oneJudgeSealsInTheBrowser() {
        var page = signedIn(judges.getFirst());
        page.navigate("/judging");
        assertThat(page.locator("main")).containsText("Cách tôi dùng thang điểm");
        assertWorksForEveryone(page);
        page.locator("a.button.main").click();
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.locator("#points-V1")).isFocused();
        page.keyboard().type("22j16j14j17j8j4");
        assertThat(page.locator("output[data-total]")).hasText("81");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Đã lưu \\d\\d:\\d\\d"));
        page.keyboard().press("Alt+Enter");
        Desk.submit(page, "/judging/" + ref(entries.getFirst(), judges.getFirst()) + "/seal");
        assertThat(page.locator("h1")).hasText("Phiếu đã niêm phong");
        sealedInTheBrowser = page.locator("code.hash").innerText().strip();
    }

    private void aJudgeFarFromTheOthersConfers() {
        var page = signedIn(judges.get(4));
        page.navigate("/judging");
        page.locator("a:has-text('cần trao đổi')").first().click();
        assertThat(page.locator("main")).containsText("quá 20 điểm");
        assertWorksForEveryone(page);
        page.locator("input[value=keep]").check();
        page.fill("[name=words]", "Bài thiếu dẫn chứng, tôi giữ điểm.");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Đã ghi kết quả trao đổi");
        mai.navigate(at + "/ranking/written");
        assertThat(mai.locator("main")).containsText("Bài thiếu dẫn chứng, tôi giữ điểm.");
    }

    private void aSheetIsReopenedByTwo() {
        var sheet = cast.number("select id from sheet where ref = ?", ref(entries.get(4), judges.get(1)));
        mai.navigate(at + "/sheets/" + sheet);
        Desk.fill(mai, at + "/sheets/" + sheet + "/reopening", Map.of("reason", "Giám khảo ghi nhầm một tiêu chí"));
        thanh = signedIn(cast.person("Vũ Đức Thành", Role.APPROVER, null));
        thanh.navigate("/approvals");
        thanh.locator("form[action$='/approval'] button.main").first().click();
        thanh.locator("dialog#confirm button[value=yes]").click();
        assertThat(thanh.locator("main")).containsText("Đã phê duyệt");
        var version = cast.text("select version from sheet where id = ?", sheet);
        var hand = hands.get(judges.get(1));
        var ref = ref(entries.get(4), judges.get(1));
        hand.post("/judging/" + ref, points(4, -1, Integer.parseInt(version)));
        hand.post("/judging/" + ref + "/seal", Map.of("version", String.valueOf(Integer.parseInt(version) + 1)));
        mai.navigate(at + "/ranking/written");
        assertThat(mai.locator("main")).containsText("Mở lại 1 lần");
        assertThat(mai.locator("main")).containsText("Bảng này là đầy đủ");
    }

    private void theJuryDeliberatesNearThePrizeLines() {
        mai.navigate(at + "/fairness/written");
        assertThat(mai.locator("main")).containsText("Tính trên 12 bài đã đủ phiếu, 59 phiếu niêm phong.");
        assertWorksForEveryone(mai);
        Desk.submit(mai, at + "/fairness/written/deliberation");
        assertThat(mai.locator("main")).containsText("Đang thảo luận");
        var page = signedIn(judges.get(2));
        page.navigate("/judging/" + ref(entries.get(1), judges.get(2)) + "/deliberation");
        assertWorksForEveryone(page);
        page.locator("input[value=UP]").check();
        page.fill("[name=words]", "Chi tiết sống động hơn hẳn.");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Chi tiết sống động hơn hẳn.");
        mai.navigate(at + "/ranking/written");
        Desk.fill(mai, at + "/deliberations/written/closing", minutes("09/BB-BGK", "Đã đọc lại các bài sát giải."));
        assertThat(mai.locator("main")).containsText("09/BB-BGK");
        page.navigate("/judging");
        assertThat(page.locator("main")).not().containsText("cần thảo luận");
    }

    private void theTieAtThePrizeLineWaitsForMinutes() {
        var ranking =
                QuarkusTransaction.requiringNew().call(() -> book.ranking(new ContestId(cast.contest), "written"));
        assertThat(ranking.ranked()).hasSize(FINALISTS);
        assertThat(ranking.ranked())
                .filteredOn(RankedEntry::tied)
                .extracting(RankedEntry::title)
                .contains("Bài thứ 2", "Bài thứ 3");
        mai.navigate(at + "/prizes");
        var tie = "form[action='" + at + "/prizes/ties/written']";
        assertThat(mai.locator(tie)).isVisible();
        var places = mai.locator(tie + " [name^='written-place-']");
        for (int i = 0; i < places.count(); i++) {
            var place = String.valueOf(i % 2 + 1);
            if (places.nth(i).evaluate("e => e.tagName").equals("SELECT")) {
                places.nth(i).selectOption(place);
            } else {
                places.nth(i).fill(place);
            }
        }
        mai.fill(tie + " [name=written-body]", "Ban Giám khảo");
        mai.fill(tie + " [name=written-number]", "10/BB-BGK");
        mai.fill(tie + " [name=written-date]", "20/11/2026");
        mai.fill(tie + " [name=written-words]", "Bài thứ 2 có chi tiết tốt hơn.");
        Desk.submit(mai, at + "/prizes/ties/written");
        Desk.submit(mai, at + "/prizes/proposed/written");
        assertThat(mai.locator("main")).containsText("Bài thứ 1");
        assertThat(cast.number("select count(*) from award where contest_id = ?", cast.contest))
                .as("seven prizes of the group")
                .isEqualTo(7);
    }
}
