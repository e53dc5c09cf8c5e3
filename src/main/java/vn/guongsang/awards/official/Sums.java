package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.contest.definition.PrizeAudit;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.VietnameseNumber;
import vn.guongsang.papers.Block;

/** Money and counts as papers write them, words always made from the figures; and what the rules state beside it. */
final class Sums {
    private Sums() {}

    /** {@code 14.200.000 đồng (Bằng chữ: Mười bốn triệu hai trăm nghìn đồng)} */
    static String money(Money amount) {
        return amount.figures() + " đồng (Bằng chữ: " + amount.words() + ")";
    }

    /** {@code 12 giải (mười hai giải)} */
    static String count(long number, String of) {
        return "%s %s (%s %s)".formatted(VietnameseNumber.grouped(number), of, VietnameseNumber.words(number), of);
    }

    /** One sentence for each figure that the rules state otherwise than their lines add up to; nothing is corrected. */
    static List<String> differences(Facts facts) {
        var said = new ArrayList<String>();
        for (var finding : facts.estimate().audit().findings()) {
            said.add(sentence(finding));
        }
        if (!said.isEmpty()) {
            said.addAll(
                    facts.settledFigures().isEmpty()
                            ? List.of(
                                    "Số liệu trong văn bản này tính theo từng giải được liệt kê; chưa có quyết định nào chấp"
                                            + " nhận con số khác.")
                            : facts.settledFigures());
        }
        return said;
    }

    static List<Block> blocks(Facts facts) {
        return differences(facts).stream()
                .<Block>map(s -> new Block.Text(Block.Style.NOTE, s))
                .toList();
    }

    private static String sentence(PrizeAudit.Finding finding) {
        var of = finding.rule().startsWith("prize-collective") ? "giải tập thể" : "giải cá nhân";
        var clause = finding.source().document() + ", " + finding.source().clause();
        return finding.ofMoney()
                ? "Đối chiếu (%s): thể lệ ghi %s %s; cộng các giải được liệt kê là %s; chênh lệch %s."
                        .formatted(
                                clause,
                                what(finding.rule()),
                                money(new Money(finding.stated())),
                                money(new Money(finding.computed())),
                                money(new Money(Math.abs(finding.difference()))))
                : "Đối chiếu (%s): thể lệ ghi %s; liệt kê được %s; chênh lệch %s."
                        .formatted(
                                clause,
                                count(finding.stated(), of),
                                count(finding.computed(), of),
                                count(Math.abs(finding.difference()), "giải"));
    }

    private static String what(String rule) {
        return switch (rule) {
            case "prize-individual-total" -> "tiền thưởng cá nhân";
            case "prize-collective-total" -> "tiền thưởng tập thể";
            default -> "tổng tiền thưởng";
        };
    }
}
