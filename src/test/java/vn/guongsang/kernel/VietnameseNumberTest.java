package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "700000, Bảy trăm nghìn đồng",
        "1700000, Một triệu bảy trăm nghìn đồng",
        "5500000, Năm triệu năm trăm nghìn đồng",
        "12500000, Mười hai triệu năm trăm nghìn đồng",
        "14200000, Mười bốn triệu hai trăm nghìn đồng",
        "10000000, Mười triệu đồng",
        "1000001, Một triệu không trăm linh một đồng",
        "2021000, Hai triệu không trăm hai mươi mốt nghìn đồng",
        "234555, Hai trăm ba mươi tư nghìn năm trăm năm mươi lăm đồng",
        "10005000, Mười triệu không trăm linh năm nghìn đồng",
        "0, Không đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "11, Mười một đồng",
        "14, Mười bốn đồng",
        "24, Hai mươi tư đồng",
        "101, Một trăm linh một đồng",
        "110, Một trăm mười đồng",
        "1000000000, Một tỷ đồng",
        "1000000001, Một tỷ không trăm linh một đồng",
        "2000000000000, Hai nghìn tỷ đồng"
    })
    void amountsAreReadAsOfficialPapersReadThem(long dong, String words) {
        assertThat(new Money(dong).words()).isEqualTo(words);
    }

    @Test
    void figuresAreGroupedByDots() {
        assertThat(new Money(14_200_000).figures()).isEqualTo("14.200.000");
        assertThat(new Money(-6_500).figures()).isEqualTo("-6.500");
        assertThat(VietnameseNumber.words(-6)).isEqualTo("âm sáu");
    }
}
