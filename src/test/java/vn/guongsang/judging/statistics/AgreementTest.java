package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final double GAP = Double.NaN;

    /** Shrout and Fleiss, Psychological Bulletin 86 (1979), table 2: four judges rate six targets. */
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): four observers, twelve units, with gaps. */
    private static final double[][] KRIPPENDORFF = {
        {1, 1, GAP, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
        {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {GAP, 5, 5, 5}, {GAP, GAP, 1, 1}, {GAP, 3, GAP, GAP}
    };

    @Test
    void theSixCorrelationsOfShroutAndFleissComeOutAsPrinted() {
        var icc = Agreement.icc(Ratings.of(SHROUT_FLEISS));
        assertThat(icc.one1()).isCloseTo(0.17, within(0.005));
        assertThat(icc.one2()).isCloseTo(0.29, within(0.005));
        assertThat(icc.one3()).isCloseTo(0.71, within(0.005));
        assertThat(icc.mean1()).isCloseTo(0.44, within(0.005));
        assertThat(icc.mean2()).isCloseTo(0.62, within(0.005));
        assertThat(icc.mean3()).isCloseTo(0.91, within(0.005));
    }

    @Test
    void krippendorffsExampleWithGapsComesOutAsPrinted() {
        assertThat(Agreement.alpha(Ratings.of(KRIPPENDORFF))).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void judgesWhoAlwaysAgreeReachOne() {
        var same = Ratings.of(new double[][] {{80, 80, 80}, {70, 70, 70}, {60, 60, 60}});
        assertThat(Agreement.alpha(same)).isEqualTo(1);
        assertThat(Agreement.icc(same).mean2()).isEqualTo(1);
    }

    @Test
    void nothingIsClaimedWhereNothingCanBeCompared() {
        assertThat(Agreement.alpha(Ratings.of(new double[][] {{80, GAP}, {GAP, 70}})))
                .isNaN();
        assertThatThrownBy(() -> Agreement.icc(Ratings.of(KRIPPENDORFF))).isInstanceOf(IllegalArgumentException.class);
    }
}
