package vn.guongsang.awards.official;

import java.util.List;
import java.util.Objects;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Paper;

/** The proposal to award and the decision with its list of winners. */
final class AwardPapers {
    private AwardPapers() {}

    static Paper proposal(Facts facts, Fields fields) {
        var awards = facts.awards();
        return Paper.named("Tờ trình", fields.head(null))
                .title("TỜ TRÌNH", "Về việc công nhận kết quả và trao giải " + facts.contestName())
                .add(Block.Style.CENTRED, "Kính gửi: " + fields.at("addressee"))
                .all(bases(facts))
                .text("Căn cứ kết quả chấm chung khảo của Ban Giám khảo, " + fields.at("issuer") + " kính trình "
                        + fields.at("addressee") + " xem xét, quyết định:")
                .text("1. Công nhận kết quả cuộc thi và trao "
                        + Sums.count(awards.winners().size(), "giải cá nhân") + ", "
                        + Sums.count(awards.collectives().size(), "giải tập thể") + " theo danh sách dưới đây.")
                .text("2. Tiền thưởng: cá nhân " + Sums.money(awards.individual()) + "; tập thể "
                        + Sums.money(awards.collective()) + "; cộng " + Sums.money(awards.total()) + ".")
                .all(Sums.blocks(facts))
                .lines(Block.Style.PARAGRAPH, fields.at("remarks"))
                .add(WinnerTable.of(facts))
                .text(fields.at("issuer") + " kính trình " + fields.at("addressee") + " xem xét, quyết định./.")
                .add(fields.closing())
                .done();
    }

    static Paper decision(Facts facts, Fields fields) {
        var awards = facts.awards();
        var subject = "Về việc công nhận kết quả và trao giải " + facts.contestName();
        return Paper.named("Quyết định", fields.head(null))
                .title("QUYẾT ĐỊNH", subject)
                .add(Block.Style.CENTRED, fields.at("issuer").toUpperCase(java.util.Locale.of("vi")))
                .lines(Block.Style.BASIS, fields.at("bases"))
                .all(bases(facts))
                .add(Block.Style.BASIS, "Xét đề nghị của " + fields.at("proposedBy") + ".")
                .add(Block.Style.CENTRED, "QUYẾT ĐỊNH:")
                .add(new Block.Labelled(
                        "Điều 1.",
                        "Công nhận kết quả " + facts.contestName() + "; trao "
                                + Sums.count(awards.winners().size(), "giải cá nhân") + " và "
                                + Sums.count(awards.collectives().size(), "giải tập thể")
                                + " (danh sách kèm theo)."))
                .add(new Block.Labelled(
                        "Điều 2.",
                        "Mức tiền thưởng: cá nhân " + Sums.money(awards.individual()) + "; tập thể "
                                + Sums.money(awards.collective()) + "; tổng cộng " + Sums.money(awards.total())
                                + ". Nguồn chi: " + fields.at("funding") + "."))
                .add(new Block.Labelled(
                        "Điều 3.",
                        "Quyết định này có hiệu lực kể từ ngày ký. "
                                + facts.contest()
                                        .definition()
                                        .host()
                                        .standingOffice()
                                        .vi()
                                + ", Ban Tổ chức Cuộc thi, các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành"
                                + " Quyết định này./."))
                .add(fields.closing())
                .add(new Block.NewPage())
                .title("DANH SÁCH", "Tập thể, cá nhân đạt giải " + facts.contestName())
                .note("(Kèm theo Quyết định số " + fields.number().strip() + " " + fields.dateInPaper() + " của "
                        + fields.at("issuer") + ")")
                .add(WinnerTable.of(facts))
                .text("Tổng số tiền thưởng: " + Sums.money(awards.total()) + ".")
                .all(Sums.blocks(facts))
                .done();
    }

    /** The papers on which the contest rests, as its pack names them; whose name says what the rules rest on. */
    private static List<Block> bases(Facts facts) {
        return facts.contest().definition().papers().stream()
                .filter(p -> p.kind().equals("Kế hoạch") || p.kind().equals("Quyết định"))
                .<Block>map(p -> new Block.Text(
                        Block.Style.BASIS,
                        "Căn cứ " + p.citedAs() + " của " + p.issuer() + ": " + Objects.toString(p.title(), "") + ";"))
                .toList();
    }
}
