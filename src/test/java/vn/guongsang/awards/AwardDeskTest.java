package vn.guongsang.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.DatabaseForTests;
import vn.guongsang.awards.allocation.Slot;
import vn.guongsang.awards.board.TieMinutes;
import vn.guongsang.awards.budget.BudgetDesk;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.Score;
import vn.guongsang.people.Actor;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@ActivateRequestContext
class AwardDeskTest {
    private static final Slot FIRST = new Slot("first-written", 1);
    private static final Slot SECOND = new Slot("second-written", 1);

    @Inject
    AwardDesk desk;

    @Inject
    CollectiveDesk collectives;

    @Inject
    AwardBook book;

    @Inject
    BoardBook boards;

    @Inject
    BudgetDesk budgets;

    @Inject
    AgroalDataSource database;

    private AwardCast cast;

    @BeforeEach
    void aContest() {
        cast = new AwardCast(database);
    }

    @Test
    void theMoneyOfHaDongStandsBesideWhatItsRulesState() {
        cast.everyPrizeHasItsEntry();
        giveEverything();
        var board = boards.board(cast.slug, cast.mai());
        assertThat(board.stated()).isEqualTo(new Money(10_000_000));
        assertThat(board.computed()).isEqualTo(new Money(14_200_000));
        assertThat(board.computed().words()).isEqualTo("Mười bốn triệu hai trăm nghìn đồng");
        assertThat(board.balance().awarded()).isEqualTo(new Money(14_200_000));
        assertThat(board.balance().left()).isEqualTo(Money.ZERO);
        assertThat(board.audit().computed().individualCount()).isEqualTo(12);
        assertThat(board.audit().finding("prize-individual-count")).get().satisfies(f -> {
            assertThat(f.stated()).isEqualTo(18);
            assertThat(f.computed()).isEqualTo(12);
        });
        var awarded = book.of(cast.contest);
        assertThat(awarded.individual()).isEqualTo(new Money(12_500_000));
        assertThat(awarded.collective()).isEqualTo(new Money(1_700_000));
        assertThat(awarded.winners()).hasSize(12);
        assertThat(awarded.open())
                .extracting(b -> b.vi())
                .containsExactly("Chưa có số, ngày quyết định; không được công bố.");
    }

    @Test
    void theEstimateSetsPlannedBesideAwarded() {
        cast.everyPrizeHasItsEntry();
        desk.giveProposed(cast.at(), "written", cast.mai());
        var estimate = budgets.sheet(cast.slug, cast.mai()).estimate();
        assertThat(estimate.stated()).isEqualTo(new Money(10_000_000));
        assertThat(estimate.prizesPlanned()).isEqualTo(new Money(14_200_000));
        assertThat(estimate.beyondStated()).isEqualTo(new Money(4_200_000));
        assertThat(estimate.prizesAwarded()).isEqualTo(new Money(7_000_000));
        assertThat(estimate.prizesAwarded().words()).isEqualTo("Bảy triệu đồng");
        assertThat(estimate.prizes())
                .extracting(g -> g.planned().dong())
                .containsExactly(7_000_000L, 5_500_000L, 1_700_000L);
    }

    @Test
    void theSecondOfTwoOrganisersIsToldAndOverwritesNothing() {
        cast.everyPrizeHasItsEntry();
        var seen = cast.at();
        desk.give(seen, FIRST, entry("Bài viết 1"), cast.mai());
        assertThatThrownBy(() -> desk.give(seen, FIRST, entry("Bài viết 1"), cast.khanh()))
                .isInstanceOf(Refusal.Changed.class);
        assertThat(settled()).isEqualTo(1);
    }

    @Test
    void fiftyHandsAtOnceGiveAPrizeOnce() throws Exception {
        cast.everyPrizeHasItsEntry();
        var seen = cast.at();
        var first = entry("Bài viết 1");
        var mai = cast.mai();
        try (var hands = Executors.newFixedThreadPool(10)) {
            List<Callable<Boolean>> tries = IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(i -> () -> gave(seen, first, mai))
                    .toList();
            long gave = 0;
            for (var done : hands.invokeAll(tries)) {
                gave += done.get() ? 1 : 0;
            }
            assertThat(gave).isEqualTo(1);
        }
        assertThat(settled()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondWinnerAndAPrizeBeyondTheScheme() {
        cast.everyPrizeHasItsEntry();
        desk.give(cast.at(), FIRST, entry("Bài viết 1"), cast.mai());
        assertThatThrownBy(() -> insertAward("first-written", 1, 1, "Bài viết 2"))
                .hasMessageContaining("award_slot");
        assertThatThrownBy(() -> insertAward("second-written", 1, 1, "Bài viết 1"))
                .hasMessageContaining("award_entry");
        assertThatThrownBy(() -> insertAward("second-written", 2, 1, "Bài viết 2"))
                .hasMessageContaining("award_within_scheme");
    }

    @Test
    void aPrizeGoesOnlyWhereTheRanksPutIt() {
        cast.everyPrizeHasItsEntry();
        assertThatThrownBy(() -> desk.give(cast.at(), FIRST, entry("Bài viết 2"), cast.mai()))
                .isInstanceOf(Refusal.WrongState.class);
        desk.passOver(cast.at(), entry("Bài viết 1"), "Đã đăng báo trước khi dự thi", cast.mai());
        desk.give(cast.at(), FIRST, entry("Bài viết 2"), cast.mai());
        assertThat(book.of(cast.contest).winners()).extracting(w -> w.title()).containsExactly("Bài viết 2");
    }

    @Test
    void aPrizeGivenBeforeAnotherDecisionIsToldToBeStaleAndRenewed() {
        cast.everyPrizeHasItsEntry();
        desk.give(cast.at(), SECOND, entry("Bài viết 2"), cast.mai());
        desk.leaveEmpty(cast.at(), FIRST, "Không bài nào đạt mức giải Nhất", cast.mai());
        assertThat(book.of(cast.contest).open()).extracting(b -> b.vi()).anyMatch(s -> s.contains("không còn khớp"));
        desk.giveProposed(cast.at(), "written", cast.mai());
        assertThat(book.of(cast.contest).winners())
                .first()
                .extracting(w -> w.line().id() + ": " + w.title())
                .isEqualTo("second-written: Bài viết 1");
    }

    @Test
    void aTieAtAPrizeBoundaryStopsUntilTheMinutesDecide() {
        var tai = cast.written("Người thắp lửa", "Lê Thị Hoa", "ha-cau", 90);
        var duc = cast.written("Tiếng loa phường", "Trần Văn Dũng", "ha-cau", 90);
        assertThatThrownBy(() -> desk.give(cast.at(), FIRST, tai, cast.mai()))
                .isInstanceOf(Refusal.WrongState.class)
                .hasMessageContaining("tie");
        desk.giveProposed(cast.at(), "written", cast.mai());
        assertThat(settled()).isZero();
        assertThatThrownBy(() -> desk.decideTie(cast.at(), "written", minutes(tai, tai), cast.mai()))
                .isInstanceOf(Refusal.WrongState.class);
        desk.decideTie(cast.at(), "written", minutes(duc, tai), cast.mai());
        desk.giveProposed(cast.at(), "written", cast.mai());
        assertThat(book.of(cast.contest).winners()).extracting(w -> w.entry()).containsExactly(duc, tai);
    }

    @Test
    void nothingIsLeftEmptyWithoutAReasonAndNobodyElseDecides() {
        cast.everyPrizeHasItsEntry();
        assertThatThrownBy(() -> desk.leaveEmpty(cast.at(), FIRST, "  ", cast.mai()))
                .isInstanceOf(Refusal.Unfit.class);
        var stranger = new Actor(cast.person("mai.organiser"), "Mai", List.of());
        assertThatThrownBy(() -> desk.leaveEmpty(cast.at(), FIRST, "lý do", stranger))
                .isInstanceOf(Refusal.NotHere.class);
    }

    @Test
    void noPrizeIsGivenWhileSheetsAreLacking() {
        cast.everyPrizeHasItsEntry();
        cast.run(
                "UPDATE sheet SET state = 'BEGUN', seal_hash = NULL WHERE contest_id = ? AND prize_group = 'written'"
                        + " LIMIT 1",
                cast.contest.value());
        assertThatThrownBy(() -> desk.giveProposed(cast.at(), "written", cast.mai()))
                .isInstanceOf(Refusal.WrongState.class);
    }

    @Test
    void aCollectiveNeedsItsScoreAndAReasonWhenAnotherIsAheadInBoth() {
        cast.everyPrizeHasItsEntry();
        desk.giveProposed(cast.at(), "written", cast.mai());
        var level1 = new Slot("collective-1", 1);
        assertThatThrownBy(() -> choose(level1, "thcs-le-loi", "")).isInstanceOf(Refusal.WrongState.class);
        score("ha-cau", 90);
        score("thcs-le-loi", 80);
        assertThatThrownBy(() -> choose(level1, "thcs-le-loi", ""))
                .isInstanceOf(Refusal.Unfit.class)
                .hasMessageContaining("UBND phường Hà Cầu");
        choose(level1, "thcs-le-loi", "Hội đồng khuyến khích khối trường học, biên bản 04");
        assertThatThrownBy(() -> choose(new Slot("collective-2", 1), "thcs-le-loi", "lần nữa"))
                .isInstanceOf(Refusal.WrongState.class);
    }

    @Test
    void everyActLeavesItsRow() {
        cast.everyPrizeHasItsEntry();
        desk.give(cast.at(), FIRST, entry("Bài viết 1"), cast.mai());
        desk.takeBack(cast.at(), FIRST, cast.khanh());
        assertThat(cast.texts(
                        "SELECT CONCAT(act, ' ', actor) FROM audit_event WHERE subject = ? ORDER BY id",
                        "contest:" + cast.contest.value()))
                .containsExactly(
                        "awards.given " + cast.mai().ref(),
                        "awards.takenBack " + cast.khanh().ref());
    }

    private void giveEverything() {
        desk.giveProposed(cast.at(), "written", cast.mai());
        desk.giveProposed(cast.at(), "broadcast", cast.mai());
        score("ha-cau", 90);
        score("phong-vhtt", 85);
        choose(new Slot("collective-1", 1), "ha-cau", "");
        choose(new Slot("collective-2", 1), "phong-vhtt", "");
    }

    private boolean gave(At seen, EntryId entry, Actor actor) {
        try {
            desk.give(seen, FIRST, entry, actor);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private void score(String unit, int points) {
        collectives.score(cast.at(), cast.unit(unit), Score.points(points), "Đạt chỉ tiêu, đúng hạn", cast.mai());
    }

    private void choose(Slot slot, String unit, String reason) {
        collectives.choose(cast.at(), slot, cast.unit(unit), reason, cast.mai());
    }

    private static TieMinutes minutes(EntryId one, EntryId other) {
        return new TieMinutes(
                List.of(one, other), "Ban Giám khảo", "03/BB-BGK", LocalDate.of(2023, 8, 1), "Phát hiện mới hơn");
    }

    private EntryId entry(String title) {
        return new EntryId(
                cast.number("SELECT id FROM entry WHERE contest_id = ? AND title = ?", cast.contest.value(), title));
    }

    private long settled() {
        return cast.number("SELECT COUNT(*) FROM award WHERE contest_id = ?", cast.contest.value());
    }

    private void insertAward(String line, int slot, int count, String title) {
        cast.run(
                "INSERT INTO award (contest_id, prize_group, line, slot, line_count, amount, entry_id, settled_by,"
                        + " settled_at, version) VALUES (?, 'written', ?, ?, ?, 1, ?, ?, NOW(6), 0)",
                cast.contest.value(),
                line,
                slot,
                count,
                entry(title).value(),
                cast.person("mai.organiser").value());
    }
}
