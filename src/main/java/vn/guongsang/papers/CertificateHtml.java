package vn.guongsang.papers;

import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Certificates as the pages that become their PDF, one a page. */
final class CertificateHtml {
    private static final String FRAMED = "@page { size: A4 landscape; margin: 8mm; @top-center { content: none; } }";

    private CertificateHtml() {}

    static Document of(List<Certificate> certificates) {
        var page = PaperHtml.page("Giấy chứng nhận", FRAMED);
        certificates.forEach(c -> sheet(page.body().appendElement("div").addClass("sheet"), c));
        var last = page.body().lastElementChild();
        if (last != null) {
            last.addClass("last");
        }
        return page;
    }

    private static void sheet(Element sheet, Certificate certificate) {
        PaperHtml.head(sheet, certificate.head());
        PaperHtml.line(sheet, "kind", certificate.kind());
        PaperHtml.line(sheet, "intro", certificate.intro());
        PaperHtml.line(sheet, "holder", certificate.holder());
        certificate.lines().forEach(line -> PaperHtml.line(sheet, "said", line));
        var row = sheet.appendElement("table").addClass("bottom").appendElement("tr");
        row.appendElement("td")
                .attr("width", "14%")
                .appendElement("img")
                .addClass("code")
                .attr("alt", certificate.link())
                .attr(
                        "src",
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(certificate.link())));
        var foot = row.appendElement("td").attr("width", "40%");
        certificate.foot().lines().forEach(line -> PaperHtml.line(foot, "foot", line));
        PaperHtml.sign(row.appendElement("td").addClass("sign"), certificate.signature());
    }
}
