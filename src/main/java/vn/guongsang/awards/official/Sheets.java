package vn.guongsang.awards.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.papers.Spreadsheet;
import vn.guongsang.papers.Spreadsheet.Formula;
import vn.guongsang.papers.Spreadsheet.Head;
import vn.guongsang.web.Words;

/** Ranking, estimate and payment list as spreadsheets whose sums are formulas. */
final class Sheets {
    private Sheets() {}

    static byte[] of(PaperKind kind, Facts facts) {
        var book = new Spreadsheet();
        switch (kind) {
            case RANKING -> facts.groups().forEach(group -> ranking(book, facts, group));
            case BUDGET -> budget(book, facts);
            case PAYMENT -> payment(book, facts);
            default -> throw Refusal.notHere();
        }
        return book.bytes();
    }

    private static void ranking(Spreadsheet book, Facts facts, Facts.Group group) {
        int most = group.ranking().ranked().stream()
                .mapToInt(RankedEntry::sheets)
                .max()
                .orElse(0);
        var heads = new ArrayList<>(List.of(new Head("Hạng", 7), new Head("Mã bài", 18), new Head("Tác phẩm", 45)));
        for (int i = 1; i <= most; i++) {
            heads.add(new Head("Phiếu " + i, 10));
        }
        heads.addAll(
                List.of(new Head("Số phiếu", 9), new Head("Tổng", 9), new Head("Bình quân", 11), new Head("Giải", 18)));
        var titles = new ArrayList<>(List.of(
                "Bảng tổng hợp điểm – " + group.name(),
                facts.contestName(),
                JuryPapers.officialFigure(facts),
                "Mã băm của bảng xếp hạng: " + group.ranking().hash()));
        titles.addAll(Sums.differences(facts));
        var sheet = book.sheet(group.name(), titles, heads);
        for (var ranked : group.ranking().ranked()) {
            sheet.row(row(facts, group, ranked, most));
        }
    }

    private static Object[] row(Facts facts, Facts.Group group, RankedEntry ranked, int most) {
        var cells = new ArrayList<Object>(List.of(ranked.rank(), ranked.code().value(), ranked.title()));
        var sheets = group.ranking().sheetsOf(ranked.entry());
        for (int i = 0; i < most; i++) {
            cells.add(i < sheets.size() ? points(sheets.get(i).halfPoints()) : "");
        }
        cells.add(ranked.sheets());
        cells.add(points(ranked.sumHalfPoints()));
        cells.add(points(ranked.sumHalfPoints())
                .divide(BigDecimal.valueOf(Math.max(ranked.sheets(), 1)), 2, RoundingMode.HALF_UP));
        cells.add(java.util.Objects.requireNonNullElse(facts.prizeOf(ranked.entry()), ""));
        return cells.toArray();
    }

    private static BigDecimal points(long halfPoints) {
        return BigDecimal.valueOf(halfPoints).divide(BigDecimal.TWO);
    }

    private static void budget(Spreadsheet book, Facts facts) {
        var estimate = facts.estimate();
        var titles = new ArrayList<>(List.of(
                "Dự toán kinh phí",
                facts.contestName(),
                "Tổng dự toán: " + Sums.money(estimate.planned()),
                "Đã chi: " + Sums.money(estimate.spent())));
        titles.addAll(Sums.differences(facts));
        var sheet = book.sheet(
                "Dự toán",
                titles,
                List.of(
                        new Head("Nhóm", 24),
                        new Head("Nội dung chi", 42),
                        new Head("Đơn vị tính", 12),
                        new Head("Số lượng", 10),
                        new Head("Đơn giá (đồng)", 15),
                        new Head("Dự toán (đồng)", 16),
                        new Head("Đã chi (đồng)", 16),
                        new Head("Định mức tối đa (đồng)", 16),
                        new Head("Căn cứ định mức", 40),
                        new Head("Nguồn kinh phí", 28)));
        int first = sheet.next();
        for (var group : estimate.prizes()) {
            for (var line : group.lines()) {
                sheet.row(
                        "Tiền thưởng – " + group.name().vi(),
                        line.line().name().vi(),
                        "giải",
                        line.line().count(),
                        line.each(),
                        product(sheet.next()),
                        line.awarded(),
                        null,
                        line.line().source() == null ? "" : line.line().source().clause(),
                        "");
            }
        }
        for (var kind : estimate.kinds()) {
            for (var line : kind.lines()) {
                var entry = line.entry();
                sheet.row(
                        Words.in(Bilingual.VIETNAMESE, "awards", "kind." + kind.kind()),
                        entry.name(),
                        entry.measure(),
                        entry.quantity(),
                        entry.unitPrice(),
                        product(sheet.next()),
                        entry.spent(),
                        entry.ceiling(),
                        entry.normSource(),
                        entry.funding());
            }
        }
        sheet.sum("Tổng cộng", "", "", "", "", sum("F", first, sheet.next()), sum("G", first, sheet.next()));
    }

    private static void payment(Spreadsheet book, Facts facts) {
        var titles = new ArrayList<>(List.of(
                "Danh sách nhận tiền thưởng",
                facts.contestName(),
                "Tổng số tiền: " + Sums.money(facts.awards().total())));
        titles.addAll(Sums.differences(facts));
        var sheet = book.sheet(
                "Nhận thưởng",
                titles,
                List.of(
                        new Head("STT", 6),
                        new Head("Người, tập thể được thưởng", 34),
                        new Head("Giải", 30),
                        new Head("Tác phẩm", 40),
                        new Head("Số tiền (đồng)", 16),
                        new Head("Loại, số giấy tờ", 20),
                        new Head("Nhận thay (giấy ủy quyền)", 24),
                        new Head("Ngày nhận", 14)));
        int first = sheet.next();
        int number = 0;
        for (var won : facts.awards().winners()) {
            sheet.row(
                    ++number,
                    facts.byline(won.entry()),
                    won.line().name().vi() + ", " + facts.groupName(won.line().group()),
                    won.title(),
                    won.amount());
        }
        for (var won : facts.awards().collectives()) {
            sheet.row(++number, won.name(), won.line().name().vi(), "", won.amount());
        }
        sheet.sum("", "Cộng", "", "", sum("E", first, sheet.next()));
    }

    private static Formula product(int row) {
        return new Formula("D%d*E%d".formatted(row, row));
    }

    private static Formula sum(String column, int first, int next) {
        return next == first
                ? new Formula("0")
                : new Formula("SUM(%s%d:%s%d)".formatted(column, first, column, next - 1));
    }
}
