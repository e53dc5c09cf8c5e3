package vn.guongsang.awards.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Score;
import vn.guongsang.kernel.UnitId;

class WeightTest {
    private static final UnitStanding HA_CAU = new UnitStanding(new UnitId(1), 3, Score.points(80));

    @Test
    void bothNumbersCountByTheirWeight() {
        assertThat(new Weight(60, "").points(HA_CAU, 4)).contains(new BigDecimal("77.00"));
        assertThat(new Weight(100, "").points(HA_CAU, 4)).contains(new BigDecimal("75.00"));
        assertThat(new Weight(0, "").points(HA_CAU, 4)).contains(new BigDecimal("80.00"));
        assertThat(new Weight(50, "").points(HA_CAU, 7)).contains(new BigDecimal("61.43"));
    }

    @Test
    void aUnitWithoutOrganisingScoreHasNoSumAndNoWinnersAnywhereCountAsNought() {
        assertThat(new Weight(50, "").points(new UnitStanding(new UnitId(1), 3, null), 4))
                .isEmpty();
        assertThat(new Weight(50, "").points(new UnitStanding(new UnitId(1), 0, Score.points(80)), 0))
                .contains(new BigDecimal("40.00"));
    }

    @Test
    void aWeightIsAPercentage() {
        assertThatThrownBy(() -> new Weight(101, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weight(-1, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
