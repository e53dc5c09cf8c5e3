package vn.guongsang.judging.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.contest.definition.ContestDefinition.Band;
import vn.guongsang.contest.definition.ContestDefinition.Criterion;
import vn.guongsang.kernel.Bilingual;

class SheetFormTest {
    private static Criterion criterion(int max) {
        return new Criterion(
                "V",
                words("Tiêu chí"),
                max,
                null,
                List.of(band("A", 90, 100), band("B", 70, 89), band("C", 50, 69), band("D", 0, 49)));
    }

    private static Band band(String name, int from, int to) {
        return new Band(words(name), from, to, words(name));
    }

    private static Bilingual words(String words) {
        return new Bilingual(words, words);
    }

    @Test
    void bandsCoverEveryHalfPointOnce() {
        assertThat(RubricBands.of(criterion(25)))
                .extracting(b -> b.from() + "–" + b.to())
                .containsExactly("22,5–25", "17,5–22", "12,5–17", "0–12");
        for (int max = 1; max <= 100; max++) {
            var bands = RubricBands.of(criterion(max));
            assertThat(bands.getFirst().to()).isEqualTo(String.valueOf(max));
            assertThat(bands.getLast().from()).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25, 24, true",
        "25, 25, false",
        "25, 45, false",
        "25, 46, true",
        "20, 19, true",
        "20, 20, false",
        "20, 36, false",
        "20, 37, true",
        "5, 4, true",
        "5, 5, false",
        "5, 9, false",
        "5, 10, true",
        "15, 14, true",
        "15, 15, false",
        "15, 27, false",
        "15, 28, true",
        "10, 0, true"
    })
    void aCommentIsDueBelowHalfAndAboveNineTenths(int max, int halfPoints, boolean due) {
        assertThat(RubricBands.commentDue(criterion(max), halfPoints)).isEqualTo(due);
    }
}
