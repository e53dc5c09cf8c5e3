package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseNameTest {
    private static final List<String> IN_ORDER = List.of(
            "Đỗ Văn An",
            "Nguyễn Thị An",
            "Lê Văn Án",
            "Hoàng Thị Ánh",
            "Nguyễn Văn Ăn",
            "Nguyễn Ân",
            "Trần Văn Ân",
            "Nguyễn Văn Dũng",
            "Phạm Dũng",
            "Nguyễn Văn Đạt",
            "Bùi Đức",
            "Cán Thị Việt Hà",
            "Vũ Thị Hà",
            "Lê Hoa",
            "Phạm Thị Hòa");

    @Test
    void peopleSortByGivenNameThenFamilyThenMiddle() {
        var names = new ArrayList<>(IN_ORDER);
        Collections.shuffle(names, new Random(7));
        names.sort(Comparator.comparing(name -> VietnameseName.of(name).sortKey()));

        assertThat(names).isEqualTo(IN_ORDER);
    }

    @Test
    void theTonesOfOneSyllableFollowEachOtherAsInTheDictionary() {
        assertThat(List.of("Ma", "Mà", "Mả", "Mã", "Má", "Mạ"))
                .isSortedAccordingTo(
                        Comparator.comparing(name -> VietnameseName.of(name).sortKey()));
    }

    @Test
    void theKeyIsTheSameForBothUnicodeForms() {
        String apart = Normalizer.normalize("Nguyễn Thị Ước Đượm", Normalizer.Form.NFD);

        assertThat(VietnameseName.of(apart).sortKey())
                .isEqualTo(VietnameseName.of("Nguyễn Thị Ước Đượm").sortKey())
                .matches("[ -~]+");
    }

    @Test
    void aNameFallsIntoItsParts() {
        assertThat(VietnameseName.of(" Cán  Thị Việt Hà ")).isEqualTo(new VietnameseName("Cán", "Thị Việt", "Hà"));
        assertThat(VietnameseName.of("Hoa")).isEqualTo(new VietnameseName("", "", "Hoa"));
        assertThat(VietnameseName.of("Nguyễn Ân").full()).isEqualTo("Nguyễn Ân");
    }

    @Test
    void aGivenNameOfTwoSyllablesIsSaidByHand() {
        var khai = VietnameseName.of("Nguyễn Thị Minh Khai", "Minh Khai");

        assertThat(khai).isEqualTo(new VietnameseName("Nguyễn", "Thị", "Minh Khai"));
        assertThat(List.of(VietnameseName.of("Vũ Minh").sortKey(), khai.sortKey()))
                .isSorted();
        assertThatThrownBy(() -> VietnameseName.of("Nguyễn Thị Minh Khai", "Minh"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
