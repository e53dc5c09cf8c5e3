package vn.guongsang.publishing.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.awards.official.CertificateCode;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.publishing.text.Results;
import vn.guongsang.publishing.text.ResultsJson;

/** The certificates that a published version of the results bears out, each with its number. */
public final class CertificateCheck {
    private CertificateCheck() {}

    /** One certificate; work is empty for a collective. */
    public record Issued(String code, String holder, String prize, String work) {}

    public static List<Issued> among(Results results) {
        var decision = results.decision();
        return Stream.concat(
                        results.winners().stream()
                                .map(w -> new Issued(
                                        code(
                                                results.contest(),
                                                decision.number(),
                                                decision.date(),
                                                w.group(),
                                                w.rank(),
                                                w.byline(),
                                                w.code() + " " + w.title()),
                                        w.byline(),
                                        w.prize().vi(),
                                        w.title())),
                        results.collectives().stream()
                                .map(c -> new Issued(
                                        collective(
                                                results.contest(),
                                                decision.number(),
                                                decision.date(),
                                                c.rank(),
                                                c.unit()),
                                        c.unit(),
                                        c.prize().vi(),
                                        "")))
                .toList();
    }

    /** The same from the public JSON, for whoever checks without the portal. */
    public static List<Issued> among(String json) {
        var answer = ResultsJson.read(json, ResultsApi.Answer.class);
        var decision = answer.decision();
        return Stream.concat(
                        answer.winners().stream()
                                .map(w -> new Issued(
                                        code(
                                                answer.contest(),
                                                decision.number(),
                                                decision.date(),
                                                w.group(),
                                                w.rank(),
                                                String.join(", ", w.authors()),
                                                w.code() + " " + w.title()),
                                        String.join(", ", w.authors()),
                                        w.rank(),
                                        w.title())),
                        answer.collectives().stream()
                                .map(c -> new Issued(
                                        collective(
                                                answer.contest(),
                                                decision.number(),
                                                decision.date(),
                                                c.rank(),
                                                c.unit()),
                                        c.unit(),
                                        c.rank(),
                                        "")))
                .toList();
    }

    public static String read(String typed) {
        return CertificateCode.read(typed);
    }

    public static String shown(String code) {
        return CertificateCode.shown(code);
    }

    private static String collective(String contest, String number, LocalDate date, String rank, String unit) {
        return code(contest, number, date, "collective", rank, unit, "");
    }

    private static String code(
            String contest, String number, LocalDate date, String group, String rank, String holder, String work) {
        return CertificateCode.of(
                new CertificateCode.Said(contest, number, VietnameseDate.figures(date), group, rank, holder, work));
    }
}
