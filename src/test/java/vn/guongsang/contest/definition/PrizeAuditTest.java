package vn.guongsang.contest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.contest.definition.ContestDefinition.PrizeLine;
import vn.guongsang.contest.definition.ContestDefinition.PrizeScheme;
import vn.guongsang.contest.definition.ContestDefinition.Stated;
import vn.guongsang.contest.definition.ContestDefinition.StatedFigure;
import vn.guongsang.contest.definition.PrizeAudit.Computed;
import vn.guongsang.contest.definition.PrizeAudit.Finding;
import vn.guongsang.contest.definition.PrizeAudit.GroupSum;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Source;

class PrizeAuditTest {
    private static final String RULES = "Thể lệ kèm Kế hoạch 117/KH-HĐTĐKT ngày 07/10/2022";

    private final PrizeScheme haDong = Pack.read(Path.of("scoring-rubrics/ha-dong-2023"), LocalDate.of(2026, 11, 22))
            .definition()
            .prizes();

    @Test
    void theListedPrizesOfHaDongAddUpToFourteenMillionTwoHundredThousand() {
        assertThat(PrizeAudit.of(haDong).computed())
                .isEqualTo(new Computed(
                        14_200_000,
                        12_500_000,
                        12,
                        1_700_000,
                        2,
                        Map.of("written", new GroupSum(7_000_000, 7), "broadcast", new GroupSum(5_500_000, 5))));
    }

    @Test
    void theStatedTotalAndTheStatedNumberOfPrizesDiffer() {
        assertThat(PrizeAudit.of(haDong).findings())
                .containsExactly(
                        new Finding(
                                "prize-total",
                                new Bilingual(
                                        "Thể lệ ghi tổng tiền thưởng 10.000.000 đồng (Mười triệu đồng); cộng các giải được"
                                                + " 14.200.000 đồng (Mười bốn triệu hai trăm nghìn đồng), nhiều hơn 4.200.000"
                                                + " đồng (Bốn triệu hai trăm nghìn đồng).",
                                        "The rules state 10,000,000 VND of prize money in all; the listed prizes add up to"
                                                + " 14,200,000 VND, 4,200,000 VND more."),
                                10_000_000,
                                14_200_000,
                                4_200_000,
                                new Source(RULES, "Mục V")),
                        new Finding(
                                "prize-individual-count",
                                new Bilingual(
                                        "Thể lệ ghi 18 (mười tám) giải cá nhân; liệt kê được 12 (mười hai) giải, ít hơn 6 (sáu) giải.",
                                        "The rules state 18 individual prizes; 12 are listed, 6 fewer."),
                                18,
                                12,
                                -6,
                                new Source(RULES, "Mục V, điểm 2")));
    }

    @Test
    void whatTheRulesDoNotStateIsNotCompared() {
        var silent = new PrizeScheme(haDong.lines(), new Stated(null, null, null, null, null), null);

        assertThat(PrizeAudit.of(silent).findings()).isEmpty();
    }

    @Test
    void everyKindOfDifferenceHasItsOwnSentence() {
        var source = new Source("Thể lệ", "Mục V");
        var name = new Bilingual("Giải", "Prize");
        var lines = List.of(
                new PrizeLine("a", "first", name, "written", 2, 100, null),
                new PrizeLine("b", "first", name, "collective", 3, 10, null));
        for (long off : new long[] {-1, 1}) {
            var scheme = new PrizeScheme(
                    lines,
                    new Stated(
                            new StatedFigure(230 - off, source),
                            new StatedFigure(200 - off, source),
                            new StatedFigure(2 - off, source),
                            new StatedFigure(30 - off, source),
                            new StatedFigure(3 - off, source)),
                    null);

            assertThat(PrizeAudit.of(scheme).findings())
                    .extracting(Finding::rule)
                    .containsExactly(
                            "prize-total",
                            "prize-individual-total",
                            "prize-individual-count",
                            "prize-collective-total",
                            "prize-collective-count");
            assertThat(PrizeAudit.of(scheme).findings()).allMatch(f -> f.difference() == off);
        }
    }
}
