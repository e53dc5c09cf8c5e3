package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.approval.ApprovalDesk;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.ProgressView;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** One judge, one sheet: typed, saved, sealed, and opened again only by two. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ScoringTest {
    private static final List<String> CRITERIA = List.of("V1", "V2", "V3", "V4", "V5", "V6");

    @Inject
    DataSource database;

    @Inject
    ObjectStore store;

    @Inject
    ContestDesk contests;

    @Inject
    PanelDesk panels;

    @Inject
    DealDesk deals;

    @Inject
    JudgingBook book;

    @Inject
    ApprovalDesk approvals;

    private JudgingCast cast;
    private UnitId haCau;
    private PersonId organiser;
    private PersonId an;
    private PersonId anh;

    @BeforeEach
    void aContestWithTwoJudges() {
        cast = new JudgingCast(database, store, contests, true);
        haCau = cast.unit("UBND phường Hà Cầu");
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
    }

    private void deal() {
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), an, anh);
    }

    private Sent article(String title) {
        return cast.entry("article", title, haCau, "Lê Thị Hoa");
    }

    /** Good points everywhere, for which no comment is due. */
    static Map<String, String> sheet(int version, String... points) {
        var form = new HashMap<String, String>();
        form.put("version", String.valueOf(version));
        var given = points.length == 0 ? new String[] {"20", "16", "15,5", "16", "8", "4"} : points;
        for (int i = 0; i < CRITERIA.size(); i++) {
            form.put("points-" + CRITERIA.get(i), given[i]);
            form.put("comment-" + CRITERIA.get(i), "");
        }
        form.put("comment", "Bài viết chắc tay.");
        return form;
    }

    @Test
    void aSheetIsSavedAsItIsTypedAndShownAgain() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        var half = sheet(0, "20", "", "", "16,5", "", "");
        assertThat(judge.post("/judging/" + ref + "/draft", half).jsonPath().getInt("version"))
                .isEqualTo(1);
        var page = judge.get("/judging/" + ref).asString();
        assertThat(page)
                .contains("name=\"version\" value=\"1\"")
                .contains("<output data-total>36,5</output>")
                .contains("Bài viết chắc tay.");
        assertThat(judge.get("/judging").asString()).contains("0/1").contains("Đang chấm");
    }

    @Test
    void pointsFinerThanAHalfOrAboveTheMaximumAreNotSaved() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        for (var wrong : List.of("25,5", "8,3", "-1", "nhiều", "1e1")) {
            var answer = judge.post("/judging/" + ref, sheet(0, wrong, "16", "16", "16", "8", "4"));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.asString()).contains("điểm phải từ 0 đến 25").contains("value=\"" + wrong + "\"");
            var draft = judge.post("/judging/" + ref + "/draft", sheet(0, wrong, "16", "16", "16", "8", "4"));
            assertThat(draft.statusCode()).isEqualTo(422);
            assertThat(draft.jsonPath().getString("detail.vi")).contains("từ 0 đến 25");
        }
        assertThat(cast.text("select state from sheet where ref = ?", ref)).isEqualTo("DUE");
    }

    @Test
    void theSecondOfTwoTabsIsShownBothVersionsAndOverwritesNothing() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        assertThat(judge.post("/judging/" + ref, sheet(0)).statusCode()).isEqualTo(303);
        var late = sheet(0, "11", "16", "15,5", "16", "8", "4");
        var draft = judge.post("/judging/" + ref + "/draft", late);
        assertThat(draft.statusCode()).isEqualTo(409);
        assertThat(draft.jsonPath().getString("detail.vi")).contains("cửa sổ khác");
        var answer = judge.post("/judging/" + ref, late);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Bản đã lưu")
                .contains("<span class=\"number\">20</span>")
                .contains("<strong class=\"number\">11</strong>")
                .contains("name=\"points-V1\" value=\"11\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(cast.number(
                        "select half_points from sheet_line l join sheet s on s.id = l.sheet_id"
                                + " where s.ref = ? and criterion = 'V1'",
                        ref))
                .isEqualTo(40);
        assertThat(judge.post("/judging/" + ref, sheet(1, "11", "16", "15,5", "16", "8", "4"))
                        .statusCode())
                .as("and keeping the typed version is one click")
                .isEqualTo(303);
    }

    @Test
    void lowAndHighPointsAskForAComment() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        var form = sheet(0, "12", "18,5", "20", "10", "5", "4,5");
        judge.post("/judging/" + ref, form);
        var review = judge.get("/judging/" + ref + "/seal").asString();
        assertThat(review.split("Cần nhận xét cho mức điểm này", -1))
                .as("12/25 is under 50 %, 18.5/20 and 20/20 above 90 %; 10/20, 5/10 and 4.5/5 are not")
                .hasSize(4);
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(409);
        form.put("version", "1");
        for (var c : List.of("V1", "V2", "V3")) {
            form.put("comment-" + c, "Có dẫn chứng.");
        }
        judge.post("/judging/" + ref, form);
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "2"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSheetIsSealedOnlyWhenEnoughOfTheWorkWasSeen() {
        var entry = article("Người giữ lửa");
        cast.mustSee(25);
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        judge.post("/judging/" + ref, sheet(0));
        judge.post("/judging/" + ref + "/seen", Map.of("seen", "24", "seconds", "90"));
        assertThat(judge.get("/judging/" + ref + "/seal").asString()).contains("mới đọc, nghe, xem 24 %");
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(409);
        judge.post("/judging/" + ref + "/seen", Map.of("seen", "25", "seconds", "30"));
        judge.post("/judging/" + ref + "/seen", Map.of("seen", "3", "seconds", "0"));
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .as("what was seen never goes back, and counting it leaves the version alone")
                .isEqualTo(303);
        assertThat(cast.number("select seconds from sheet where ref = ?", ref)).isEqualTo(120);
    }

    @Test
    void aSealedSheetCannotChange() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = sealed(an, entry);
        var hash = cast.text("select seal_hash from sheet where ref = ?", ref);
        int version = (int) cast.number("select version from sheet where ref = ?", ref);
        var change = sheet(version, "1", "1", "1", "1", "1", "1");
        assertThat(judge.post("/judging/" + ref, change).statusCode()).isEqualTo(409);
        assertThat(judge.post("/judging/" + ref + "/draft", change).statusCode())
                .isEqualTo(409);
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", String.valueOf(version)))
                        .statusCode())
                .isEqualTo(409);
        assertThat(judge.post("/judging/" + ref + "/conflict", Map.of("reason", "đổi ý"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(cast.text("select seal_hash from sheet where ref = ?", ref)).isEqualTo(hash);
        assertThat(judge.get("/judging/" + ref + "/sheet").asString())
                .contains(hash)
                .contains("79,5 / 100");
        assertThat(judge.get("/judging/" + ref).asString()).doesNotContain("data-autosave");
    }

    @Test
    void aSealedSheetOpensAgainOnlyByTwoPeopleAndStaysMarked() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = sealed(an, entry);
        var former = cast.text("select seal_hash from sheet where ref = ?", ref);
        var id = cast.number("select id from sheet where ref = ?", ref);
        var mai = SignedIn.as(cast.username(organiser));
        var page = "/organiser/contests/" + cast.slug + "/sheets/" + id;
        assertThat(mai.get(page).asString()).contains("79,5 / 100").contains("khớp nội dung đã lưu");
        assertThat(mai.post(page + "/reopening", Map.of("reason", "Chấm nhầm bài"))
                        .statusCode())
                .isEqualTo(303);
        var proposal = approvals.of("sheet:" + id, "reopening").orElseThrow();
        assertThat(proposal.contentHash()).isEqualTo(former);
        assertThatThrownBy(() -> approvals.approve(proposal.id(), organiser, former))
                .isInstanceOf(Refusal.class);
        assertThat(cast.text("select state from sheet where ref = ?", ref)).isEqualTo("SEALED");
        var approver = cast.person("Vũ Đức Thành", Role.APPROVER, null);
        approvals.approve(proposal.id(), approver, former);
        assertThat(judge.get("/judging").asString()).contains("Mở lại 1 lần");
        assertThat(mai.get(page).asString())
                .as("the open sheet is the judge's alone, its former seal stays")
                .contains("Phiếu đang mở")
                .contains(former)
                .doesNotContain("15,5");
        int version = (int) cast.number("select version from sheet where ref = ?", ref);
        judge.get("/judging/" + ref);
        judge.post("/judging/" + ref, sheet(version, "21", "16", "15,5", "16", "8", "4"));
        judge.post("/judging/" + ref + "/seal", Map.of("version", String.valueOf(version + 1)));
        assertThat(cast.text("select seal_hash from sheet where ref = ?", ref)).isNotEqualTo(former);
        assertThat(mai.get(page).asString()).contains(former).contains("Mở lại 1 lần");
    }

    @Test
    void aDeclaredConflictTakesTheEntryAwayForGood() {
        var entry = article("Người giữ lửa");
        deal();
        var ref = cast.ref(entry, an);
        var judge = SignedIn.as(cast.username(an));
        judge.get("/judging/" + ref);
        assertThat(judge.post("/judging/" + ref + "/conflict", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(judge.post("/judging/" + ref + "/conflict", Map.of("reason", "Cháu tôi viết bài này"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(judge.get("/judging/" + ref).statusCode()).isEqualTo(404);
        assertThat(judge.get("/judging").asString())
                .contains("Cháu tôi viết bài này")
                .contains("0/0");
        deal();
        assertThat(cast.text("select state from sheet where ref = ?", ref)).isEqualTo("DECLINED");
        assertThat(book.progress(new ContestId(cast.contest)))
                .filteredOn(p -> p.judge().equals(an))
                .extracting(ProgressView::due, ProgressView::declined)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1));
    }

    @Test
    void theOrderIsStableAndDiffersFromJudgeToJudge() {
        for (int i = 1; i <= 12; i++) {
            article("Bài thứ " + i);
        }
        deal();
        var first = order(an);
        assertThat(first).hasSize(12).isEqualTo(order(an)).isNotEqualTo(order(anh));
        article("Bài đến sau");
        deal();
        assertThat(order(an).subList(0, 12)).isEqualTo(first);
        assertThat(order(an).getLast()).isEqualTo("Bài đến sau");
    }

    private List<String> order(PersonId judge) {
        var page = SignedIn.as(cast.username(judge)).get("/judging").asString();
        var titles = new ArrayList<String>();
        var found =
                java.util.regex.Pattern.compile("<th scope=\"row\">(.*?)</th>").matcher(page);
        while (found.find()) {
            titles.add(found.group(1));
        }
        return titles;
    }

    private SignedIn sealed(PersonId who, Sent entry) {
        var ref = cast.ref(entry, who);
        var judge = SignedIn.as(cast.username(who));
        judge.get("/judging/" + ref);
        assertThat(judge.post("/judging/" + ref, sheet(0)).statusCode()).isEqualTo(303);
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
        return judge;
    }
}
