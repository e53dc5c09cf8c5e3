package vn.guongsang.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import vn.guongsang.reading.FileFacts.Oddity;

/** What a PDF carries beside its pages: names in its metadata, scripts, attached files, pictures. */
final class PdfTraits {
    private static final int MOST_OBJECTS = 50_000;
    private static final Pattern CREATOR = Pattern.compile("(?s)<dc:creator>.{0,200}?<rdf:li[^>]{0,80}>([^<]{1,200})<");

    private PdfTraits() {}

    static void read(PDDocument pdf, Manuscript manuscript) throws IOException {
        var info = pdf.getDocumentInformation();
        manuscript.metadata("creator", info.getAuthor());
        manuscript.metadata("title", info.getTitle());
        manuscript.metadata("subject", info.getSubject());
        manuscript.metadata("keywords", info.getKeywords());
        xmp(pdf.getDocumentCatalog().getMetadata(), manuscript);
        walk(pdf.getDocument().getTrailer(), manuscript);
    }

    /** XMP is searched as plain text: its XML is a stranger's and nothing in it is worth a parser. */
    private static void xmp(@Nullable PDMetadata metadata, Manuscript manuscript) throws IOException {
        if (metadata == null) {
            return;
        }
        try (var in = metadata.exportXMPMetadata()) {
            var matcher = CREATOR.matcher(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8));
            if (matcher.find()) {
                manuscript.metadata("creator", matcher.group(1));
            }
        }
    }

    private static void walk(COSDictionary trailer, Manuscript manuscript) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var queue = new ArrayDeque<COSBase>();
        queue.add(trailer);
        while (!queue.isEmpty() && seen.size() < MOST_OBJECTS) {
            var base = queue.poll();
            if (base instanceof COSObject reference) {
                base = reference.getObject();
            }
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSDictionary dictionary) {
                notice(dictionary, manuscript);
                queue.addAll(dictionary.getValues());
            } else if (base instanceof COSArray array) {
                array.forEach(queue::add);
            }
        }
    }

    private static void notice(COSDictionary dictionary, Manuscript manuscript) {
        var action = dictionary.getCOSName(COSName.S);
        if (dictionary.containsKey(COSName.JS) || dictionary.containsKey("XFA")) {
            manuscript.sign(Oddity.SCRIPT, 1, dictionary.containsKey("XFA") ? "XFA" : "JavaScript");
        }
        if (action != null
                && (action.getName().equals("Launch") || action.getName().equals("ImportData"))) {
            manuscript.sign(Oddity.SCRIPT, 1, action.getName());
        }
        if (dictionary.containsKey(COSName.EF)) {
            manuscript.sign(Oddity.EMBEDDED_FILE, 1, String.valueOf(dictionary.getString(COSName.F)));
        }
        boolean typed = "FreeText".equals(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))
                || "Tx".equals(dictionary.getNameAsString(COSName.FT))
                        && dictionary.getString(COSName.V, "").length() > 20;
        if (typed) {
            manuscript.sign(Oddity.UNREAD_PART, 1, "text typed onto a page");
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            manuscript.sign(Oddity.PICTURES, 1, "");
        }
    }
}
