package vn.guongsang.judging.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.judging.mark.Mark;

class SheetSealTest {
    @Test
    void twoSheetsNeverShareOneSealedText() {
        var at = java.time.Instant.parse("2026-11-22T02:00:00Z");
        var one = SheetSeal.textOf("r", List.of(new Mark("A", null, 10, 8, "x\nB 9/20 1:y")), "", at);
        var two = SheetSeal.textOf(
                "r", List.of(new Mark("A", null, 10, 8, "x"), new Mark("B", null, 10, 9, "y")), "", at);
        assertThat(one).isNotEqualTo(two);
        assertThat(SheetSeal.textOf("r", List.of(new Mark("A", null, 10, 9, "x")), "", at))
                .isNotEqualTo(SheetSeal.textOf("r", List.of(new Mark("A", null, 10, 8, "x")), "", at));
    }
}
