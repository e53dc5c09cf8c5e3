package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.awards.AwardsView;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Block.Align;
import vn.guongsang.papers.Block.Column;
import vn.guongsang.papers.Block.Row;

/** The list of winners, by group and prize, with its sums and the prizes left empty. */
final class WinnerTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 7, Align.CENTRE),
            new Column("Giải", 15, Align.LEFT),
            new Column("Tác phẩm", 29, Align.LEFT),
            new Column("Tác giả", 18, Align.LEFT),
            new Column("Đơn vị gửi", 16, Align.LEFT),
            new Column("Tiền thưởng (đồng)", 15, Align.RIGHT));

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    private WinnerTable(Facts facts) {
        this.facts = facts;
    }

    static Block.Table of(Facts facts) {
        var table = new WinnerTable(facts);
        facts.groups().forEach(g -> table.group(g.group().id(), g.name()));
        table.collectives();
        table.rows.add(Row.sum("", "Cộng", "", "", "", facts.awards().total().figures()));
        return new Block.Table(COLUMNS, table.rows);
    }

    private void group(String id, String name) {
        rows.add(Row.group(name));
        facts.awards().winners().stream()
                .filter(w -> w.line().group().equals(id))
                .forEach(this::winner);
        empty(id);
    }

    private void winner(AwardsView.AwardedEntry won) {
        rows.add(Row.plain(
                String.valueOf(++number),
                won.line().name().vi(),
                won.title(),
                facts.byline(won.entry()),
                facts.unit(won.unit()),
                won.amount().figures()));
    }

    private void collectives() {
        if (facts.awards().collectives().isEmpty()
                && facts.awards().empty().stream()
                        .noneMatch(e -> e.line().group().equals("collective"))) {
            return;
        }
        rows.add(Row.group("Tập thể"));
        facts.awards()
                .collectives()
                .forEach(c -> rows.add(Row.plain(
                        String.valueOf(++number),
                        c.line().name().vi(),
                        "%d bài đạt giải; điểm tổ chức %s/100".formatted(c.winningEntries(), c.organising()),
                        c.name(),
                        "",
                        c.amount().figures())));
        empty("collective");
    }

    private void empty(String group) {
        facts.awards().empty().stream()
                .filter(e -> e.line().group().equals(group))
                .forEach(e -> rows.add(Row.plain("", e.line().name().vi(), "Không trao: " + e.reason(), "", "", "0")));
    }
}
