package vn.guongsang.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

class DealTest {
    private static final UnitId HA_CAU = new UnitId(1);
    private static final UnitId LE_LOI = new UnitId(2);
    private static final UnitId CULTURE = new UnitId(3);
    private static final Juror AN = juror(1, "Đỗ Văn An", null);
    private static final Juror ANH = juror(2, "Hoàng Thị Ánh", LE_LOI);
    private static final Juror DUNG = juror(3, "Phạm Dũng", CULTURE);
    private static final Candidate HOA = entry(11, "Lê Thị Hoa", HA_CAU);
    private static final Candidate SCHOOL = entry(12, "Trần Minh", HA_CAU, LE_LOI);
    private static final Candidate RADIO = entry(13, "Trần Văn Dũng", CULTURE);

    private static Juror juror(long id, String name, @Nullable UnitId unit) {
        return new Juror(new PersonId(id), name, unit == null ? Set.of() : Set.of(unit), Set.of(), Set.of(), null);
    }

    private static Candidate entry(long id, String author, UnitId... units) {
        return new Candidate(new EntryId(id), Set.of(units), Set.of(author), Set.of("Phạm Thị Hòa"), "article", "");
    }

    private static Pair pair(Candidate entry, Juror juror) {
        return new Pair(entry.entry(), juror.judge());
    }

    @Test
    void everyEntryGoesToEveryJudgeWithoutAConflict() {
        var deal = Deal.of(List.of(HOA, SCHOOL, RADIO), List.of(AN, ANH, DUNG), Map.of(), DealRule.everyone(2));
        assertThat(deal)
                .isEqualTo(new Deal(
                        List.of(
                                pair(HOA, AN),
                                pair(HOA, ANH),
                                pair(HOA, DUNG),
                                pair(SCHOOL, AN),
                                pair(SCHOOL, DUNG),
                                pair(RADIO, AN),
                                pair(RADIO, ANH)),
                        List.of(),
                        List.of(),
                        Map.of(pair(SCHOOL, ANH), Bar.OWN_UNIT, pair(RADIO, DUNG), Bar.OWN_UNIT),
                        List.of(),
                        Set.of()));
        assertThat(deal.loads()).isEqualTo(Map.of(AN.judge(), 3, ANH.judge(), 2, DUNG.judge(), 2));
    }

    @Test
    void theUnitOfAnExemplarBarsLikeTheReceivingUnit() {
        assertThat(ANH.barFrom(SCHOOL)).isEqualTo(Bar.OWN_UNIT);
        assertThat(AN.barFrom(SCHOOL)).isNull();
    }

    @Test
    void aJudgeWhoBearsTheAuthorsNameIsLeftOut() {
        var namesake = juror(9, "lê thị  HOA", null);
        assertThat(namesake.barFrom(HOA)).isEqualTo(Bar.SAME_NAME);
        assertThat(namesake.barFrom(RADIO)).isNull();
        assertThat(juror(8, "Lê Thị Hòa", null).barFrom(HOA)).as("another name").isNull();
    }

    @Test
    void aJudgeIsLeftOutOfWhatKinWroteOrIsToldOf() {
        var uncle = new Juror(new PersonId(7), "Lê Văn Bảy", Set.of(), Set.of("lê thị hoa"), Set.of(), null);
        assertThat(uncle.barFrom(HOA)).isEqualTo(Bar.KIN);
        assertThat(uncle.barFrom(RADIO)).isNull();
        var cousin = new Juror(new PersonId(8), "Phạm Văn Tám", Set.of(), Set.of("Phạm Thị  Hòa"), Set.of(), null);
        assertThat(cousin.barFrom(RADIO)).as("of the exemplar").isEqualTo(Bar.KIN);
    }

    @Test
    void whoSitsForAnotherCategoryIsLeftOut() {
        var radioOnly = new Juror(new PersonId(7), "Lê Văn Bảy", Set.of(), Set.of(), Set.of("radio"), null);
        assertThat(radioOnly.barFrom(HOA)).isEqualTo(Bar.OTHER_CATEGORY);
    }

    @Test
    void aListedDealIsExactlyTheListLessTheBarredAndTheSealed() {
        var before = Map.of(pair(HOA, AN), Dealt.SEALED, pair(HOA, DUNG), Dealt.OPEN);
        var deal = Deal.listed(
                List.of(HOA, SCHOOL), List.of(AN, ANH, DUNG), before, Set.of(pair(SCHOOL, AN), pair(SCHOOL, ANH)), 1);
        assertThat(deal.fresh()).containsExactly(pair(SCHOOL, AN));
        assertThat(deal.kept()).containsExactly(pair(HOA, AN));
        assertThat(deal.takenBack()).containsExactly(pair(HOA, DUNG));
        assertThat(deal.leftOut()).containsKey(pair(SCHOOL, ANH));
    }

    @Test
    void aDeclarationLastsForEver() {
        var deal =
                Deal.of(List.of(HOA), List.of(AN, DUNG), Map.of(pair(HOA, AN), Dealt.DECLARED), DealRule.everyone(2));
        assertThat(deal.fresh()).containsExactly(pair(HOA, DUNG));
        assertThat(deal.leftOut()).isEqualTo(Map.of(pair(HOA, AN), Bar.DECLARED));
        assertThat(deal.thin()).as("one sheet where two are asked for").containsExactly(HOA.entry());
    }

    @Test
    void aNewEntryIsToppedUpAndNothingElseMoves() {
        var before = Map.of(pair(HOA, AN), Dealt.SEALED, pair(HOA, DUNG), Dealt.OPEN);
        var deal = Deal.of(List.of(HOA, RADIO), List.of(AN, DUNG), before, DealRule.everyone(1));
        assertThat(deal.fresh()).containsExactly(pair(RADIO, AN));
        assertThat(deal.kept()).containsExactly(pair(HOA, AN), pair(HOA, DUNG));
        assertThat(deal.takenBack()).isEmpty();
    }

    @Test
    void whoLeavesThePanelKeepsWhatTheySealedAndLosesTheRest() {
        var before = Map.of(pair(HOA, AN), Dealt.SEALED, pair(RADIO, AN), Dealt.OPEN);
        var deal = Deal.of(List.of(HOA, RADIO), List.of(ANH), before, DealRule.everyone(1));
        assertThat(deal.kept()).containsExactly(pair(HOA, AN));
        assertThat(deal.takenBack()).containsExactly(pair(RADIO, AN));
        assertThat(deal.fresh()).containsExactly(pair(HOA, ANH), pair(RADIO, ANH));
    }

    @Test
    void whatWasTakenBackIsDealtAgainWhenTheJudgeReturns() {
        var deal = Deal.of(List.of(HOA), List.of(AN), Map.of(pair(HOA, AN), Dealt.TAKEN_BACK), DealRule.everyone(1));
        assertThat(deal.fresh()).containsExactly(pair(HOA, AN));
    }

    @Test
    void anOpenSheetOfAJudgeWhoMovedToTheUnitIsTakenBack() {
        var moved = juror(1, "Đỗ Văn An", HA_CAU);
        var deal = Deal.of(List.of(HOA), List.of(moved), Map.of(pair(HOA, moved), Dealt.OPEN), DealRule.everyone(1));
        assertThat(deal.takenBack()).containsExactly(pair(HOA, moved));
        assertThat(deal.leftOut()).isEqualTo(Map.of(pair(HOA, moved), Bar.OWN_UNIT));
    }

    @Test
    void theHashNamesTheDealAndNothingButTheDeal() {
        var one = Deal.of(List.of(HOA, RADIO), List.of(AN, ANH), Map.of(), DealRule.everyone(1));
        var reordered = Deal.of(List.of(RADIO, HOA), List.of(ANH, AN), Map.of(), DealRule.everyone(1));
        var less = Deal.of(List.of(HOA), List.of(AN, ANH), Map.of(), DealRule.everyone(1));
        assertThat(reordered.hash()).isEqualTo(one.hash());
        assertThat(less.hash()).isNotEqualTo(one.hash());
        assertThat(Deal.of(List.of(HOA), List.of(AN), Map.of(pair(HOA, AN), Dealt.OPEN), DealRule.everyone(1))
                        .changesNothing())
                .isTrue();
    }
}
