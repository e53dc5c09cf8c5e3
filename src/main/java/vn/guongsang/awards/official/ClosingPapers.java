package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.awards.AwardsView;
import vn.guongsang.entry.EntryState;
import vn.guongsang.papers.Block;
import vn.guongsang.papers.Block.Align;
import vn.guongsang.papers.Block.Column;
import vn.guongsang.papers.Block.Row;
import vn.guongsang.papers.Paper;

/** The invitation, the closing report, and the letter that forwards works to the City. */
final class ClosingPapers {
    private static final String DOTS = "…………………………";

    private ClosingPapers() {}

    static Paper invitation(Facts facts, Fields fields) {
        return Paper.named("Giấy mời", fields.head(null))
                .title("GIẤY MỜI", fields.at("event"))
                .add(Block.Style.CENTRED, "Kính gửi: " + fields.or("guest", DOTS))
                .text(fields.at("issuer") + " trân trọng kính mời " + fields.or("guest", DOTS) + " đến dự "
                        + fields.at("event") + " " + facts.contestName() + ".")
                .text("Thời gian: " + fields.or("begun", DOTS) + ".")
                .text("Địa điểm: " + fields.or("venue", DOTS) + ".")
                .lines(Block.Style.PARAGRAPH, fields.at("remarks"))
                .text("Sự có mặt của quý vị góp phần vào thành công của buổi lễ. Trân trọng./.")
                .add(fields.closing())
                .done();
    }

    static Paper report(Facts facts, Fields fields) {
        var awards = facts.awards();
        return Paper.named("Báo cáo tổng kết", fields.head(null))
                .title("BÁO CÁO", "Tổng kết " + facts.contestName())
                .add(Block.Style.CENTRED, "Kính gửi: " + fields.at("addressee"))
                .heading("I. Tổ chức và tham gia")
                .text("Thời gian nhận bài: "
                        + facts.contest().definition().dates().entry().days().vi() + ".")
                .text("Số bài đã nhận: " + Sums.count(received(facts), "bài") + "; vào chung khảo: "
                        + Sums.count(of(facts, EntryState.FORWARDED), "bài") + "; không hợp lệ: "
                        + Sums.count(of(facts, EntryState.REFUSED), "bài") + "; tác giả rút: "
                        + Sums.count(of(facts, EntryState.WITHDRAWN), "bài") + ".")
                .heading("II. Chấm và xếp giải")
                .text("Số giám khảo đã niêm phong phiếu: "
                        + Sums.count(facts.judges().size(), "người") + ".")
                .text("Đã trao " + Sums.count(awards.winners().size(), "giải cá nhân") + " và "
                        + Sums.count(awards.collectives().size(), "giải tập thể") + "; để trống "
                        + Sums.count(awards.empty().size(), "giải") + ".")
                .add(WinnerTable.of(facts))
                .heading("III. Kinh phí")
                .text("Tiền thưởng: " + Sums.money(awards.total()) + "; dự toán toàn cuộc thi: "
                        + Sums.money(facts.estimate().planned()) + "; đã chi: "
                        + Sums.money(facts.estimate().spent()) + ".")
                .all(Sums.blocks(facts))
                .heading("IV. Đánh giá")
                .lines(Block.Style.PARAGRAPH, "Ưu điểm: " + fields.or("strengths", DOTS))
                .lines(Block.Style.PARAGRAPH, "Hạn chế: " + fields.or("shortcomings", DOTS))
                .heading("V. Phương hướng")
                .lines(Block.Style.PARAGRAPH, fields.or("next", DOTS))
                .text("Trên đây là báo cáo tổng kết cuộc thi./.")
                .add(fields.closing())
                .done();
    }

    static Paper cityLetter(Facts facts, Fields fields) {
        var works = works(facts, fields);
        return Paper.named("Công văn gửi tác phẩm", fields.head("V/v " + fields.at("regarding")))
                .add(Block.Style.CENTRED, "Kính gửi: " + fields.at("addressee"))
                .text(fields.at("issuer") + " trân trọng gửi " + fields.at("addressee") + " "
                        + Sums.count(works.size(), "tác phẩm") + " đạt giải " + facts.contestName()
                        + ", kèm danh sách và toàn văn tác phẩm như tác giả đã gửi:")
                .add(list(facts, works))
                .lines(Block.Style.PARAGRAPH, fields.at("remarks"))
                .text("Trân trọng đề nghị " + fields.at("addressee") + " xem xét./.")
                .add(fields.closing())
                .done();
    }

    /** The winning works whose codes the organiser named, or all of them. */
    static List<AwardsView.AwardedEntry> works(Facts facts, Fields fields) {
        var named = List.of(fields.at("works").split("[,;\\s]+"));
        var all = facts.awards().winners();
        return fields.at("works").isBlank()
                ? all
                : all.stream().filter(w -> named.contains(w.code().value())).toList();
    }

    private static Block.Table list(Facts facts, List<AwardsView.AwardedEntry> works) {
        var rows = new ArrayList<Row>();
        for (var work : works) {
            rows.add(Row.plain(
                    String.valueOf(rows.size() + 1),
                    work.code().value(),
                    work.title(),
                    facts.groupName(work.line().group()),
                    facts.byline(work.entry()),
                    work.line().name().vi()));
        }
        return new Block.Table(
                List.of(
                        new Column("STT", 7, Align.CENTRE),
                        new Column("Mã bài", 21, Align.LEFT),
                        new Column("Tác phẩm", 25, Align.LEFT),
                        new Column("Thể loại", 16, Align.LEFT),
                        new Column("Tác giả", 17, Align.LEFT),
                        new Column("Giải", 14, Align.LEFT)),
                rows);
    }

    private static long received(Facts facts) {
        return facts.counts().entrySet().stream()
                .filter(e -> e.getKey() != EntryState.DRAFT)
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private static long of(Facts facts, EntryState state) {
        return facts.counts().getOrDefault(state, 0L);
    }
}
