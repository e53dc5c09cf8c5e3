package vn.guongsang.awards.official;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.awards.board.DecisionView;
import vn.guongsang.contest.definition.ContestDefinition;
import vn.guongsang.kernel.VietnameseDate;

/** What stands in a paper's fields before anybody fills them in: drawn from the rules and from the recorded decision. */
final class PaperDefaults {
    private final ContestDefinition contest;
    private final Map<String, String> values = new HashMap<>();

    private PaperDefaults(ContestDefinition contest) {
        this.contest = contest;
    }

    static Map<String, String> of(PaperKind kind, ContestDefinition contest, @Nullable DecisionView decision) {
        var defaults = new PaperDefaults(contest);
        defaults.common(kind);
        defaults.own(kind);
        if (decision != null && (kind == PaperKind.DECISION || kind == PaperKind.CERTIFICATES)) {
            defaults.recorded(kind, decision);
        }
        return defaults.values;
    }

    private void common(PaperKind kind) {
        var host = contest.host();
        values.put("place", host.place());
        values.put("signer", "");
        values.put("number", "");
        values.put("date", "");
        switch (kind) {
            case JURY_MINUTES, RANKING -> body(host.council().vi(), "Ban Giám khảo Cuộc thi", "BGK", kind);
            case DECISION, CERTIFICATES, CITY_LETTER ->
                body(host.name().vi(), host.council().vi(), council(), kind);
            default -> body(host.council().vi(), "Ban Tổ chức Cuộc thi", "BTC", kind);
        }
        values.put("recipients", recipients(kind));
        values.put("capacity", capacity(kind));
    }

    private void body(String above, String issuer, String symbol, PaperKind kind) {
        values.put("above", above);
        values.put("issuer", issuer);
        boolean letter = kind == PaperKind.CITY_LETTER;
        values.put("symbol", kind.type().isEmpty() && !letter ? "" : letter ? symbol : kind.type() + "-" + symbol);
    }

    private static String capacity(PaperKind kind) {
        return switch (kind) {
            case JURY_MINUTES, RANKING -> "TRƯỞNG BAN GIÁM KHẢO";
            case DECISION, CERTIFICATES, CITY_LETTER -> "TM. HỘI ĐỒNG\nCHỦ TỊCH";
            default -> "TM. BAN TỔ CHỨC\nTRƯỞNG BAN";
        };
    }

    private String recipients(PaperKind kind) {
        var office = contest.host().standingOffice().vi();
        return switch (kind) {
            case DECISION -> "Như Điều 3;\n" + contest.host().name().vi() + " (để báo cáo);\nLưu: VT, hồ sơ cuộc thi.";
            case PROPOSAL, REPORT, CITY_LETTER -> "Như trên;\n" + office + ";\nLưu: VT, hồ sơ cuộc thi.";
            case INVITATION -> "Như trên;\nLưu: VT.";
            default -> "";
        };
    }

    private void own(PaperKind kind) {
        var host = contest.host();
        switch (kind) {
            case PROPOSAL, REPORT -> values.put("addressee", host.council().vi());
            case DECISION -> {
                values.put("bases", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;");
                values.put(
                        "proposedBy",
                        "Ban Tổ chức Cuộc thi và " + host.standingOffice().vi());
                values.put("funding", "kinh phí thi đua, khen thưởng");
            }
            case CERTIFICATES -> {
                values.put("individualKind", "Giấy chứng nhận");
                values.put("collectiveKind", "Giấy khen");
            }
            case INVITATION -> values.put("event", "Lễ tổng kết và trao giải");
            case CITY_LETTER -> {
                values.put("addressee", "Ban Tổ chức Cuộc thi cấp Thành phố");
                values.put("regarding", "gửi tác phẩm đạt giải dự thi cấp Thành phố");
            }
            default -> {}
        }
    }

    // the paper that was signed says more than any default
    private void recorded(PaperKind kind, DecisionView decision) {
        if (kind == PaperKind.DECISION) {
            var parts = decision.number().split("/", 2);
            values.put("number", parts[0]);
            values.put("symbol", parts.length > 1 ? parts[1] : "");
        }
        values.put("date", VietnameseDate.figures(decision.date()));
        values.put("signer", decision.signer());
        values.put("capacity", decision.capacity().toUpperCase(Locale.of("vi")));
    }

    /** The council's abbreviation, as its own papers write it. */
    private String council() {
        return contest.papers().stream()
                .filter(p -> p.issuer().equals(contest.host().council().vi()))
                .map(p -> p.number().replaceAll(".*[/-]", ""))
                .filter(s -> !s.isBlank())
                .findFirst()
                .orElse("HĐ");
    }
}
