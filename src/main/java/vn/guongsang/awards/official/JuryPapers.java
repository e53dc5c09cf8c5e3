package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.judging.ranking.RankedEntry;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Block.Align;
import vn.guongsang.papers.Block.Column;
import vn.guongsang.papers.Block.Row;
import vn.guongsang.papers.Paper;

/** What the jury signs: its minutes, and the table of scores and ranks. By code and title; no author is named. */
final class JuryPapers {
    private static final String DOTS = "…………………………";
    private static final int SEAL_SHOWN = 12;

    private JuryPapers() {}

    static Paper minutes(Facts facts, Fields fields) {
        var draft = Paper.named("Biên bản chung khảo", fields.head(null))
                .title("BIÊN BẢN", "Họp Ban Giám khảo chấm chung khảo " + facts.contestName())
                .text("Thời gian bắt đầu: " + fields.or("begun", DOTS) + ". Địa điểm: " + fields.or("venue", DOTS)
                        + ".")
                .heading("I. Thành phần")
                .text("Giám khảo đã niêm phong phiếu chấm: " + judges(facts) + ".")
                .lines(Block.Style.PARAGRAPH, fields.at("present"))
                .text("Thư ký: " + fields.or("secretary", DOTS) + ".")
                .heading("II. Cách chấm")
                .all(procedure(facts))
                .heading("III. Kết quả xếp hạng");
        facts.groups().forEach(group -> draft.all(result(facts, group)));
        draft.heading("IV. Bài bằng điểm, giải không trao");
        decisions(facts).forEach(draft::text);
        draft.all(Sums.blocks(facts))
                .heading("V. Ý kiến")
                .lines(Block.Style.PARAGRAPH, fields.or("remarks", "Không có ý kiến khác."))
                .text("Biên bản kết thúc hồi " + fields.or("ended", DOTS)
                        + ", đã đọc lại cho mọi người cùng nghe, thống nhất và cùng ký tên./.")
                .add(new Block.Closing(
                        List.of(),
                        List.of(new Block.Signature(List.of("THƯ KÝ"), fields.at("secretary")), fields.signature())));
        return draft.done();
    }

    static Paper ranking(Facts facts, Fields fields) {
        var draft = Paper.named("Bảng tổng hợp điểm", fields.head(null))
                .wide()
                .title("BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG", facts.contestName());
        facts.groups().forEach(group -> {
            draft.heading(group.name());
            draft.add(table(facts, group, true));
            draft.note(officialFigure(facts));
            draft.note("Mã băm của bảng xếp hạng: " + group.ranking().hash());
            lacking(group).forEach(draft::note);
        });
        return draft.all(Sums.blocks(facts)).add(fields.closing()).done();
    }

    private static List<Block> procedure(Facts facts) {
        return Stream.concat(
                        facts.contest().definition().scoring().procedure().stream()
                                .map(Bilingual::vi),
                        Stream.of(officialFigure(facts)))
                .<Block>map(step -> new Block.Text(Block.Style.ITEM, "- " + step))
                .toList();
    }

    static String officialFigure(Facts facts) {
        return facts.contest().definition().scoring().trimmed()
                ? "Điểm chính thức: bỏ một phiếu cao nhất và một phiếu thấp nhất của mỗi bài, rồi lấy bình quân cộng các"
                        + " phiếu còn lại; cách tính này được chọn trước khi chấm."
                : "Điểm chính thức: bình quân cộng tổng điểm các phiếu đã niêm phong của mỗi bài.";
    }

    private static List<Block> result(Facts facts, Facts.Group group) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(
                Block.Style.ITEM,
                group.name() + ": " + Sums.count(group.ranking().ranked().size(), "tác phẩm") + " đủ phiếu chấm."));
        blocks.add(table(facts, group, false));
        lacking(group).forEach(s -> blocks.add(new Block.Text(Block.Style.NOTE, s)));
        return blocks;
    }

    private static Block.Table table(Facts facts, Facts.Group group, boolean sheets) {
        var columns = sheets
                ? List.of(
                        new Column("Hạng", 6, Align.CENTRE),
                        new Column("Mã bài", 14, Align.LEFT),
                        new Column("Tác phẩm", 27, Align.LEFT),
                        new Column("Phiếu đã niêm phong (điểm)", 25, Align.LEFT),
                        new Column("Tổng", 8, Align.RIGHT),
                        new Column("Điểm bình quân", 9, Align.RIGHT),
                        new Column("Giải", 11, Align.LEFT))
                : List.of(
                        new Column("Hạng", 9, Align.CENTRE),
                        new Column("Mã bài", 22, Align.LEFT),
                        new Column("Tác phẩm", 35, Align.LEFT),
                        new Column("Điểm bình quân", 15, Align.RIGHT),
                        new Column("Giải", 19, Align.LEFT));
        var rows = group.ranking().ranked().stream()
                .map(r -> sheets ? full(facts, group, r) : brief(facts, r))
                .toList();
        return new Block.Table(columns, rows);
    }

    private static Row brief(Facts facts, RankedEntry r) {
        return Row.plain(String.valueOf(r.rank()), r.code().value(), r.title(), r.meanShown(), prize(facts, r));
    }

    private static Row full(Facts facts, Facts.Group group, RankedEntry r) {
        var sheets = group.ranking().sheetsOf(r.entry()).stream()
                .map(s -> s.judgeName() + ": " + s.shown() + " (niêm phong "
                        + s.hash().substring(0, SEAL_SHOWN) + "…" + (s.reopened() > 0 ? ", đã mở lại" : "") + ")"
                        + (s.leftOut() ? " – không tính" : ""))
                .collect(Collectors.joining("; "));
        return Row.plain(
                String.valueOf(r.rank()),
                r.code().value(),
                r.title(),
                sheets,
                halves(r.sumHalfPoints()),
                r.meanShown(),
                prize(facts, r));
    }

    static String halves(long halfPoints) {
        return halfPoints / 2 + (halfPoints % 2 == 0 ? "" : ",5");
    }

    private static String prize(Facts facts, RankedEntry r) {
        return Objects.requireNonNullElse(facts.prizeOf(r.entry()), "");
    }

    private static List<String> lacking(Facts.Group group) {
        return group.ranking().lacking().stream()
                .map(l -> "Chưa đủ phiếu chấm cho bài %s: %d/%d phiếu."
                        .formatted(l.code().value(), l.sealed(), l.needed()))
                .toList();
    }

    private static String judges(Facts facts) {
        return facts.judges().isEmpty() ? DOTS : String.join("; ", facts.judges());
    }

    private static List<String> decisions(Facts facts) {
        var said = new ArrayList<String>();
        facts.awards()
                .ties()
                .forEach(t ->
                        said.add("%s: các bài bằng điểm được xếp theo quyết định của %s, biên bản số %s ngày %s: %s"
                                .formatted(
                                        facts.groupName(t.group()),
                                        t.minutes().body(),
                                        t.minutes().number(),
                                        VietnameseDate.figures(t.minutes().date()),
                                        t.minutes().words())));
        facts.awards()
                .empty()
                .forEach(e -> said.add("%s (%s): không trao. Lý do: %s"
                        .formatted(
                                e.line().name().vi(), facts.groupName(e.line().group()), e.reason())));
        return said.isEmpty() ? List.of("Không có bài bằng điểm ở ranh giới giải; không có giải để trống.") : said;
    }
}
