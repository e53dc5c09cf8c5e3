package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeProfileTest {
    /** Four entries: the first two judges agree, the third gives everybody about the same, the fourth the contrary. */
    private static final Ratings PANEL =
            Ratings.of(new double[][] {{60, 62, 70, 80}, {70, 72, 70, 70}, {80, 82, 71, 60}, {90, 92, 71, 50}});

    private static JudgeProfile profile(int judge, List<double[]> sheets) {
        return JudgeProfile.of(PANEL, SeverityModel.of(PANEL).fit(), judge, sheets);
    }

    @Test
    void whoUsesTheScaleDifferentlyStandsOut() {
        var steady = profile(0, List.of());
        var narrow = profile(2, List.of());
        var contrary = profile(3, List.of());
        assertThat(narrow.spread()).isLessThan(0.2);
        assertThat(steady.agreement()).isGreaterThan(0.8);
        assertThat(contrary.agreement()).isCloseTo(-1, within(0.01));
        assertThat(contrary.residual()).isGreaterThan(2).isGreaterThan(steady.residual());
        assertThat(steady.sheets()).isEqualTo(4);
    }

    @Test
    void sheetsAlikeInARowAreCounted() {
        var sheets = List.of(
                new double[] {20, 15},
                new double[] {18, 17},
                new double[] {17, 18},
                new double[] {20, 10},
                new double[] {15, 20});
        assertThat(profile(0, sheets).run()).isEqualTo(3);
    }

    @Test
    void oneImpressionForAllCriteriaIsSeen() {
        var one = List.of(new double[] {10, 20, 5}, new double[] {12, 24, 6}, new double[] {14, 28, 7});
        assertThat(profile(0, one).halo()).isCloseTo(1, within(1e-9));
        var apart = List.of(new double[] {10, 28}, new double[] {12, 24}, new double[] {14, 20});
        assertThat(profile(0, apart).halo()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void nothingIsSaidOnTooFewSheets() {
        var few = Ratings.of(new double[][] {{60, 62}, {70, 71}});
        var profile = JudgeProfile.of(few, SeverityModel.of(few).fit(), 0, List.of(new double[] {30, 30}));
        assertThat(profile.spread()).isNaN();
        assertThat(profile.agreement()).isNaN();
        assertThat(profile.halo()).isNaN();
    }
}
