package vn.guongsang.awards.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.papers.Certificate;
import vn.guongsang.web.Words;

/** One certificate for each winning entry and collective; only once the decision is recorded, since each cites it. */
final class Certificates {
    private Certificates() {}

    static List<Certificate> of(Facts facts, Fields fields) {
        if (facts.awards().decision() == null) {
            throw new Refusal.WrongState(Words.both("awards", "decisionFirst"));
        }
        var all = new ArrayList<Certificate>();
        for (var won : facts.awards().winners()) {
            all.add(certificate(
                    facts,
                    fields,
                    fields.at("individualKind"),
                    facts.byline(won.entry()),
                    List.of(
                            "Đạt " + won.line().name().vi() + ", nhóm "
                                    + facts.groupName(won.line().group()),
                            "với tác phẩm “" + won.title() + "”",
                            "tại " + facts.contestName()),
                    facts.certificate(won)));
        }
        for (var won : facts.awards().collectives()) {
            all.add(certificate(
                    facts,
                    fields,
                    fields.at("collectiveKind"),
                    won.name(),
                    List.of(
                            "Đạt " + won.line().name().vi(),
                            "Đã có thành tích trong tổ chức và tham gia",
                            facts.contestName()),
                    facts.certificate(won)));
        }
        if (all.isEmpty()) {
            throw new Refusal.WrongState(Words.both("awards", "nothingGiven"));
        }
        return all;
    }

    private static Certificate certificate(
            Facts facts, Fields fields, String kind, String holder, List<String> lines, String code) {
        var decision = java.util.Objects.requireNonNull(facts.awards().decision());
        return new Certificate(
                fields.head(null),
                kind.toUpperCase(Locale.of("vi")),
                fields.at("issuer").toUpperCase(Locale.of("vi")) + " chứng nhận",
                holder,
                lines,
                fields.signature(),
                "Quyết định số %s ngày %s\nSố kiểm tra: %s\nQuét mã hoặc mở %s/certificates để kiểm tra."
                        .formatted(
                                decision.number(),
                                VietnameseDate.figures(decision.date()),
                                CertificateCode.shown(code),
                                facts.site()),
                facts.site() + "/certificates/" + code);
    }
}
