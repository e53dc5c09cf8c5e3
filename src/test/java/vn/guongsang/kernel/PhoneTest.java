package vn.guongsang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 0912345678",
        "+84 912.345.678, 0912345678",
        "84912345678, 0912345678",
        "+84 (0)912-345-678, 0912345678",
        "01201234567, 0701234567",
        "01211234567, 0791234567",
        "01221234567, 0771234567",
        "01261234567, 0761234567",
        "01281234567, 0781234567",
        "01231234567, 0831234567",
        "01241234567, 0841234567",
        "01251234567, 0851234567",
        "01271234567, 0811234567",
        "01291234567, 0821234567",
        "01621234567, 0321234567",
        "01691234567, 0391234567",
        "01861234567, 0561234567",
        "01881234567, 0581234567",
        "01991234567, 0591234567",
        "04.33524433, 02433524433",
        "024 3352 4433, 02433524433",
        "028 3822 1234, 02838221234"
    })
    void whatPeopleWriteBecomesTheNumberOfToday(String written, String digits) {
        assertThat(Phone.parse(written)).map(Phone::digits).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12345", "0123", "091234567", "09123456789", "01101234567", "không có", "+1 202 555 0100"})
    void whatIsNoVietnameseNumberIsNone(String written) {
        assertThat(Phone.parse(written)).isEmpty();
    }

    @Test
    void listsShowTooLittleToCall() {
        assertThat(new Phone("0912345678").masked()).isEqualTo("091****678");
        assertThat(new Phone("02433524433").masked()).isEqualTo("024*****433");
        assertThat(new Phone("0912345678").shown()).isEqualTo("0912 345 678");
        assertThat(new Phone("02433524433").shown()).isEqualTo("024 3352 4433");
    }
}
