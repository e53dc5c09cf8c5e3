package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.awards.budget.EstimateLine;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Block.Align;
import vn.guongsang.papers.Block.Column;
import vn.guongsang.papers.Block.Row;
import vn.guongsang.papers.Paper;
import vn.guongsang.web.Words;

/** The estimate, and the list on which money is signed for. */
final class MoneyPapers {
    private MoneyPapers() {}

    static Paper budget(Facts facts, Fields fields) {
        var estimate = facts.estimate();
        return Paper.named("Dự toán", fields.head(null))
                .wide()
                .title("DỰ TOÁN KINH PHÍ", "Tổ chức " + facts.contestName())
                .add(new Block.Table(
                        List.of(
                                new Column("STT", 5, Align.CENTRE),
                                new Column("Nội dung chi", 25, Align.LEFT),
                                new Column("Đơn vị tính", 9, Align.LEFT),
                                new Column("Số lượng", 7, Align.RIGHT),
                                new Column("Đơn giá (đồng)", 10, Align.RIGHT),
                                new Column("Dự toán (đồng)", 11, Align.RIGHT),
                                new Column("Đã chi (đồng)", 11, Align.RIGHT),
                                new Column("Căn cứ, nguồn kinh phí", 22, Align.LEFT)),
                        rows(facts)))
                .text("Tổng dự toán: " + Sums.money(estimate.planned()) + ".")
                .text("Trong đó tiền thưởng: " + Sums.money(estimate.prizesPlanned()) + "; chi khác: "
                        + Sums.money(estimate.othersPlanned()) + ".")
                .text("Đã chi đến nay: " + Sums.money(estimate.spent()) + "; "
                        + (estimate.over() ? "vượt dự toán " : "còn lại ")
                        + Sums.money(new Money(Math.abs(
                                estimate.planned().minus(estimate.spent()).dong()))) + ".")
                .all(ceilings(facts))
                .all(Sums.blocks(facts))
                .add(new Block.Closing(
                        List.of(),
                        List.of(new Block.Signature(List.of("NGƯỜI LẬP"), fields.at("prepared")), fields.signature())))
                .done();
    }

    private static List<Row> rows(Facts facts) {
        var rows = new ArrayList<Row>();
        var estimate = facts.estimate();
        int number = 0;
        for (var group : estimate.prizes()) {
            rows.add(Row.group("Tiền thưởng – " + group.name().vi()));
            for (var line : group.lines()) {
                rows.add(Row.plain(
                        String.valueOf(++number),
                        line.line().name().vi(),
                        "giải",
                        String.valueOf(line.line().count()),
                        line.each().figures(),
                        line.planned().figures(),
                        line.awarded().figures(),
                        line.line().source() == null ? "" : line.line().source().clause()));
            }
            rows.add(Row.sum(
                    "",
                    "Cộng",
                    "",
                    String.valueOf(group.count()),
                    "",
                    group.planned().figures(),
                    group.awarded().figures(),
                    ""));
        }
        for (var kind : estimate.kinds()) {
            rows.add(Row.group(Words.in(Bilingual.VIETNAMESE, "awards", "kind." + kind.kind())));
            for (var line : kind.lines()) {
                rows.add(row(++number, line));
            }
            rows.add(Row.sum(
                    "",
                    "Cộng",
                    "",
                    "",
                    "",
                    kind.planned().figures(),
                    kind.spent().figures(),
                    ""));
        }
        rows.add(Row.sum(
                "",
                "TỔNG CỘNG",
                "",
                "",
                "",
                estimate.planned().figures(),
                estimate.spent().figures(),
                ""));
        return rows;
    }

    private static Row row(int number, EstimateLine line) {
        var entry = line.entry();
        return Row.plain(
                String.valueOf(number),
                entry.name(),
                entry.measure(),
                String.valueOf(entry.quantity()),
                entry.unitPrice().figures(),
                entry.planned().figures(),
                entry.spent() == null ? "" : entry.spent().figures(),
                entry.normSource() + "; " + entry.funding());
    }

    private static List<Block> ceilings(Facts facts) {
        return facts.estimate().kinds().stream()
                .flatMap(k -> k.lines().stream())
                .map(EstimateLine::entry)
                .filter(e -> e.ceiling() != null && e.aboveCeiling())
                .<Block>map(e -> new Block.Text(
                        Block.Style.NOTE,
                        "Mức chi “%s” %s đồng cao hơn định mức %s đồng (%s)."
                                .formatted(
                                        e.name(),
                                        e.unitPrice().figures(),
                                        java.util.Objects.requireNonNull(e.ceiling())
                                                .figures(),
                                        e.normSource())))
                .toList();
    }

    static Paper payment(Facts facts, Fields fields) {
        return Paper.named("Danh sách nhận thưởng", fields.head(null))
                .wide()
                .title("DANH SÁCH NHẬN TIỀN THƯỞNG", facts.contestName())
                .note(
                        "Người nhận xuất trình căn cước công dân, thẻ căn cước hoặc ứng dụng định danh quốc gia (chứng minh nhân"
                                + " dân không còn hiệu lực từ 01/01/2025); người nhận thay kèm giấy ủy quyền hợp pháp. Chỉ ghi loại"
                                + " và số giấy tờ vào danh sách, không sao chụp.")
                .add(new Block.Table(
                        List.of(
                                new Column("STT", 5, Align.CENTRE),
                                new Column("Người, tập thể được thưởng", 19, Align.LEFT),
                                new Column("Giải", 13, Align.LEFT),
                                new Column("Tác phẩm", 17, Align.LEFT),
                                new Column("Số tiền (đồng)", 10, Align.RIGHT),
                                new Column("Giấy tờ, số", 11, Align.LEFT),
                                new Column("Nhận thay (giấy ủy quyền)", 12, Align.LEFT),
                                new Column("Ngày, ký nhận", 13, Align.LEFT)),
                        receivers(facts)))
                .text("Tổng số tiền: " + Sums.money(facts.awards().total()) + ".")
                .all(Sums.blocks(facts))
                .add(new Block.Closing(
                        List.of(),
                        List.of(
                                new Block.Signature(List.of("NGƯỜI CHI TIỀN"), fields.at("cashier")),
                                fields.signature())))
                .done();
    }

    private static List<Row> receivers(Facts facts) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var won : facts.awards().winners()) {
            rows.add(Row.plain(
                    String.valueOf(++number),
                    facts.byline(won.entry()),
                    won.line().name().vi() + ", " + facts.groupName(won.line().group()),
                    won.title(),
                    won.amount().figures(),
                    "",
                    "",
                    ""));
        }
        for (var won : facts.awards().collectives()) {
            rows.add(Row.plain(
                    String.valueOf(++number),
                    won.name(),
                    won.line().name().vi(),
                    "",
                    won.amount().figures(),
                    "",
                    "",
                    ""));
        }
        rows.add(Row.sum("", "Cộng", "", "", facts.awards().total().figures(), "", "", ""));
        return rows;
    }
}
