package vn.guongsang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertThat(passwords.flawOf("trời xanh ơi", "hanh.hacau")).isEmpty();
        assertThat(passwords.flawOf("trời xanh ờ", "hanh.hacau")).contains(Passwords.Flaw.TOO_SHORT);
    }

    @Test
    void aLetterWithItsMarksCountsOnceEvenOutsideTheBasicPlane() {
        assertThat(passwords.flawOf("😀😁😂😃😄😅😆😇😈😉😊", "hanh.hacau")).contains(Passwords.Flaw.TOO_SHORT);
        assertThat(passwords.flawOf("😀😁😂😃😄😅😆😇😈😉😊😋", "hanh.hacau")).isEmpty();
    }

    @Test
    void anEndlessPasswordIsRefusedBeforeItIsHashed() {
        assertThat(passwords.flawOf("abcd".repeat(65), "hanh.hacau")).contains(Passwords.Flaw.TOO_LONG);
    }

    @Test
    void whatEverybodyTriesFirstIsRefusedWhateverItsCapitalsAndSpaces() {
        assertThat(passwords.flawOf("Người tốt việc tốt", "hanh.hacau")).contains(Passwords.Flaw.TOO_COMMON);
        assertThat(passwords.flawOf("QWERTY 1234 56", "hanh.hacau")).contains(Passwords.Flaw.TOO_COMMON);
        assertThat(passwords.flawOf("abababababababab", "hanh.hacau")).contains(Passwords.Flaw.TOO_COMMON);
    }

    @Test
    void theUserNameIsNoPassword() {
        assertThat(passwords.flawOf("Hanh.HaCau 2023", "hanh.hacau")).contains(Passwords.Flaw.LIKE_USERNAME);
    }

    @Test
    void aPasswordFitsExactlyAsTypedHoweverTheKeyboardComposedItsLetters() {
        var hash = Optional.of(passwords.hash("Cây đa đầu ngõ "));
        assertThat(passwords.fits("Cây đa đầu ngõ ", hash)).isTrue();
        assertThat(passwords.fits(Normalizer.normalize("Cây đa đầu ngõ ", Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.fits("Cây đa đầu ngõ", hash)).isFalse();
        assertThat(passwords.fits("cây đa đầu ngõ ", hash)).isFalse();
        assertThat(passwords.fits("Cay da dau ngo ", hash)).isFalse();
    }

    @Test
    void aHashNamesItsParametersAndNeverRepeats() {
        var first = passwords.hash("Cây đa đầu ngõ");
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash("Cây đa đầu ngõ"));
    }

    /** Told by the memory that Argon2id must fill, which no load of the machine changes. */
    @Test
    void anUnknownAccountAndOneWithoutPasswordCostAFullHash() {
        long full = 19_456 * 1024;
        assertThat(memoryOfATry(Optional.of(passwords.hash("Cây đa đầu ngõ")))).isGreaterThan(full);
        assertThat(memoryOfATry(Optional.empty())).isGreaterThan(full);
        assertThat(memoryOfATry(Optional.of(""))).isGreaterThan(full);
        assertThat(passwords.fits("", Optional.of(""))).isFalse();
    }

    private long memoryOfATry(Optional<String> hash) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(passwords.fits("không phải mật khẩu này", hash)).isFalse();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
