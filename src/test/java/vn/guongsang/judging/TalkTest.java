package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** Judges far apart confer; around a prize line the jury deliberates. Nothing said changes a point. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TalkTest {
    private static final String[] HIGH = {"22", "18", "18", "18", "9", "4"};
    private static final String[] FAIR = {"20", "16", "16", "16", "8", "4"};
    private static final String[] LOW = {"16", "13", "13", "13", "6", "3"};

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

    private JudgingCast cast;
    private PersonId organiser;
    private PersonId an;
    private PersonId anh;
    private PersonId dung;
    private Sent first;
    private Sent second;

    @BeforeEach
    void threeJudgesAndTwoArticles() {
        cast = new JudgingCast(database, store, contests, true);
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        dung = cast.person("Phạm Dũng", Role.JUDGE, null);
        var haCau = cast.unit("UBND phường Hà Cầu");
        first = cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        second = cast.entry("article", "Con ngõ sạch", haCau, "Nguyễn Ân");
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), an, anh, dung);
    }

    private SignedIn seal(Sent entry, PersonId judge, String... points) {
        var at = "/judging/" + cast.ref(entry, judge);
        var hand = SignedIn.as(cast.username(judge));
        hand.get(at);
        hand.post(at, ScoringTest.sheet(0, points));
        assertThat(hand.post(at + "/seal", Map.of("version", "1")).statusCode()).isEqualTo(303);
        return hand;
    }

    private Response confer(SignedIn hand, PersonId judge, String outcome, String words) {
        var at = "/judging/" + cast.ref(first, judge) + "/confer";
        hand.get(at);
        return hand.post(at, Map.of("outcome", outcome, "words", words));
    }

    private Response vote(SignedIn hand, PersonId judge, String vote, String words) {
        var at = "/judging/" + cast.ref(first, judge) + "/deliberation";
        hand.get(at);
        return hand.post(at, Map.of("vote", vote, "words", words));
    }

    private long acts(String act) {
        return cast.number(
                "select count(*) from audit_event a join sheet s on a.subject = concat('sheet:', s.id)"
                        + " where a.act = ? and s.contest_id = ?",
                act,
                cast.contest);
    }

    private String ranking() {
        return SignedIn.as(cast.username(organiser))
                .get("/organiser/contests/" + cast.slug + "/ranking/written")
                .asString();
    }

    @Test
    void whoLiesFarApartSaysWhatCameOfItAndBothValuesStay() {
        var hand = seal(first, an, HIGH);
        var other = seal(first, anh, LOW);
        var between = seal(first, dung, FAIR);
        assertThat(hand.get("/judging").asString()).contains("cần trao đổi");
        assertThat(between.get("/judging").asString()).as("80 is 9 and 16 away").doesNotContain("cần trao đổi");
        assertThat(confer(between, dung, "keep", "Tôi ở giữa.").statusCode()).isEqualTo(404);
        assertThat(confer(hand, an, "keep", " ").statusCode()).isEqualTo(422);
        assertThat(acts("judging.conferred")).isZero();
        assertThat(confer(hand, an, "keep", "Chi tiết có thật, tôi đã hỏi lại.").statusCode())
                .isEqualTo(303);
        assertThat(other.get("/judging/" + cast.ref(first, anh) + "/confer").asString())
                .contains("Đỗ Văn An", "89", "64", "Chi tiết có thật, tôi đã hỏi lại.");
        assertThat(acts("judging.conferred")).isEqualTo(1);
        assertThat(cast.text(
                        "select own_total from confer c join sheet s on s.id = c.sheet_id where s.ref = ?",
                        cast.ref(first, an)))
                .as("half-points at the time of the talk")
                .isEqualTo("178");
        assertThat(cast.number("select count(*) from sheet where state = 'SEALED' and contest_id = ?", cast.contest))
                .isEqualTo(3);
    }

    @Test
    void whoWantsToChangeAsksForAReopeningThatASecondPersonApproves() {
        seal(first, an, HIGH);
        var other = seal(first, anh, LOW);
        assertThat(confer(other, anh, "change", "Tôi đọc sót phần cuối.").statusCode())
                .isEqualTo(303);
        assertThat(cast.text("select state from sheet where ref = ?", cast.ref(first, anh)))
                .as("sealed until somebody else approves")
                .isEqualTo("SEALED");
        assertThat(cast.number(
                        "select count(*) from proposal where state = 'WAITING' and subject = concat('sheet:', ?)",
                        cast.number("select id from sheet where ref = ?", cast.ref(first, anh))))
                .isEqualTo(1);
    }

    @Test
    void twentyPointsApartIsNotFarAndTwentyAndAHalfIs() {
        seal(first, an, "22", "18", "18", "18", "9", "4");
        var other = seal(first, anh, "18", "14", "14", "14", "6", "3");
        assertThat(confer(other, anh, "keep", "Vừa đúng hai mươi.").statusCode())
                .isEqualTo(404);
        var further = seal(first, dung, "17,5", "14", "14", "14", "6", "3");
        assertThat(confer(further, dung, "keep", "Hơn hai mươi.").statusCode()).isEqualTo(303);
    }

    @Test
    void theJuryDeliberatesOnceEverythingIsSealedAndNoPointMoves() {
        var organise = SignedIn.as(cast.username(organiser));
        var at = "/organiser/contests/" + cast.slug;
        organise.get(at + "/fairness/written");
        assertThat(organise.post(at + "/fairness/written/deliberation", Map.of())
                        .statusCode())
                .as("not before the ranking is complete")
                .isEqualTo(409);
        var hand = seal(first, an, FAIR);
        for (var judge : new PersonId[] {anh, dung}) {
            seal(first, judge, FAIR);
        }
        for (var judge : new PersonId[] {an, anh, dung}) {
            seal(second, judge, FAIR);
        }
        var before = ranking();
        assertThat(vote(hand, an, "UP", "Chưa mở.").statusCode()).isEqualTo(404);
        assertThat(organise.post(at + "/fairness/written/deliberation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(organise.post(at + "/fairness/written/deliberation", Map.of())
                        .statusCode())
                .as("one at a time")
                .isEqualTo(409);
        var other = SignedIn.as(cast.username(anh));
        assertThat(vote(hand, an, "UP", "Chi tiết sống động hơn hẳn.").statusCode())
                .isEqualTo(303);
        var page = "/judging/" + cast.ref(first, anh) + "/deliberation";
        assertThat(other.get(page).asString())
                .as("what others say is read only after speaking")
                .contains("Đỗ Văn An", "80")
                .doesNotContain("Chi tiết sống động hơn hẳn.");
        assertThat(vote(other, anh, "XYZ", "").statusCode()).isEqualTo(404);
        assertThat(vote(other, anh, "STAY", "").statusCode()).isEqualTo(303);
        assertThat(other.get(page).asString()).contains("Chi tiết sống động hơn hẳn.");
        assertThat(vote(hand, an, "STAY", "Tôi đổi ý.").statusCode()).isEqualTo(303);
        assertThat(other.get(page).asString()).contains("Tôi đổi ý.").doesNotContain("Chi tiết sống động hơn hẳn.");
        assertThat(acts("judging.voted")).isEqualTo(3);
        var minutes = Map.of("number", "09/BB-BGK", "date", "20/11/2026", "words", "Giữ nguyên thứ tự.");
        organise.get(at + "/ranking/written");
        assertThat(organise.post(at + "/deliberations/written/closing", Map.of("number", "09/BB-BGK"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(organise.post(at + "/deliberations/written/closing", minutes).statusCode())
                .isEqualTo(303);
        assertThat(vote(hand, an, "UP", "Muộn rồi.").statusCode()).isEqualTo(404);
        assertThat(ranking()).contains("09/BB-BGK", "Tôi đổi ý.", hash(before));
    }

    private static String hash(String page) {
        return page.replaceAll("(?s).*<code class=\"hash\">([0-9a-f]{64})</code>.*", "$1");
    }
}
