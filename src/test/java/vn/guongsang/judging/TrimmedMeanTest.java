package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.contest.definition.PackRefused;
import vn.guongsang.judging.JudgingCast.Sent;
import vn.guongsang.judging.ranking.JudgingBook;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.judging.ranking.RankingView;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** A contest whose rules leave out the highest and the lowest sheet of each entry. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TrimmedMeanTest {
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

    private final List<PersonId> judges = new ArrayList<>();
    private JudgingCast cast;
    private PersonId organiser;
    private Sent uneven;
    private Sent even;
    private SignedIn mai;
    private String at;

    @BeforeEach
    void fiveJudgesAndTwoArticles() {
        cast = new JudgingCast(database, store, contests, true, TrimmedMeanTest::trimmed);
        at = "/organiser/contests/" + cast.slug;
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        for (var name : List.of("Đỗ Văn An", "Hoàng Thị Ánh", "Phạm Dũng", "Vũ Thị Hằng", "Lý Văn Sơn")) {
            judges.add(cast.person(name, Role.JUDGE, null));
        }
        var haCau = cast.unit("UBND phường Hà Cầu");
        uneven = cast.entry("article", "Người giữ lửa", haCau, "Lê Thị Hoa");
        even = cast.entry("article", "Con ngõ sạch", haCau, "Nguyễn Ân");
        mai = SignedIn.as(cast.username(organiser));
    }

    private static String trimmed(String rules) {
        return rules.replace("official: mean", "official: trimmedMean")
                .replace("judgesPerEntry: 3", "judgesPerEntry: 5");
    }

    private void deal() {
        cast.deal(panels, deals, cast.actor(organiser, Role.ORGANISER), judges.toArray(PersonId[]::new));
    }

    private void seal(Sent entry, int judge, String... points) {
        var ref = cast.ref(entry, judges.get(judge));
        var hand = SignedIn.as(cast.username(judges.get(judge)));
        hand.get("/judging/" + ref);
        hand.post("/judging/" + ref, ScoringTest.sheet(0, points));
        assertThat(hand.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theMeanIsTakenWithoutOneHighestAndOneLowestSheetAndBothStayInSight() {
        deal();
        for (int judge = 0; judge < 5; judge++) {
            seal(even, judge, "20", "16", "14", "16", "8", "4");
        }
        seal(uneven, 0, "22", "18", "18", "18", "9", "4");
        for (int judge = 1; judge < 4; judge++) {
            seal(uneven, judge, "20", "16", "16", "16", "8", "4");
        }
        seal(uneven, 4, "12,5", "10", "10", "10", "5", "2,5");
        var ranking =
                QuarkusTransaction.requiringNew().call(() -> book.ranking(new ContestId(cast.contest), "written"));
        assertThat(ranking.ranked())
                .extracting(RankedEntry::rank, RankedEntry::title, RankedEntry::sheets, RankedEntry::meanShown)
                .as("by the plain mean 75,80 would stand below 78,00")
                .containsExactly(tuple(1, "Người giữ lửa", 3, "80,00"), tuple(2, "Con ngõ sạch", 3, "78,00"));
        assertThat(ranking.sheetsOf(uneven.id()))
                .filteredOn(RankingView.SealedSheet::leftOut)
                .extracting(RankingView.SealedSheet::shown)
                .containsExactlyInAnyOrder("89", "50");
        assertThat(mai.get(at + "/ranking/written").asString())
                .contains("bình quân cộng sau khi bỏ một phiếu cao nhất và một phiếu thấp nhất")
                .contains("không tính");
        assertThat(mai.get("/contests/" + cast.slug + "/rubrics").asString())
                .contains("Bỏ một phiếu cao nhất và một phiếu thấp nhất");
    }

    @Test
    void theFigureIsChosenBeforeTheDealAndStaysAfterIt() {
        var page = mai.get(at + "/setup/scoring").asString();
        assertThat(page).contains("<option value=\"trimmedMean\" selected>");
        assertThat(choose("mean").statusCode()).isEqualTo(303);
        assertThat(choose("trimmedMean").statusCode()).isEqualTo(303);
        deal();
        var refused = choose("mean");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Đã phân công chấm nên không đổi được cách tính điểm chính thức");
        assertThat(cast.text(
                        "select json_value(definition, '$.scoring.official') from contest where id = ?", cast.contest))
                .isEqualTo("trimmedMean");
    }

    private io.restassured.response.Response choose(String figure) {
        var version =
                mai.get(at + "/setup/scoring").asString().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        return mai.post(
                at + "/setup/scoring",
                Map.of("version", version, "reason", "Hội đồng thống nhất", "/scoring/official", figure));
    }

    @Test
    void fourJudgesAreTooFewToTrim() {
        assertThatThrownBy(() -> new JudgingCast(database, store, contests, true, rules -> trimmed(rules)
                        .replace("judgesPerEntry: 5", "judgesPerEntry: 4")))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("/scoring/official")
                .hasMessageContaining("at least 5 judges");
        assertThat(new JudgingCast(database, store, contests, true, TrimmedMeanTest::trimmed).slug)
                .isNotBlank();
    }
}
