package vn.guongsang.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.Phone;

/** One author as sent; never shown to a judge. Tie: lives, studies or works. */
public record AuthorView(
        String name,
        @Nullable LocalDate birthDate,
        String phone,
        String email,
        String address,
        String occupation,
        String position,
        String workplace,
        String tie,
        @Nullable String guardianName,
        @Nullable String guardianPhone) {

    /** For lists. */
    public String maskedPhone() {
        return Phone.parse(phone).map(Phone::masked).orElse(phone.isEmpty() ? "" : "***");
    }
}
