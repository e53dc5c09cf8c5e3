package vn.guongsang.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.Refusal;

class TypefaceTest {
    @Test
    void thisMachineHasATypefaceWithEveryVietnameseLetter() {
        assertThat(new Typeface().cuts().files()).allMatch(file -> file.toFile().canRead());
    }

    @Test
    void withoutATypefaceThePdfIsRefusedInWordsThatSayWhatToInstall() {
        var nowhere = Path.of("nowhere.ttf");
        var bare = new Typeface(List.of(new Typeface.Cuts(nowhere, nowhere, nowhere, nowhere)));
        assertThatThrownBy(bare::cuts).isInstanceOf(Refusal.WrongState.class).satisfies(r -> assertThat(
                        ((Refusal.WrongState) r).words().vi())
                .contains("fonts-croscore"));
    }
}
