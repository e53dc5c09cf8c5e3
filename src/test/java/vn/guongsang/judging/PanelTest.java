package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.judging.ranking.TieStepView;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** From the panel to the ranking, as an organiser sees it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PanelTest {
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

    private JudgingCast cast;
    private UnitId haCau;
    private UnitId culture;
    private PersonId organiser;
    private Actor mai;
    private PersonId an;
    private PersonId anh;
    private PersonId dung;

    @BeforeEach
    void aContestWithThreeJudges() {
        become(true);
    }

    private void become(boolean approved) {
        cast = new JudgingCast(database, store, contests, approved);
        haCau = cast.unit("UBND phường Hà Cầu");
        culture = cast.unit("Phòng Văn hóa và Thông tin");
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        mai = cast.actor(organiser, Role.ORGANISER);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        dung = cast.person("Phạm Dũng", Role.JUDGE, culture);
    }

    private Set<String> titles(PersonId judge) {
        var page = SignedIn.as(cast.username(judge)).get("/judging").asString();
        return java.util.regex.Pattern.compile("<th scope=\"row\">(.*?)</th>")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void aJudgeNeverSeesAnEntryFromHerOwnUnit() {
        cast.entry("article", "Bài của Hà Cầu", haCau, "Lê Thị Hoa");
        cast.entry("article", "Bài của phòng", culture, "Trần Văn Minh");
        var about = cast.entry("article", "Bài về người của phòng", haCau, "Nguyễn Ân");
        cast.exemplar(about, culture);
        cast.entry("article", "Bài của chính giám khảo", haCau, "phạm  dũng");
        cast.deal(panels, deals, mai, an, anh, dung);
        assertThat(titles(dung)).isEqualTo(Set.of("Bài của Hà Cầu"));
        assertThat(titles(an)).hasSize(4);
        var matrix = SignedIn.as(cast.username(organiser))
                .get("/organiser/contests/" + cast.slug + "/assignment")
                .asString();
        assertThat(matrix).contains("cùng đơn vị").contains("trùng tên tác giả").contains("Không có gì để phân công");
    }

    @Test
    void aSecretaryWhoAlsoJudgesIsLeftOutOfTheirUnitsEntries() {
        cast.appoint(anh, Role.SECRETARY, haCau);
        cast.entry("article", "Bài của Hà Cầu", haCau, "Lê Thị Hoa");
        cast.entry("article", "Bài của phòng", culture, "Trần Văn Minh");
        cast.deal(panels, deals, mai, an, anh);
        assertThat(titles(anh)).isEqualTo(Set.of("Bài của phòng"));
    }

    @Test
    void nothingIsDealtWhileARubricIsOnlyAProposal() {
        become(false);
        cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        var deal = deal("written");
        assertThat(deal.applicable()).isFalse();
        assertThatThrownBy(() -> deals.apply(mai, cast.slug, "written", deal.hash()))
                .isInstanceOf(Refusal.WrongState.class);
        assertThat(SignedIn.as(cast.username(organiser))
                        .get("/organiser/contests/" + cast.slug + "/assignment")
                        .asString())
                .contains("Chưa có thang điểm được duyệt");
        assertThat(cast.number("select count(*) from sheet where contest_id = ?", cast.contest))
                .isZero();
    }

    private DealView deal(String group) {
        return deals.preview(mai, cast.slug).stream()
                .filter(d -> d.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheDealThatWasShownIsApplied() {
        cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        var shown = deal("written");
        cast.entry("article", "Bài đến sau", haCau, "Lê Thị Hoa");
        assertThatThrownBy(() -> deals.apply(mai, cast.slug, "written", shown.hash()))
                .isInstanceOf(Refusal.Changed.class);
        var now = deal("written");
        assertThat(deals.apply(mai, cast.slug, "written", now.hash())).isEqualTo(4);
        assertThatThrownBy(() -> deals.apply(mai, cast.slug, "written", now.hash()))
                .as("a second click deals nothing twice")
                .isInstanceOf(Refusal.Changed.class);
        assertThat(cast.number("select count(*) from sheet where contest_id = ?", cast.contest))
                .isEqualTo(4);
    }

    @Test
    void whoLeavesThePanelLosesWhatIsNotSealed() {
        cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        cast.deal(panels, deals, mai, an, anh);
        cast.deal(panels, deals, mai, anh, dung);
        assertThat(titles(an)).isEmpty();
        assertThat(titles(dung)).hasSize(1);
        cast.deal(panels, deals, mai, an, anh, dung);
        assertThat(titles(an)).as("and has it again on return").hasSize(1);
    }

    @Test
    void radioAndTelevisionCompeteInOneGroupAndAnIncompleteEntryIsNotRanked() {
        var radio = cast.entry("radio", "Tiếng loa phường", haCau, "Trần Văn Dũng");
        var film = cast.entry("television", "Ngõ nhỏ", haCau, "Nguyễn Ân");
        cast.deal(panels, deals, mai, an, anh, dung);
        score(radio, an, "B1", 20, "B2", 12, "B3", 12, "B4", 18, "B6", 12, "B7", 4);
        score(radio, anh, "B1", 20, "B2", 12, "B3", 12, "B4", 18, "B6", 12, "B7", 4);
        var before = ranking("broadcast");
        assertThat(before.complete()).isFalse();
        assertThat(before.ranked()).isEmpty();
        assertThat(before.lacking())
                .extracting(RankingView.Lacking::title, RankingView.Lacking::sealed, RankingView.Lacking::due)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Tiếng loa phường", 2, 3),
                        org.assertj.core.groups.Tuple.tuple("Ngõ nhỏ", 0, 3));
        score(radio, dung, "B1", 20, "B2", 12, "B3", 12, "B4", 18, "B6", 12, "B7", 4);
        for (var judge : List.of(an, anh, dung)) {
            score(film, judge, "B1", 20, "B2", 11, "B3", 12, "B4", 16, "B5", 11, "B6", 4, "B7", 4);
        }
        var after = ranking("broadcast");
        assertThat(after.complete()).isTrue();
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(after.ranked())
                .extracting(RankedEntry::rank, RankedEntry::title, RankedEntry::meanShown, RankedEntry::tied)
                .as("78 points each; discovery 12 of 15 leads")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Tiếng loa phường", "78,00", false),
                        org.assertj.core.groups.Tuple.tuple(2, "Ngõ nhỏ", "78,00", false));
        assertThat(after.ranked().getFirst().explanation())
                .containsExactly(new TieStepView(
                        "discovery",
                        new vn.guongsang.kernel.Bilingual(
                                "Xét tính phát hiện: 12,00 điểm; xếp trên " + film.code() + ".",
                                "By discovery: 12,00 points; above " + film.code() + ".")));
        var page = SignedIn.as(cast.username(organiser))
                .get("/organiser/contests/" + cast.slug + "/ranking/broadcast")
                .asString();
        assertThat(page).contains(after.hash()).contains("Xét tính phát hiện").contains("Bảng này là đầy đủ");
        assertThat(SignedIn.as(cast.username(organiser))
                        .get("/organiser/contests/" + cast.slug + "/progress")
                        .asString())
                .contains("2/2 bài đủ phiếu");
    }

    @Test
    void theFairnessReportSaysWhatItCanAndNothingMore() {
        var page = "/organiser/contests/" + cast.slug + "/fairness/written";
        var browser = SignedIn.as(cast.username(organiser));
        assertThat(browser.get(page).asString()).contains("Chưa so sánh được các giám khảo");
        var good = cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        var fair = cast.entry("article", "Ngõ nhỏ", haCau, "Nguyễn Ân");
        cast.deal(panels, deals, mai, an, anh, dung);
        for (var judge : List.of(an, anh, dung)) {
            int more = judge.equals(an) ? 1 : 0;
            score(good, judge, "V1", 21 + more, "V2", 17, "V3", 17, "V4", 17, "V5", 8, "V6", 4);
            score(fair, judge, "V1", 15, "V2", 12 + more, "V3", 12, "V4", 12, "V5", 6, "V6", 3);
        }
        assertThat(browser.get(page).asString())
                .contains("Tính trên 2 bài đã đủ phiếu, 6 phiếu niêm phong.")
                .contains("Độ tin cậy của điểm trung bình cả hội đồng là 1,00")
                .contains("Có giám khảo chấm ít hơn tám bài")
                .contains("Phạm Dũng")
                .contains("1–1");
    }

    @Test
    void sheetsFarApartAreFlaggedAndBothKept() {
        var entry = cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        cast.deal(panels, deals, mai, an, anh, dung);
        score(entry, an, "V1", 22, "V2", 18, "V3", 18, "V4", 18, "V5", 9, "V6", 4);
        score(entry, anh, "V1", 18, "V2", 14, "V3", 14, "V4", 14, "V5", 5, "V6", 3);
        score(entry, dung, "V1", 20, "V2", 16, "V3", 16, "V4", 16, "V5", 8, "V6", 4);
        var ranking = ranking("written");
        assertThat(ranking.gapOf(entry.id())).isEqualTo("21");
        assertThat(ranking.sheetsOf(entry.id()))
                .extracting(RankingView.SealedSheet::shown)
                .containsExactlyInAnyOrder("89", "68", "80");
        assertThat(ranking.ranked().getFirst().meanShown()).isEqualTo("79,00");
    }

    /** In a session of its own, as every request has. */
    private RankingView ranking(String group) {
        return QuarkusTransaction.requiringNew().call(() -> book.ranking(new ContestId(cast.contest), group));
    }

    private void score(Sent entry, PersonId judge, Object... points) {
        var ref = cast.ref(entry, judge);
        var form = new HashMap<String, String>();
        form.put("version", "0");
        for (int i = 0; i < points.length; i += 2) {
            form.put("points-" + points[i], String.valueOf(points[i + 1]));
        }
        var browser = SignedIn.as(cast.username(judge));
        browser.get("/judging/" + ref);
        assertThat(browser.post("/judging/" + ref, form).statusCode()).isEqualTo(303);
        assertThat(browser.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
    }
}
