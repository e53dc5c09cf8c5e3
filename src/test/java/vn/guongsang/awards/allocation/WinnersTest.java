package vn.guongsang.awards.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.EntryId;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;

class WinnersTest {
    private static final LocalDate BORN = LocalDate.of(1984, 3, 2);

    @Test
    void thePersonOfTwoWinningEntriesIsTold() {
        var winners = List.of(
                winner(1, author("Lê Thị Hoa", BORN, "0912345678")),
                winner(2, author("Trần Văn Dũng", null, "0987654321")),
                winner(3, author("Nguyễn Ân", null, null), author("LÊ THỊ HOA", BORN, null)));
        assertThat(SeveralPrizes.among(winners))
                .isEqualTo(List.of(new SeveralPrizes("Lê Thị Hoa", List.of(new EntryId(1), new EntryId(3)), true)));
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirBirthDates() {
        assertThat(SeveralPrizes.among(List.of(
                        winner(1, author("Lê Thị Hoa", BORN, null)),
                        winner(2, author("Lê Thị Hoa", BORN.plusYears(20), null)))))
                .isEmpty();
    }

    @Test
    void aNameAloneIsToldAsUncertain() {
        assertThat(SeveralPrizes.among(List.of(
                        winner(1, author("Lê Thị Hoa", BORN, null)), winner(2, author("Lê Thị Hoa", null, null)))))
                .isEqualTo(List.of(new SeveralPrizes("Lê Thị Hoa", List.of(new EntryId(1), new EntryId(2)), false)));
    }

    @Test
    void aUnitBetterInOneNumberAndNotWorseInTheOtherOutdoes() {
        var haCau = standing(1, 3, 80);
        var leLoi = standing(2, 3, 85);
        var culture = standing(3, 1, 95);
        assertThat(haCau.outdoneBy(leLoi)).isTrue();
        assertThat(leLoi.outdoneBy(haCau)).isFalse();
        assertThat(leLoi.outdoneBy(culture)).isFalse();
        assertThat(haCau.outdoneBy(List.of(haCau, leLoi, culture), List.of(new UnitId(1), new UnitId(3))))
                .isEqualTo(List.of(leLoi));
        assertThat(haCau.outdoneBy(List.of(haCau, leLoi, culture), List.of(new UnitId(1), new UnitId(2))))
                .isEmpty();
    }

    @Test
    void equalUnitsOutdoNobody() {
        assertThat(standing(1, 2, 70).outdoneBy(standing(2, 2, 70))).isFalse();
        assertThat(new UnitStanding(new UnitId(1), 0, null).outdoneBy(standing(2, 2, 70)))
                .isFalse();
    }

    private static UnitStanding standing(long unit, int entries, int points) {
        return new UnitStanding(new UnitId(unit), entries, Score.points(points));
    }

    private static Winner winner(long entry, Winner.Author... authors) {
        return new Winner(new EntryId(entry), List.of(authors));
    }

    private static Winner.Author author(
            String name,
            @org.jspecify.annotations.Nullable LocalDate born,
            @org.jspecify.annotations.Nullable String phone) {
        return new Winner.Author(name, born, phone);
    }
}
