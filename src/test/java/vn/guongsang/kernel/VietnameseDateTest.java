package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseDateTest {
    @Test
    void aPaperWritesZerosBeforeDaysBelowTenAndBeforeTheFirstTwoMonthsOnly() {
        assertThat(VietnameseDate.inPaper("Hà Đông", LocalDate.of(2022, 10, 7)))
                .isEqualTo("Hà Đông, ngày 07 tháng 10 năm 2022");
        assertThat(VietnameseDate.inPaper(LocalDate.of(2023, 3, 20))).isEqualTo("ngày 20 tháng 3 năm 2023");
        assertThat(VietnameseDate.inPaper(LocalDate.of(2023, 2, 2))).isEqualTo("ngày 02 tháng 02 năm 2023");
        assertThat(VietnameseDate.inPaper(LocalDate.of(2023, 1, 31))).isEqualTo("ngày 31 tháng 01 năm 2023");
    }

    @Test
    void aDateInWordsSaysTheFourthMonthAsTu() {
        assertThat(VietnameseDate.words(LocalDate.of(2022, 10, 7)))
                .isEqualTo("ngày bảy tháng mười năm hai nghìn không trăm hai mươi hai");
        assertThat(VietnameseDate.words(LocalDate.of(2025, 4, 21)))
                .isEqualTo("ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi lăm");
    }

    @Test
    void aDayIsReadAsPeopleTypeItAndOnlyWhenTheCalendarHasIt() {
        for (var typed : List.of("7/10/2022", "07/10/2022", " 7.10.2022 ", "7-10-2022", "2022-10-07")) {
            assertThat(VietnameseDate.typed(typed)).as(typed).contains(LocalDate.of(2022, 10, 7));
        }
        assertThat(VietnameseDate.typed("29/2/2024")).contains(LocalDate.of(2024, 2, 29));
        for (var none : List.of("", "29/2/2023", "31/4/2023", "10/2022", "7/10/22", "mai", "2022-10-7")) {
            assertThat(VietnameseDate.typed(none)).as(none).isEmpty();
        }
    }

    @Test
    void anEndAtMidnightIsTheWholeDayBeforeAndAnyOtherOneAMoment() {
        assertThat(VietnameseDate.end(Instant.parse("2023-07-15T17:00:00Z")))
                .isEqualTo(new Bilingual("hết ngày 15/07/2023", "the end of 15 July 2023"));
        assertThat(VietnameseDate.end(Instant.parse("2023-07-15T17:00:01Z")).vi())
                .isEqualTo("00:00 ngày 16/07/2023");
        assertThat(VietnameseDate.end(Instant.parse("2023-07-15T10:00:00Z")).vi())
                .isEqualTo("17:00 ngày 15/07/2023");
    }

    @Test
    void figuresAndMomentsAreThoseOfVietnam() {
        assertThat(VietnameseDate.both(LocalDate.of(2022, 10, 7)))
                .isEqualTo(new Bilingual("07/10/2022", "7 October 2022"));
        assertThat(VietnameseDate.moment(Instant.parse("2023-07-15T16:59:00Z")))
                .isEqualTo(new Bilingual("23:59 ngày 15/07/2023", "23:59, 15 July 2023"));
        assertThat(VietnameseDate.day(Instant.parse("2023-07-15T17:00:00Z"))).isEqualTo(LocalDate.of(2023, 7, 16));
        assertThat(VietnameseDate.beginning(LocalDate.of(2023, 7, 16)).toInstant())
                .isEqualTo(Instant.parse("2023-07-15T17:00:00Z"));
    }
}
