package vn.guongsang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.contest.ContestDesk;
import vn.guongsang.judging.kin.KinDesk;
import vn.guongsang.judging.talk.Minutes;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.people.Actor;
import vn.guongsang.people.Role;
import vn.guongsang.storage.ObjectStore;

/** Large and awkward deals as an organiser makes them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DealingTest {
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
    HandOverDesk hands;

    @Inject
    KinDesk kin;

    private JudgingCast cast;
    private UnitId haCau;
    private PersonId organiser;
    private Actor mai;
    private SignedIn browser;
    private String at;

    @BeforeEach
    void aContest() {
        cast = new JudgingCast(database, store, contests, true);
        haCau = cast.unit("UBND phường Hà Cầu");
        organiser = cast.person("Đặng Thị Tuyết Mai", Role.ORGANISER, null);
        mai = cast.actor(organiser, Role.ORGANISER);
        browser = SignedIn.as(cast.username(organiser));
        at = "/organiser/contests/" + cast.slug + "/assignment";
    }

    private PersonId judge(String name) {
        return cast.person(name, Role.JUDGE, null);
    }

    private DealView deal() {
        return deals.preview(mai, cast.slug).stream()
                .filter(d -> d.group().equals("written"))
                .findFirst()
                .orElseThrow();
    }

    private void apply() {
        deals.apply(mai, cast.slug, "written", deal().hash());
    }

    private long sheets(String condition) {
        return cast.number("select count(*) from sheet where contest_id = ? and " + condition, cast.contest);
    }

    @Test
    void twoThousandEntriesReachFifteenJudgesWithinFiveSeconds() {
        var units =
                IntStream.range(0, 20).mapToObj(i -> cast.unit("Đơn vị " + i)).toList();
        cast.articles(2000, units);
        var named = new HashMap<PersonId, @Nullable Integer>();
        for (int j = 0; j < 15; j++) {
            named.put(cast.person("Giám khảo " + j, Role.JUDGE, units.get(j)), 450);
        }
        panels.seat(mai, cast.slug, "written", named);
        browser.get(at);
        var begun = System.nanoTime();
        var page = browser.get(at).asString();
        var hash = page.replaceAll("(?s).*assignment/written\".*?name=\"hash\" value=\"([^\"]+)\".*", "$1");
        var answer = browser.post(at + "/written", Map.of("hash", hash));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(took).as("preview and deal together").isLessThan(Duration.ofSeconds(5));
        assertThat(page)
                .contains("5 bài chung cho mọi giám khảo")
                .contains("So sánh được tất cả giám khảo")
                .contains("100 bài phải tránh");
        assertThat(sheets("state = 'DUE'")).isBetween(2000L * 3 + 40, 2000L * 3 + 60);
        assertThat(cast.number(
                        "select count(*) from sheet s join entry e on e.id = s.entry_id join role_term t on"
                                + " t.person_id = s.judge_id where t.unit_id = e.unit_id and s.contest_id = ?",
                        cast.contest))
                .as("no judge meets an entry of their own unit")
                .isZero();
        assertThat(cast.number(
                        "select max(n) - min(n) from (select count(*) n from sheet where contest_id = ? group by judge_id) x",
                        cast.contest))
                .isLessThanOrEqualTo(3);
        assertThat(cast.number("select seed from deal where contest_id = ?", cast.contest))
                .as("the seed is kept")
                .isPositive();
    }

    @Test
    void whatKinWroteIsTakenAwayFromAJudgeWhoSaysSo() {
        var an = judge("Đỗ Văn An");
        var anh = judge("Hoàng Thị Ánh");
        cast.entry("article", "Bài của cháu", haCau, "Lê Thị Hoa");
        cast.entry("article", "Bài khác", haCau, "Trần Văn Minh");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        apply();
        var page = SignedIn.as(cast.username(an));
        page.get("/judging/kin/" + cast.slug);
        assertThat(page.post("/judging/kin/" + cast.slug, Map.of("name", "lê thị  hoa", "relation", "cháu"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page.get("/judging/kin/" + cast.slug).asString()).contains("lê thị  hoa");
        apply();
        assertThat(sheets("state = 'DUE' and judge_id = " + an.value())).isEqualTo(1);
        assertThat(browser.get(at).asString()).contains("người thân");
        assertThatThrownBy(() -> kin.named(cast.actor(an, Role.JUDGE), "khong-co"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aJudgeIsReplacedAndNothingSealedIsLost() {
        var an = judge("Đỗ Văn An");
        var anh = judge("Hoàng Thị Ánh");
        var moi = judge("Người Mới");
        var one = cast.entry("article", "Một", haCau, "Lê Thị Hoa");
        cast.entry("article", "Hai", haCau, "Người Mới");
        cast.entry("article", "Ba", haCau, "Lê Thị Hoa");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        apply();
        var judge = SignedIn.as(cast.username(an));
        var ref = cast.ref(one, an);
        judge.get("/judging/" + ref);
        judge.post("/judging/" + ref, ScoringTest.sheet(0));
        assertThat(judge.post("/judging/" + ref + "/seal", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
        browser.get(at);
        assertThat(browser.post(at + "/written/replacement", Map.of("from", "" + an.value(), "to", "" + moi.value()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sheets("state = 'SEALED' and judge_id = " + an.value())).isEqualTo(1);
        assertThat(sheets("state = 'TAKEN_BACK' and judge_id = " + an.value())).isEqualTo(2);
        assertThat(sheets("state = 'DUE' and judge_id = " + moi.value()))
                .as("but not the work that bears the new judge's name")
                .isEqualTo(1);
        assertThat(deal().changes())
                .as("the new judge also gets what the old one sealed")
                .isTrue();
        assertThat(browser.get(at).asString()).contains("thay giám khảo");
    }

    @Test
    void aSheetMovesFromOneJudgeToAnother() {
        var an = judge("Đỗ Văn An");
        var anh = judge("Hoàng Thị Ánh");
        var dung = judge("Phạm Dũng");
        var entry = cast.entry("article", "Một", haCau, "Lê Thị Hoa");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        apply();
        panels.seat(mai, cast.slug, "written", Set.of(an, anh, dung));
        hands.move(mai, cast.slug, "written", entry.code().value(), an, dung);
        assertThat(cast.text("select state from sheet where ref = ?", cast.ref(entry, an)))
                .isEqualTo("TAKEN_BACK");
        assertThat(cast.text("select state from sheet where ref = ?", cast.ref(entry, dung)))
                .isEqualTo("DUE");
        assertThatThrownBy(
                        () -> hands.move(mai, cast.slug, "written", entry.code().value(), anh, dung))
                .as("who has it cannot get it twice")
                .isInstanceOf(Refusal.WrongState.class);
    }

    @Test
    void aDealGoesOutAsATableAndComesBackChanged() {
        var an = judge("Đỗ Văn An");
        var anh = judge("Hoàng Thị Ánh");
        var own = cast.entry("article", "Bài của An", haCau, "Đỗ Văn An");
        var other = cast.entry("article", "Bài khác", haCau, "Lê Thị Hoa");
        panels.seat(mai, cast.slug, "written", Set.of(an, anh));
        apply();
        var table = browser.get(at + "/written/list");
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString()).contains("entry,judge,state", other.code() + "," + an.value() + " Đỗ Văn An,OPEN");
        var wanted = "entry;judge\n" + other.code() + ";" + an.value() + " Đỗ Văn An\n";
        browser.get(at);
        var wrong = browser.post(
                at + "/written/list",
                Map.of("list", wanted + own.code() + ";" + an.value() + " Đỗ Văn An\nGS-0000;" + an.value() + " X\n"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("Dòng 3: trùng tên tác giả").contains("Dòng 4: không có bài");
        var shown = browser.post(at + "/written/list", Map.of("list", wanted));
        assertThat(shown.statusCode()).isEqualTo(200);
        var hash = shown.asString().replaceAll("(?s).*name=\"hash\" value=\"([^\"]+)\".*", "$1");
        assertThat(sheets("state = 'DUE'")).as("a preview changes nothing").isEqualTo(3);
        assertThat(browser.post(at + "/written/list/applied", Map.of("list", wanted, "hash", hash))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sheets("state = 'DUE'")).isEqualTo(1);
        assertThat(browser.post(at + "/written/list/applied", Map.of("list", wanted, "hash", hash))
                        .statusCode())
                .as("the same list twice is another deal")
                .isEqualTo(409);
    }

    @Test
    void aPanelThatDiffersInsideAGroupStandsOnTheRankingWithItsDecision() {
        var an = judge("Đỗ Văn An");
        var anh = judge("Hoàng Thị Ánh");
        var radio = cast.entry("radio", "Tiếng loa phường", haCau, "Trần Văn Dũng");
        cast.entry("television", "Ngõ nhỏ", haCau, "Nguyễn Ân");
        panels.seat(mai, cast.slug, "broadcast", Set.of(an, anh));
        var page = "/organiser/contests/" + cast.slug;
        browser.get(page + "/panels");
        var form = new HashMap<String, String>();
        form.put("part-" + an.value(), "radio");
        assertThat(browser.post(page + "/panels/broadcast/division", form).statusCode())
                .as("not without minutes")
                .isEqualTo(422);
        form.putAll(Map.of("number", "07/BB-BGK", "date", "01/11/2026", "words", "Ông An chỉ am hiểu phát thanh."));
        assertThat(browser.post(page + "/panels/broadcast/division", form).statusCode())
                .isEqualTo(303);
        deals.apply(
                mai,
                cast.slug,
                "broadcast",
                deals.preview(mai, cast.slug).stream()
                        .filter(d -> d.group().equals("broadcast"))
                        .findFirst()
                        .orElseThrow()
                        .hash());
        assertThat(sheets("judge_id = " + an.value())).isEqualTo(1);
        assertThat(cast.ref(radio, an)).isNotEmpty();
        assertThat(browser.get(page + "/ranking/broadcast").asString())
                .contains("07/BB-BGK")
                .contains("Ông An chỉ am hiểu phát thanh.");
    }

    @Test
    void aDayToComeIsNoDayOfMinutes() {
        var form = new jakarta.ws.rs.core.MultivaluedHashMap<String, String>();
        form.putSingle("number", "1/BB");
        form.putSingle("words", "Thống nhất.");
        form.putSingle("date", "22/11/2026");
        assertThat(Minutes.of(form, LocalDate.of(2026, 11, 22)).date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> Minutes.of(form, LocalDate.of(2026, 11, 21))).isInstanceOf(Refusal.Unfit.class);
        form.putSingle("date", "31/02/2026");
        assertThatThrownBy(() -> Minutes.of(form, LocalDate.of(2026, 11, 22))).isInstanceOf(Refusal.Unfit.class);
    }
}
