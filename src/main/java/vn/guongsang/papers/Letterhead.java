package vn.guongsang.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The top of a paper: who issues it, its number, place and date (Nghị định 30/2020/NĐ-CP, Điều 8).
 *
 * @param above the body above the issuer; blank for none
 * @param number as {@code Số: 05/KH-HĐTĐKT}
 * @param placeAndDate as {@code Hà Đông, ngày 07 tháng 10 năm 2022}
 * @param regarding the subject of a letter, "V/v …"; null where a title carries it
 */
public record Letterhead(String above, String issuer, String number, String placeAndDate, @Nullable String regarding) {
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public Letterhead {
        above = above.toUpperCase(Locale.of("vi"));
        issuer = issuer.toUpperCase(Locale.of("vi"));
    }
}
