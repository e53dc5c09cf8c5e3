package vn.guongsang.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.EntryId;

class FigureTest {
    private static List<SheetTotals> sheets(int... halfPoints) {
        return IntStream.of(halfPoints)
                .mapToObj(h -> new SheetTotals(List.of(new SheetTotals.Points(null, h, 100))))
                .toList();
    }

    @Test
    void oneHighestAndOneLowestSheetAreLeftOut() {
        var five = sheets(180, 160, 160, 161, 40);
        assertThat(Figure.MEAN.of(five)).isEqualTo(new Standing(701, 5));
        assertThat(Figure.TRIMMED_MEAN.of(five)).isEqualTo(new Standing(481, 3));
        assertThat(Figure.TRIMMED_MEAN.of(five).shown()).isEqualTo("80,17");
    }

    @Test
    void ofEqualSheetsOnlyOneIsLeftOutAtEitherEnd() {
        assertThat(Figure.TRIMMED_MEAN.of(sheets(150, 150, 150, 150, 150))).isEqualTo(new Standing(450, 3));
        assertThat(Figure.TRIMMED_MEAN.of(sheets(170, 170, 100, 100, 120))).isEqualTo(new Standing(390, 3));
    }

    @Test
    void whichSheetsAreLeftOutIsSaidOfTheSameSheetsThatAre() {
        assertThat(Figure.TRIMMED_MEAN.leftOut(sheets(180, 160, 160, 161, 40))).containsExactlyInAnyOrder(0, 4);
        assertThat(Figure.TRIMMED_MEAN.leftOut(sheets(150, 160, 170))).containsExactlyInAnyOrder(0, 2);
        assertThat(Figure.TRIMMED_MEAN.leftOut(sheets(150, 160))).isEmpty();
        assertThat(Figure.MEAN.leftOut(sheets(180, 160, 40))).isEmpty();
    }

    @Test
    void nothingIsTrimmedToNothing() {
        assertThat(Figure.TRIMMED_MEAN.of(sheets(150, 160, 170))).isEqualTo(new Standing(160, 1));
        assertThatThrownBy(() -> Figure.TRIMMED_MEAN.of(sheets(150, 160))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.MEAN.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFigureDecidesWhoLeads() {
        var uneven = sheets(180, 160, 160, 160, 40);
        var even = sheets(156, 156, 156, 156, 156);
        assertThat(order(Figure.MEAN, uneven, even)).containsExactly(2L, 1L);
        assertThat(order(Figure.TRIMMED_MEAN, uneven, even)).containsExactly(1L, 2L);
    }

    @Property
    void trimmedMeansCompareAsFractionsOfAnySize(
            @ForAll @Size(min = 3, max = 9) List<@IntRange(max = 200) Integer> left,
            @ForAll @Size(min = 3, max = 9) List<@IntRange(max = 200) Integer> right) {
        int exact = trimmed(left)
                .multiply(BigInteger.valueOf(right.size() - 2))
                .compareTo(trimmed(right).multiply(BigInteger.valueOf(left.size() - 2)));
        assertThat(Integer.signum(standing(left).compareTo(standing(right)))).isEqualTo(exact);
    }

    private static Standing standing(List<Integer> halfPoints) {
        return Figure.TRIMMED_MEAN.of(
                sheets(halfPoints.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static BigInteger trimmed(List<Integer> halfPoints) {
        var left = new java.util.ArrayList<>(halfPoints);
        left.remove(Collections.max(left));
        left.remove(Collections.min(left));
        return left.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Long> order(Figure figure, List<SheetTotals> first, List<SheetTotals> second) {
        var tallies = List.of(Tally.of(new EntryId(1), first, figure), Tally.of(new EntryId(2), second, figure));
        return RankOrder.of(tallies, List.of()).stream()
                .map(p -> p.tally().entry().value())
                .toList();
    }
}
