package vn.guongsang.inspect.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.VietnameseText;

class OverlapTest {
    private static final List<Long> NONE = List.of();

    @Test
    void aTenthIsLookedAtAndAHundredthLessIsNot() {
        assertThat(alike(100, 10)).singleElement().satisfies(s -> assertThat(s.share())
                .isEqualTo(0.10));
        assertThat(alike(100, 9)).isEmpty();
    }

    @Test
    void halfIsStrongAndAHundredthLessIsNot() {
        assertThat(alike(100, 50).getFirst().share()).isGreaterThanOrEqualTo(Overlap.STRONG);
        assertThat(alike(100, 49).getFirst().share()).isLessThan(Overlap.STRONG);
    }

    @Test
    void whatManyWorksShareTellsNothing() {
        var slogan = holders(100, 30, 1L, 2L, 3L);
        assertThat(Overlap.texts(keys(100), slogan, Map.of(1L, 100, 2L, 100, 3L, 100), 200))
                .isEmpty();
        var rareAmongMany = Overlap.texts(keys(100), slogan, Map.of(1L, 100, 2L, 100, 3L, 100), 4000);
        assertThat(rareAmongMany).hasSize(3);
    }

    @Test
    void aWorkThatAWholeClassCopiedIsSeenAllTheSame() {
        var copied = holders(100, 60, 1L, 2L, 3L, 4L);
        var sizes = Map.of(1L, 100, 2L, 100, 3L, 100, 4L, 100);
        assertThat(Overlap.texts(keys(100), copied, sizes, 200)).hasSize(4);
        assertThat(Overlap.texts(keys(100), holders(100, 59, 1L, 2L, 3L, 4L), sizes, 200))
                .isEmpty();
    }

    @Test
    void aShortWorkTakenOverIntoALongOneIsSeen() {
        assertThat(Overlap.texts(keys(400), holders(400, 30, 1L), Map.of(1L, 30), 10)
                        .getFirst()
                        .share())
                .isEqualTo(1);
        assertThat(Overlap.texts(keys(7), holders(7, 7, 1L), Map.of(1L, 7), 10))
                .as("too short to tell")
                .isEmpty();
        assertThat(Overlap.texts(keys(100), holders(100, 90, 1L), Map.of(), 10))
                .as("withdrawn, or our own")
                .isEmpty();
    }

    @Test
    void marksCapitalsPunctuationAndNormalFormsHideNothing() {
        var text = words(1, 400);
        var keys = Keys.ofText(text);
        assertThat(keys.size()).isBetween(25, 75);
        assertThat(Keys.ofText(VietnameseText.folded(text).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(keys);
        assertThat(Keys.ofText(Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", " – ")))
                .isEqualTo(keys);
        assertThat(Keys.ofText(text.replace("a", "\u200ba"))).isEqualTo(keys);
        assertThat(Keys.ofText(words(2, 400))).doesNotContainAnyElementsOf(keys);
        assertThat(Keys.ofText("bốn chữ thì thôi")).isEmpty();
    }

    @Test
    void theKeysKeepTheShareThatTwoTextsHaveInCommon() {
        for (double part : new double[] {0.1, 0.3, 0.5, 0.84}) {
            var own = words(3, 1400);
            var taken = own.substring(0, own.indexOf(' ', (int) (own.length() * part)));
            var other = taken + " " + words(4, (int) (1400 * (1 - part)));
            var keys = Keys.ofText(own);
            var shared = Keys.ofText(other).stream().filter(keys::contains).count();
            assertThat((double) shared / keys.size()).as("%s", part).isCloseTo(part, within(0.07));
        }
    }

    @Test
    void sentencesOfBothAreMarkedAndTheOthersAreNot() {
        var both = Passages.of(
                "Bà Hòa dậy từ bốn giờ sáng mỗi ngày. Con trai bà làm nghề mộc ở làng bên.\nHết.",
                "Ông Ba thì khác. BA HOA DAY TU BON GIO SANG MOI NGAY, ai cũng biết.");
        assertThat(both.ours()).hasSize(2);
        assertThat(both.ours().getFirst().sentences())
                .extracting(Passages.Sentence::same)
                .containsExactly(true, false);
        assertThat(both.theirs().getFirst().sentences())
                .extracting(Passages.Sentence::same)
                .containsExactly(false, true);
        assertThat(both.same()).isEqualTo(1);
        assertThat(both.ours().getFirst().sentences().stream()
                        .map(Passages.Sentence::text)
                        .collect(Collectors.joining()))
                .isEqualTo("Bà Hòa dậy từ bốn giờ sáng mỗi ngày. Con trai bà làm nghề mộc ở làng bên.");
    }

    @Test
    void soundIsAlignedBeforeItIsComparedAndAnotherIsNotTheSame() {
        var random = new Random(7);
        var print = IntStream.range(0, 900).map(i -> random.nextInt()).toArray();
        var cut = java.util.Arrays.copyOfRange(print, 40, 900);
        for (int i = 0; i < cut.length; i++) {
            cut[i] ^= 1 << (i % 32);
        }
        var ours = new SoundPrint(print);
        assertThat(ours.difference(new SoundPrint(cut))).isCloseTo(1 / 32.0, within(0.001));
        assertThat(new SoundPrint(cut).difference(ours)).isCloseTo(1 / 32.0, within(0.001));
        var other = new SoundPrint(
                IntStream.range(0, 900).map(i -> random.nextInt()).toArray());
        assertThat(ours.difference(other)).isGreaterThan(SoundPrint.LOOK);
        assertThat(SoundPrint.of(ours.bytes()).values()).isEqualTo(print);
        assertThat(ours.difference(new SoundPrint(new int[10]))).isEqualTo(1);
        var shared = Keys.ofSound(print);
        shared.retainAll(Keys.ofSound(cut));
        assertThat(shared.size()).as("enough to be found by").isGreaterThan(10);
    }

    private static List<Overlap.Shared> alike(int keys, int shared) {
        return Overlap.texts(keys(keys), holders(keys, shared, 1L), Map.of(1L, keys), 10);
    }

    private static Set<Long> keys(int count) {
        return LongStream.range(0, count).boxed().collect(Collectors.toSet());
    }

    private static Map<Long, List<Long>> holders(int keys, int shared, Long... files) {
        var holders = new HashMap<Long, List<Long>>();
        for (long key = 0; key < keys; key++) {
            holders.put(key, key < shared ? new ArrayList<>(List.of(files)) : NONE);
        }
        return holders;
    }

    private static String words(long seed, int count) {
        var syllables =
                "bà ông cô chú đã đang sẽ về quê nhà trường phường chợ sông đò hát ru lúa đồng xanh mẹ".split(" ");
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> syllables[random.nextInt(syllables.length)])
                .collect(Collectors.joining(" "));
    }
}
