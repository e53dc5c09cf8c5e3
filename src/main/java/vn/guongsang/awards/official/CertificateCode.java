package vn.guongsang.awards.official;

import java.math.BigInteger;
import vn.guongsang.kernel.Secret;

/**
 * The number by which a certificate is checked. It is drawn from everything the certificate says, so that a paper that
 * says anything else bears a number that nobody issued, and nothing need be stored.
 */
public final class CertificateCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private CertificateCode() {}

    /** What a certificate says. */
    public record Said(
            String contest, String decision, String date, String group, String rank, String holder, String work) {}

    public static String of(Said said) {
        var text = String.join(
                "\n",
                "certificate",
                said.contest(),
                said.decision(),
                said.date(),
                said.group(),
                said.rank(),
                said.holder(),
                said.work());
        var number = new BigInteger(Secret.hash(text), 16);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(number.and(BigInteger.valueOf(31)).intValue()));
            number = number.shiftRight(5);
        }
        return code.toString();
    }

    /** In groups of four, as it is printed. */
    public static String shown(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** As somebody types it from paper: case, spaces and hyphens do not matter, nor O for 0 and I or L for 1. */
    public static String read(String typed) {
        return typed.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
