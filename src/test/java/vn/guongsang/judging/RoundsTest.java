package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** A preliminary round before the final. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RoundsTest {
    private static final String FIRST = "written.so-khao";

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

    @Test
    void theBestOfThePreliminaryRoundGoToTheFinalAndNoLotDecides() {
        var cast = new JudgingCast(database, store, contests, true);
        var unit = cast.unit("UBND phường Hà Cầu");
        var organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        var mai = cast.actor(organiser, Role.ORGANISER);
        var browser = SignedIn.as(cast.username(organiser));
        var at = "/organiser/contests/" + cast.slug;
        var entries = new ArrayList<Sent>();
        for (int i = 0; i < 4; i++) {
            entries.add(cast.entry("article", "Bài " + i, unit, "Lê Thị Hoa"));
        }
        var an = cast.person("Đỗ Văn An", Role.JUDGE, null);
        var anh = cast.person("Hoàng Thị Ánh", Role.JUDGE, null);
        browser.get(at + "/panels");
        assertThat(browser.post(at + "/rounds/written", Map.of("perEntry", "0", "places", "2"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(at + "/rounds/written", Map.of("perEntry", "1", "places", "2"))
                        .statusCode())
                .isEqualTo(303);
        panels.seat(mai, cast.slug, FIRST, Set.of(an));
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        var preview = deals.preview(mai, cast.slug);
        assertThat(preview).extracting(DealView::group).contains(FIRST, "written");
        assertThat(preview.stream()
                        .filter(d -> d.group().equals("written"))
                        .findFirst()
                        .orElseThrow()
                        .entries())
                .as("the final waits")
                .isZero();
        deals.apply(
                mai,
                cast.slug,
                FIRST,
                preview.stream()
                        .filter(d -> d.group().equals(FIRST))
                        .findFirst()
                        .orElseThrow()
                        .hash());
        assertThat(browser.get(at + "/panels").asString()).contains("Bài viết – sơ khảo");
        var points = List.of("22", "20", "20", "15");
        for (int i = 0; i < 4; i++) {
            seal(cast, an, entries.get(i), points.get(i));
        }
        var page = browser.get(at + "/ranking/" + FIRST).asString();
        assertThat(page).as("two are level on the second place").contains("đưa 3 bài vào chung khảo");
        var hash = page.replaceAll("(?s).*name=\"hash\" value=\"([^\"]+)\".*", "$1");
        var minutes = Map.of(
                "hash",
                hash,
                "number",
                "03/BB-BGK",
                "date",
                "20/11/2026",
                "words",
                "Thống nhất ba bài vào chung khảo.");
        assertThat(browser.post(at + "/rounds/" + FIRST + "/closing", minutes).statusCode())
                .isEqualTo(303);
        assertThat(browser.post(at + "/rounds/" + FIRST + "/closing", minutes).statusCode())
                .as("once only")
                .isEqualTo(409);
        assertThat(browser.get(at + "/ranking/" + FIRST).asString()).contains("03/BB-BGK");
        var last = QuarkusTransaction.requiringNew().call(() -> book.ranking(new ContestId(cast.contest), "written"));
        assertThat(last.lacking())
                .extracting(RankingView.Lacking::title)
                .containsExactlyInAnyOrder("Bài 0", "Bài 1", "Bài 2");
        deals.apply(
                mai,
                cast.slug,
                "written",
                deals.preview(mai, cast.slug).stream()
                        .filter(d -> d.group().equals("written"))
                        .findFirst()
                        .orElseThrow()
                        .hash());
        assertThat(cast.number(
                        "select count(*) from sheet where contest_id = ? and prize_group = 'written'", cast.contest))
                .as("a judge of the first round scores again in the final")
                .isEqualTo(6);
        assertThat(browser.post(at + "/rounds/broadcast", Map.of("perEntry", "2", "places", "5"))
                        .statusCode())
                .isEqualTo(303);
        assertThatThrownBy(() -> panels.seat(mai, cast.slug, "written.khong-co", Set.of(an)))
                .isInstanceOf(Refusal.NotHere.class);
    }

    private static void seal(JudgingCast cast, PersonId judge, Sent entry, String first) {
        var ref = cast.ref(entry, judge);
        var browser = SignedIn.as(cast.username(judge));
        browser.get("/judging/" + ref);
        browser.post("/judging/" + ref, ScoringTest.sheet(0, first, "16", "16", "16", "8", "4"));
        assertThat(browser.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
    }
}
