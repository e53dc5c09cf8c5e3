package vn.guongsang.awards.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Letterhead;

/** What people filled in for one paper, with its defaults beneath. */
public record Fields(Map<String, String> values, int year) {
    /** Room to write by hand what is not known yet. */
    static final String BLANK = "\u00a0".repeat(6);

    public Fields {
        values = Map.copyOf(values);
    }

    String at(String id) {
        return values.getOrDefault(id, "");
    }

    /** The text, or dots to be filled in by hand. */
    String or(String id, String blank) {
        return at(id).isBlank() ? blank : at(id);
    }

    Optional<LocalDate> date() {
        return VietnameseDate.typed(at("date"));
    }

    /** {@code 05/KH-BTC}; a number below ten has its leading nought, an unknown one leaves room. */
    String number() {
        var digits = at("number");
        var number = digits.isBlank() ? BLANK : digits.length() < 2 ? "0" + digits : digits;
        return at("symbol").isBlank() ? number.strip() : number + "/" + at("symbol");
    }

    String dateInPaper() {
        return date().map(VietnameseDate::inPaper).orElse("ngày" + BLANK + "tháng" + BLANK + "năm " + year);
    }

    Letterhead head(@Nullable String regarding) {
        boolean numbered = !at("symbol").isBlank() || !at("number").isBlank();
        return new Letterhead(
                at("above"),
                at("issuer"),
                numbered ? "Số: " + number() : "",
                at("place") + ", " + dateInPaper(),
                regarding);
    }

    Block.Signature signature() {
        return new Block.Signature(lines("capacity"), at("signer"));
    }

    List<String> lines(String id) {
        return at(id).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    Block.Closing closing() {
        return new Block.Closing(lines("recipients"), List.of(signature()));
    }
}
