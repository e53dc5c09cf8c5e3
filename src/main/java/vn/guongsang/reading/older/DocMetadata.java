package vn.guongsang.reading.older;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import vn.guongsang.reading.Manuscript;

/** The marks that people leave in a binary Word file: its properties, who changed it and where it was kept. */
final class DocMetadata {
    private DocMetadata() {}

    static void read(HWPFDocument doc, Manuscript manuscript) {
        var summary = doc.getSummaryInformation();
        if (summary != null) {
            manuscript.metadata("creator", summary.getAuthor());
            manuscript.metadata("lastModifiedBy", summary.getLastAuthor());
            manuscript.metadata("title", summary.getTitle());
            manuscript.metadata("subject", summary.getSubject());
            manuscript.metadata("keywords", summary.getKeywords());
            manuscript.metadata("description", summary.getComments());
            manuscript.metadata("template", summary.getTemplate());
        }
        var more = doc.getDocumentSummaryInformation();
        if (more != null) {
            manuscript.metadata("Company", more.getCompany());
            manuscript.metadata("Manager", more.getManager());
            manuscript.metadata("category", more.getCategory());
            var own = more.getCustomProperties();
            if (own != null) {
                own.values().forEach(property -> manuscript.metadata("user-defined", String.valueOf(property)));
            }
        }
        people(doc, manuscript);
    }

    private static void people(HWPFDocument doc, Manuscript manuscript) {
        var changes = doc.getRevisionMarkAuthorTable();
        if (changes != null) {
            changes.getEntries().forEach(author -> manuscript.metadata("change.author", author));
        }
        var saved = doc.getSavedByTable();
        if (saved != null) {
            saved.getEntries().forEach(entry -> List.of(entry.getUserName(), entry.getSaveLocation())
                    .forEach(said -> manuscript.metadata("lastModifiedBy", said)));
        }
    }
}
